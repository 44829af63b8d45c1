using Burdenshare.Sources.Imports;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Imports;

public sealed class GleaningTests
{
    private static readonly SeriesKey s_key = new(
        new AreaCode("NOR"),
        Measure.DefenceExpenditure,
        Unit.PercentOfGdp,
        PriceBasis.Current
    );

    private readonly Gleaning _gleaning = new("book.xlsx");

    [Fact]
    public void AFigureIsTakenOnce()
    {
        _gleaning.Take("A1", s_key, 0, 2024, 2.1m, ObservationStatus.Actual);
        _gleaning.Take("A2", s_key, 0, 2025, 2.2m, ObservationStatus.Estimate);
        _gleaning.Take("A3", s_key, 0, 2024, 2.1m, ObservationStatus.Actual);
        Assert.Equal([2.1m, 2.2m], _gleaning.Rows.Select(row => row.Observation.Value));
        var problem = Assert.Single(_gleaning.Problems);
        Assert.Equal(("SRC115", "book.xlsx, A3"), (problem.Code, problem.Place));
        Assert.Contains("NOR DEFEXP PC_GDP 2024", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsLeftAsideIsGatheredByReasonInReadingOrder()
    {
        _gleaning.Ignore("A1", "note");
        _gleaning.Ignore("B1", "heading");
        _gleaning.Ignore("A2", "note");
        _gleaning.Refuse("C1", "no rate");
        Assert.Equal(["note", "heading"], _gleaning.Ignored.Select(aside => aside.Reason));
        Assert.Equal(["A1", "A2"], _gleaning.Ignored[0].Places);
        Assert.Equal(["C1"], Assert.Single(_gleaning.Refused).Places);
        Assert.Empty(_gleaning.Problems);
    }

    [Fact]
    public void ALongListOfProblemsIsCutOff()
    {
        for (var i = 0; i < 50; i++)
            _gleaning.Fail("SRC115", $"A{i}", "wrong", "correct it");
        Assert.True(_gleaning.IsHopeless);
        Assert.Equal(20, _gleaning.Problems.Count);
    }

    [Fact]
    public void AProblemOfTheWholeFileIsPlacedAtTheFile()
    {
        _gleaning.Fail("SRC114", "", "no table", "give one");
        Assert.Equal("book.xlsx", Assert.Single(_gleaning.Problems).Place);
        Assert.False(_gleaning.IsHopeless);
    }
}
