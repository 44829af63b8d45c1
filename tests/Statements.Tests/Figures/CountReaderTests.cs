using Burdenshare.Statements.Figures;

namespace Burdenshare.Statements.Tests.Figures;

public sealed class CountReaderTests
{
    [Theory]
    [InlineData("23 allies meet the defence spending guideline.", 23, "ge", "claimed")]
    [InlineData("Twenty-three allies met the defence spending target.", 23, "ge", "claimed")]
    [InlineData("Nine allies miss the defence spending target.", 9, "lt", "claimed")]
    [InlineData("Only nine of the 32 allies have reached the defence spending target.", 9, "ge", "claimed")]
    [InlineData("23 allies exceed the defence benchmark.", 23, "ge", "claimed")]
    public void AlliesAreCountedAgainstATargetThatIsOnlyNamed(
        string text,
        int count,
        string comparator,
        string modality
    )
    {
        var figure = Read(text);
        Assert.NotNull(figure);
        Assert.Equal((count, comparator, modality), (figure.Count, figure.Comparator, figure.Modality));
        Assert.Null(figure.Value);
        Assert.Empty(figure.Components);
    }

    [Theory]
    [InlineData("Allies meet the defence spending guideline.")]
    [InlineData("23 allies met in Brussels.")]
    [InlineData("23 allies meet the climate target.")]
    [InlineData("23 dogs meet the defence spending guideline.")]
    [InlineData("140 allies meet the defence spending guideline.")]
    [InlineData("One ally meets the defence spending guideline.")]
    [InlineData("The guideline counts 23 allies.")]
    public void WithoutCountVerbOrTargetThereIsNoCount(string text) => Assert.Null(Read(text));

    [Fact]
    public void TheSpanRunsFromTheCountToTheTarget()
    {
        const string Text = "Last year 23 allies met the defence spending guideline of the alliance.";
        Assert.Equal(
            "23 allies met the defence spending guideline",
            Read(Text)!.Span.Of(Repository.Text(Text))
        );
    }

    private static FigureFinding? Read(string text)
    {
        var passage = Passages.Of(text);
        return CountReader.In(passage, SubjectFinder.Find(passage));
    }
}
