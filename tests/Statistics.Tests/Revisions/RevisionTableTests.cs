using Burdenshare.Statistics.Derived;
using Burdenshare.Statistics.Revisions;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Tests.Revisions;

public sealed class RevisionTableTests
{
    private static readonly AreaCode s_poland = new("POL");

    private static readonly RevisionTable s_table = RevisionTable.Of(
        [Held.Nato("2019"), Held.Nato("2024"), Held.Nato("2026")],
        s_poland,
        release => release.Find(new NatoTables(release).ShareKey(s_poland))
    );

    [Fact]
    public void AnEditionIsAColumnAndAYearARow()
    {
        Assert.Equal(["2019", "2024", "2026"], s_table.Editions.Select(edition => edition.Name));
        Assert.Equal(Enumerable.Range(2012, 15), s_table.Rows.Select(row => row.Year));
        Assert.All(s_table.Rows, row => Assert.Equal(3, row.Figures.Length));
    }

    [Fact]
    public void AYearThatAnEditionDoesNotCoverIsAGap()
    {
        var row = s_table.Rows.Single(each => each.Year == 2024);
        Assert.Null(row.Figures[0]);
        Assert.Equal([4.12m, 3.75m], row.Figures.Skip(1).Select(figure => Math.Round(figure!.Value, 2)));
        Assert.Equal(-0.37m, Math.Round(row.Revision!.Value, 2));
    }

    [Fact]
    public void ARebaseDoesNotStopComparison() =>
        Assert.Equal(
            [2015, 2021],
            s_table
                .Rows.Single(row => row.Year == 2020)
                .Figures.OfType<Figure>()
                .Select(figure => figure.Key.Basis.BaseYear!.Value)
        );

    [Fact]
    public void ASingleFigureIsNoRevision() =>
        Assert.Null(s_table.Rows.Single(row => row.Year == 2026).Revision);

    [Fact]
    public void AnEditionWithoutTheSeriesHasNoColumn()
    {
        var table = RevisionTable.Of(
            [Held.Nato("2024"), Held.Nato("2026")],
            s_poland,
            release =>
                release.Edition.Name == "2024"
                    ? null
                    : release.Find(new NatoTables(release).ShareKey(s_poland))
        );
        Assert.Equal(["2026"], table.Editions.Select(edition => edition.Name));
    }
}
