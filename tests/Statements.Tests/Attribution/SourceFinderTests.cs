using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Attribution;

public sealed class SourceFinderTests
{
    [Theory]
    [InlineData("Merz said so.", "Merz")]
    [InlineData("The minister said so.", "The minister")]
    [InlineData("The minister has repeatedly said so.", "The minister")]
    [InlineData("Merz and Tusk said so.", "Merz and Tusk")]
    [InlineData("Two senior officials said so.", "Two senior officials")]
    [InlineData("It rained, but Merz said so.", "Merz")]
    [InlineData("When it rained he said so.", "he")]
    [InlineData("Friedrich Merz, the chancellor, said so.", "Friedrich Merz, the chancellor,")]
    [InlineData("Friedrich Merz (CDU) said so.", "Friedrich Merz (CDU)")]
    [InlineData("Merz, who had left, said so.", "Merz, who had left,")]
    [InlineData("Finally the minister said so.", "the minister")]
    public void TheSubjectBeforeAVerbIsItsSource(string text, string source) =>
        Assert.Equal(source, Words(text, Before(text)));

    [Theory]
    [InlineData("said so.")]
    [InlineData("“No”, said so.")]
    [InlineData("It rained; said so.")]
    public void WithoutASubjectThereIsNone(string text) => Assert.Null(Before(text));

    [Theory]
    [InlineData("said Merz.", "Merz")]
    [InlineData("said Friedrich Merz, the chancellor.", "Friedrich Merz, the chancellor")]
    [InlineData("said Merz in Berlin.", "Merz")]
    [InlineData("said the minister, adding more.", "the minister")]
    [InlineData("said Merz when it rained.", "Merz")]
    [InlineData("said Merz: “No.”", "Merz")]
    public void AVerbMayComeBeforeItsSource(string text, string source)
    {
        var utterance = Events.Happenings.Utterance(text);
        Assert.Equal(source, Words(text, SourceFinder.After(utterance, 1)));
    }

    private static TokenRange? Before(string text)
    {
        var utterance = Events.Happenings.Utterance(text);
        var verb = Enumerable.Range(0, utterance.Range.End).First(at => utterance.Word(at) is "said");
        return SourceFinder.Before(utterance, SourceFinder.CueStart(utterance, verb, 0), 0);
    }

    private static string? Words(string text, TokenRange? range) =>
        range is { } found ? Layout.Of(Repository.Text(text)).SpanOf(found).Of(Repository.Text(text)) : null;
}
