using System.Collections.Immutable;
using Burdenshare.Briefs.Tables;

namespace Burdenshare.Briefs.Tests.Tables;

public sealed class StandingTableTests
{
    private static readonly BriefTable s_table = StandingTable.Of(House.Brief);

    [Fact]
    public void EveryMemberHasARowAndEveryRowACellAColumn()
    {
        Assert.Equal(32, s_table.Rows.Length);
        Assert.All(s_table.Rows, row => Assert.Equal(s_table.Columns.Length, row.Length));
    }

    [Fact]
    public void TargetsOfTheSameValueAreOneColumn() =>
        Assert.Equal([2m, 3.5m, 5m], StandingTable.Goals(House.Brief.Standing).Select(goal => goal.Value));

    [Fact]
    public void SharesFallFromTopToBottom()
    {
        var shares = Column("Share").Select(cell => cell.Value ?? decimal.MinValue).ToArray();

        Assert.Equal(shares.OrderDescending(), shares);
    }

    [Theory]
    [InlineData("Lithuania", "To 3.5\u00a0%", "met")]
    [InlineData("Slovenia", "To 2\u00a0%", "0.39")]
    [InlineData("Spain", "To 2\u00a0%", "met")]
    [InlineData("Spain", "To 3.5\u00a0%", "1.50")]
    [InlineData("Poland", "On trend", "met")]
    [InlineData("Spain", "Code", "ESP")]
    [InlineData("Netherlands", "Share", "2.58")]
    [InlineData("Netherlands", "Nominal", "2.29")]
    public void AnAllysCellSays(string ally, string heading, string text) =>
        Assert.Equal(text, Cell(ally, heading).Text);

    [Fact]
    public void AnEstimateIsMarkedAndItsSourceNamed()
    {
        var share = Cell("Spain", "Share");

        Assert.True(share.IsEstimate);
        Assert.Contains("nato-2026", share.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void IcelandIsListedWithAReasonAndWithoutAFigure()
    {
        var row = Row("Iceland");

        Assert.DoesNotContain(row, cell => cell.Value is not null || cell.Text is "0" or "no" or "0.00");
        Assert.False(string.IsNullOrWhiteSpace(Cell("Iceland", "Share").Note));
    }

    [Fact]
    public void PagesShowFewerColumnsThanTheWorkbook()
    {
        Assert.InRange(s_table.Shown.Length, 8, 11);
        Assert.DoesNotContain(s_table.Shown, column => column.Item.Heading == "Nominal");
        Assert.All(s_table.Shown, column => Assert.Same(s_table.Columns[column.Index], column.Item));
    }

    [Fact]
    public void WhatIsMissingToATargetIsTheTargetLessTheShare() =>
        Assert.All(
            s_table.Rows.Where(row => row[At("Share")].Value < 3.5m),
            row => Assert.Equal(3.5m, row[At("Share")].Value + row[At("To 3.5\u00a0%")].Value)
        );

    [Fact]
    public void AHeadingAndItsUnitMakeOneLine()
    {
        Assert.Equal("Share (% of real GDP)", Titled("Share").Words);
        Assert.Equal("Ally", Titled("Ally").Words);
    }

    private static int At(string heading) =>
        s_table.Columns.Index().First(column => column.Item.Heading == heading).Index;

    private static Column Titled(string heading) => s_table.Columns[At(heading)];

    private static IEnumerable<Cell> Column(string heading) => s_table.Rows.Select(row => row[At(heading)]);

    private static ImmutableArray<Cell> Row(string ally) =>
        Assert.Single(s_table.Rows, row => row[0].Text == ally);

    private static Cell Cell(string ally, string heading) => Row(ally)[At(heading)];
}
