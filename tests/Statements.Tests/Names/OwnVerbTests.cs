using Burdenshare.Statements.Names;

namespace Burdenshare.Statements.Tests.Names;

public sealed class OwnVerbTests
{
    [Theory]
    [InlineData("AID", "", "send_*_blankets")]
    [InlineData("AID", "", "send_**_blankets|tents_to")]
    [InlineData("CONSULT", "visit", "=paid_*_visit")]
    [InlineData("NONE", "", "wire-tap")]
    [InlineData("REJECT", "", "=can't_agree")]
    [InlineData("PROTEST", "", "march|parade_in_CAPITAL")]
    public void ARowOfWordsIsUnderstood(string root, string mode, string words)
    {
        var verb = OwnVerb.Of(root, mode, words);
        Assert.Equal((root, mode, words), (verb?.Root, verb?.Mode ?? "", verb?.Words));
    }

    [Theory]
    [InlineData("HELP", "send")]
    [InlineData("aid", "send")]
    [InlineData("", "send")]
    [InlineData("AID", "")]
    [InlineData("AID", "=")]
    [InlineData("AID", "*_send")]
    [InlineData("AID", "send_*")]
    [InlineData("AID", "send__blankets")]
    [InlineData("AID", "send_blankets|")]
    [InlineData("AID", "send blankets")]
    [InlineData("AID", "@give_*_@aid")]
    public void AnythingElseIsNot(string root, string words) => Assert.Null(OwnVerb.Of(root, "", words));
}
