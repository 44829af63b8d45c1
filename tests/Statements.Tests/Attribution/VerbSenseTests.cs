using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Attribution;

public sealed class VerbSenseTests
{
    [Theory]
    [InlineData("Merz demands more", 1)]
    [InlineData("Merz also demands more", 2)]
    [InlineData("Merz repeatedly warned Spain", 2)]
    [InlineData("Merz has warned Spain", 2)]
    [InlineData("officials in Berlin say so", 3, false)]
    [InlineData("Berlin officials say so", 2)]
    [InlineData("they call it off", 1)]
    [InlineData("we did not say so", 3)]
    [InlineData("the demands grew", 1, false)]
    [InlineData("Spain's claims grew", 2, false)]
    [InlineData("many claims grew", 1, false)]
    [InlineData("was warned twice", 1, false)]
    [InlineData("a planned visit", 1, false)]
    [InlineData("he left, warning Spain", 3)]
    [InlineData("is warning Spain", 1)]
    [InlineData("the warning came", 1, false)]
    [InlineData("an early warning came", 2, false)]
    public void TheWordBeforeTellsAVerbFromANoun(string text, int token, bool isVerb = true)
    {
        var layout = Layout.Of(Repository.Text(text));
        var utterance = Assert.Single(Utterance.Of(layout, []));
        var form = CueLexicon.Form(layout.Tokens[token].Lower);
        Assert.NotNull(form);
        Assert.Equal(isVerb, VerbSense.IsVerb(utterance, token, form.Value.Form));
    }
}
