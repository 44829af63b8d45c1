using Burdenshare.Statements.Events;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Events;

public sealed class EventContextTests
{
    [Theory]
    [InlineData("The army bought missiles.", "military")]
    [InlineData("A court heard the trial.", "legal")]
    [InlineData("They spoke of tariffs on oil.", "economic")]
    [InlineData("The ambassador left.", "diplomatic")]
    [InlineData("Refugees crossed.", "migration")]
    [InlineData("They spoke of trade and troops.", "economic military")]
    [InlineData("The vote of the parliament was late.", "election legislative")]
    [InlineData("Rain fell.", "")]
    public void TheWordsOfASentenceNameItsFields(string text, string contexts)
    {
        var layout = Layout.Of(Repository.Text(text));
        Assert.Equal(contexts, string.Join(' ', EventContexts.Of(layout, layout.Sentences[0])));
    }
}
