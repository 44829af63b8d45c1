using Burdenshare.Statements.Figures;

namespace Burdenshare.Statements.Tests.Figures;

public sealed class SubjectFinderTests
{
    [Theory]
    [InlineData("23 allies agreed.", "NATO", 23, null)]
    [InlineData("A record 23 NATO Allies agreed.", "NATO", 23, null)]
    [InlineData("22 of the 32 allies agreed.", "NATO", 22, null)]
    [InlineData("Nine out of 30 members agreed.", "NATO", 9, null)]
    [InlineData("Nineteen European allies agreed.", "NATO-EUR", 19, null)]
    [InlineData("All allies agreed.", "NATO", null, "all")]
    [InlineData("Every NATO nation agreed.", "NATO", null, "all")]
    [InlineData("Almost every ally agreed.", "NATO", null, "most")]
    [InlineData("Virtually all NATO nations agreed.", "NATO", null, "most")]
    [InlineData("Most allies agreed.", "NATO", null, "most")]
    [InlineData("A majority of them are near.", "NATO", null, "most")]
    [InlineData("NATO countries almost universally have agreed.", "NATO", null, "most")]
    [InlineData("Many allies agreed.", "NATO", null, "some")]
    [InlineData("Several countries agreed.", "NATO", null, "some")]
    [InlineData("Some are near.", "NATO", null, "some")]
    [InlineData("The number of Allies grew.", "NATO", null, "some")]
    [InlineData("Other countries agreed.", "NATO", null, null)]
    [InlineData("NATO members agreed.", "NATO", null, null)]
    [InlineData("Europe and Canada agreed.", "NATO-EUR-CAN", null, null)]
    [InlineData("Poland, Romania and the Baltic states agreed.", "POL ROU EST LVA LTU", null, null)]
    [InlineData("Spain agreed.", "ESP", null, null)]
    [InlineData("Berlin agreed.", "DEU", null, null)]
    public void TheSubjectIsWhoASentenceSpeaksOf(string text, string areas, int? count, string? quantifier)
    {
        var subject = Assert.Single(Find(text));
        Assert.Equal(areas.Split(' '), subject.Areas.Select(area => area.Code));
        Assert.Equal((count, quantifier), (subject.Count, subject.Quantifier));
    }

    [Theory]
    [InlineData("They met.", SubjectKind.Pronoun)]
    [InlineData("Our budget grew.", SubjectKind.Speaker)]
    [InlineData("NATO met.", SubjectKind.Alliance)]
    [InlineData("Mark Rutte met ministers.", null)]
    [InlineData("Giorgia Meloni met ministers.", SubjectKind.Person)]
    public void APronounTheAllianceAndAPersonAreWeakSubjects(string text, object? kind)
    {
        var subjects = Find(text);
        if (kind is null)
            Assert.Empty(subjects);
        else
            Assert.Equal((SubjectKind)kind, Assert.Single(subjects).Kind);
    }

    [Theory]
    [InlineData("Ministers met in Madrid.")]
    [InlineData("It rained on the Vilnius airport road.")]
    [InlineData("The country is far away.")]
    [InlineData("40 dogs were spending time outside.")]
    public void APlaceOrABareNounIsNoSubject(string text) =>
        Assert.DoesNotContain(
            Find(text),
            subject => subject.Kind is SubjectKind.Allies or SubjectKind.Countries
        );

    [Fact]
    public void ACountMayStandForItsAllies()
    {
        var subjects = Find("This year, 23 will spend more, and some are far ahead.");
        Assert.Equal([23, null], subjects.Select(subject => subject.Count));
        Assert.Equal([null, "some"], subjects.Select(subject => subject.Quantifier));
    }

    private static Subject[] Find(string text) => [.. SubjectFinder.Find(Passages.Of(text))];
}
