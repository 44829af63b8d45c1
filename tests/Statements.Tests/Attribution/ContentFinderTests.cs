using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Quotations;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Attribution;

public sealed class ContentFinderTests
{
    [Theory]
    [InlineData("Merz said that Spain agreed.", "said", "that Spain agreed.")]
    [InlineData("Merz said Spain was ready.", "said", "Spain was ready.")]
    [InlineData("Merz said on Monday that Spain agreed.", "said", "that Spain agreed.")]
    [InlineData("Merz said in an interview with a paper that Spain agreed.", "said", "that Spain agreed.")]
    [InlineData("Merz told reporters that Spain agreed.", "told", "that Spain agreed.")]
    [InlineData("Merz told them he was ready.", "told", "he was ready.")]
    [InlineData("Merz urged Spain to agree.", "urged", "Spain to agree.")]
    [InlineData("Merz called on Spain to agree.", "called", "Spain to agree.")]
    [InlineData("Merz pointed to the budget.", "pointed", "the budget.")]
    [InlineData("Merz asked whether Spain agreed.", "asked", "whether Spain agreed.")]
    [InlineData("Merz promised to agree.", "promised", "to agree.")]
    [InlineData("Merz praised the budget.", "praised", "the budget.")]
    [InlineData("Merz said: “Spain agreed.”", "said", "“Spain agreed.”")]
    [InlineData("Merz said “no” to it.", "said", "“no”")]
    public void TheContentFollowsTheCue(string text, string cue, string content)
    {
        var (utterance, at) = At(text, cue);
        var found = ContentFinder.After(utterance, at + 1, CueLexicon.Form(cue)!.Value.Verb);
        Assert.NotNull(found);
        var rest = text[utterance.Token(found.Value.Start).Span.Start..];
        Assert.StartsWith(content.TrimEnd('.'), rest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Merz said.", "said")]
    [InlineData("Merz said in Berlin.", "said")]
    [InlineData("Merz put the papers down.", "put")]
    [InlineData("Merz spoke in Berlin.", "spoke")]
    [InlineData("Merz told reporters.", "told")]
    public void WithoutAContentThereIsNone(string text, string cue)
    {
        var (utterance, at) = At(text, cue);
        Assert.Null(ContentFinder.After(utterance, at + 1, CueLexicon.Form(cue)!.Value.Verb));
    }

    [Theory]
    [InlineData("that Spain agreed, but Italy did not.", "that Spain agreed")]
    [InlineData("that Spain agreed; Italy did not.", "that Spain agreed")]
    [InlineData("that Spain agreed, adding that Italy did.", "that Spain agreed")]
    [InlineData("that Spain agreed and added more.", "that Spain agreed")]
    [InlineData("that Spain and Italy agreed.", "that Spain and Italy agreed.")]
    [InlineData("that “Spain agreed. Italy did” too.", "that “Spain agreed. Italy did” too.")]
    public void AContentEndsWithItsClause(string text, string content)
    {
        var utterance = Read(text);
        var end = ContentFinder.End(utterance, 0);
        Assert.Equal(content, text[..utterance.Token(end - 1).Span.End]);
    }

    [Fact]
    public void MarksAtTheEndsAreTrimmedButClosingQuotationMarksAreKept()
    {
        var plain = Read(", that it agreed , .");
        Assert.Equal(new TokenRange(1, 4), ContentFinder.Trim(plain, 0, 6));
        var quoted = Read("“It agreed.”");
        Assert.Equal(new TokenRange(0, 5), ContentFinder.Trim(quoted, 0, 5));
    }

    private static (Utterance Utterance, int At) At(string text, string cue)
    {
        var utterance = Read(text);
        return (utterance, Enumerable.Range(0, utterance.Range.End).First(at => utterance.Word(at) == cue));
    }

    private static Utterance Read(string text)
    {
        var layout = Layout.Of(Repository.Text(text));
        return Utterance.Of(layout, QuotationReader.Read(layout).Quotations).First();
    }
}
