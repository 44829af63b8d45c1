using Burdenshare.Sdmx.Queries;

namespace Burdenshare.Sdmx.Tests.Queries;

public sealed class GrammarTests
{
    [Theory]
    [InlineData("DF_PENS", "", "DF_PENS", "latest")]
    [InlineData("INK,DF_PENS", "INK", "DF_PENS", "latest")]
    [InlineData("INK,DF_PENS,1.0.0", "INK", "DF_PENS", "1.0.0")]
    [InlineData("INK%2CDF_PENS/", "INK", "DF_PENS", "latest")]
    [InlineData("all,DF_PENS,latest/all/all", "", "DF_PENS", "latest")]
    [InlineData("INK+PEN,DF_A+DF_B,all", "INK PEN", "DF_A DF_B", "all")]
    public void AFirstFlowIsIdAgencyAndVersion(string path, string agencies, string ids, string versions)
    {
        var flow = First(path).Flow;
        Assert.Equal(
            (agencies, ids, versions),
            (string.Join(' ', flow.Agencies), string.Join(' ', flow.Ids), string.Join(' ', flow.Versions))
        );
    }

    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("dataflow/INK/DF_PENS/+/A.*", "INK", "DF_PENS", "+")]
    [InlineData("dataflow/INK/DF_PENS/1.0.0", "INK", "DF_PENS", "1.0.0")]
    [InlineData("dataflow/%2A/DF_PENS%2CDF_B/~/", "", "DF_PENS DF_B", "~")]
    [InlineData("*/*/*/*/*", "", "", "")]
    public void ASecondFlowIsContextAgencyIdAndVersion(
        string path,
        string agencies,
        string ids,
        string versions
    )
    {
        var flow = Second(path).Flow;
        Assert.Equal(
            (agencies, ids, versions),
            (string.Join(' ', flow.Agencies), string.Join(' ', flow.Ids), string.Join(' ', flow.Versions))
        );
    }

    [Theory]
    [InlineData("startPeriod=2024", "2023", false)]
    [InlineData("startPeriod=2024", "2024", true)]
    [InlineData("endPeriod=2024-06", "2024-06-30", true)]
    [InlineData("startPeriod=2024&endPeriod=2025", "2026", false)]
    [InlineData("?&startPeriod=2024-Q1&endPeriod=2024-Q4", "2024", true)]
    [InlineData("", "1949", true)]
    public void AFirstRangeIsInclusive(string query, string period, bool isWithin) =>
        Assert.Equal(isWithin, First("DF_PENS", query).Filters.All(filter => filter.Holds(period)));

    [Fact]
    public void ParametersAreUnderstoodInBothGrammars()
    {
        const string Query =
            "firstNObservations=2&lastNObservations=1&includeHistory=True&asOf=2026-07-11T00:00:00%2B02:00"
            + "&updatedAfter=2026-01-01T00:00:00Z&dimensionAtObservation=AllDimensions";
        foreach (var query in (DataQuery[])[First("DF_PENS", Query), Second("dataflow/INK/DF_PENS", Query)])
        {
            Assert.Equal((2, 1), (query.FirstObservations, query.LastObservations));
            Assert.True(query.IncludeHistory);
            Assert.Equal(new DateTimeOffset(2026, 7, 10, 22, 0, 0, TimeSpan.Zero), query.AsOf);
            Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), query.UpdatedAfter);
            Assert.Equal("AllDimensions", query.DimensionAtObservation);
        }
    }

    [Fact]
    public void APlusInAFilterStaysAPlus()
    {
        var query = Second(
            "dataflow/INK/DF_PENS",
            "?&c[TIME_PERIOD]=ge:2024+le:2025&c%5BSHOP%5D=NORTH&format=jsondata"
        );
        Assert.Equal(["TIME_PERIOD", "SHOP"], query.Filters.Select(filter => filter.Component));
        Assert.Equal(2, query.Filters[0].Alternatives[0].Length);
    }

    [Theory]
    [InlineData("detail=full", Detail.Full)]
    [InlineData("detail=dataonly", Detail.DataOnly)]
    [InlineData("detail=serieskeysonly", Detail.SeriesKeysOnly)]
    [InlineData("detail=nodata", Detail.NoData)]
    public void DetailIsUnderstood(string query, Detail detail) =>
        Assert.Equal(detail, First("DF_PENS", query).Detail);

    [Fact]
    public void APageIsUnderstood()
    {
        var query = Second("dataflow/INK/DF_PENS", "offset=0&limit=50");
        Assert.Equal((0, 50), (query.Offset, query.Limit));
    }

    [Theory]
    [InlineData("", "", FaultKind.Syntax)]
    [InlineData("DF/all/all/all", "", FaultKind.Syntax)]
    [InlineData("A,B,C,D", "", FaultKind.Syntax)]
    [InlineData("A,,1.0", "", FaultKind.Syntax)]
    [InlineData("DF/A.N.X", "", FaultKind.Semantic)]
    [InlineData("DF", "startPeriod=soon", FaultKind.Syntax)]
    [InlineData("DF", "startPeriod=2025&endPeriod=2024", FaultKind.Semantic)]
    [InlineData("DF", "detail=all", FaultKind.Syntax)]
    [InlineData("DF", "lastNObservations=0", FaultKind.Syntax)]
    [InlineData("DF", "firstNObservations=-1", FaultKind.Syntax)]
    [InlineData("DF", "includeHistory=yes", FaultKind.Syntax)]
    [InlineData("DF", "updatedAfter=2026-07-11&asOf=2026-07-10", FaultKind.Semantic)]
    [InlineData("DF", "asOf=yesterday", FaultKind.Syntax)]
    public void AFirstQueryThatBreaksTheGrammarIsAFault(string path, string query, FaultKind kind) =>
        Assert.Equal(kind, FirstGrammar.Data(path, query, 2).Fault!.Kind);

    [Theory]
    [InlineData("pens/INK/DF", "", FaultKind.Syntax)]
    [InlineData("provisionagreement/INK/PA", "", FaultKind.NotImplemented)]
    [InlineData("dataflow/INK/DF/1.0.0/A/x", "", FaultKind.Syntax)]
    [InlineData("dataflow/INK/DF/1.0.0/A.N.X", "", FaultKind.Semantic)]
    [InlineData("dataflow/INK/DF", "c[TIME_PERIOD]=ge:soon", FaultKind.Syntax)]
    [InlineData("dataflow/INK/DF", "c[SHOP]=", FaultKind.Syntax)]
    [InlineData("dataflow/INK/DF", "limit=0", FaultKind.Syntax)]
    [InlineData("dataflow/INK/DF", "offset=x", FaultKind.Syntax)]
    public void ASecondQueryThatBreaksTheGrammarIsAFault(string path, string query, FaultKind kind) =>
        Assert.Equal(kind, SecondGrammar.Data(path, query, 2).Fault!.Kind);

    [Theory]
    [InlineData("latest", true)]
    [InlineData("all", true)]
    [InlineData("*", true)]
    [InlineData("+", true)]
    [InlineData("~", true)]
    [InlineData("1.2.3", true)]
    [InlineData("1.2", false)]
    [InlineData("1.2+.0", true)]
    [InlineData("1.3+.0", false)]
    [InlineData("1.+.0", true)]
    [InlineData("1+.0.0", true)]
    [InlineData("2+.0.0", false)]
    [InlineData("1.2.0+", true)]
    [InlineData("1.2.4~", false)]
    [InlineData("1.*.0", true)]
    [InlineData("1.2.3.4", false)]
    public void AVersionIsNamedExactlyOrAtLeast(string pattern, bool isMeant) =>
        Assert.Equal(
            isMeant,
            new ArtefactChoice(["INK"], ["DF"], [pattern]).Matches(new ArtefactId("INK", "DF", "1.2.3"))
        );

    [Fact]
    public void AnotherAgencyOrIdIsNotMeant()
    {
        var choice = new ArtefactChoice(["INK"], ["DF"], []);
        Assert.True(choice.Matches(new ArtefactId("INK", "DF", "1.0")));
        Assert.False(choice.Matches(new ArtefactId("PEN", "DF", "1.0")));
        Assert.False(choice.Matches(new ArtefactId("INK", "DG", "1.0")));
    }

    private static DataQuery First(string path, string query = "") => Read(FirstGrammar.Data(path, query));

    private static DataQuery Second(string path, string query = "") => Read(SecondGrammar.Data(path, query));

    private static DataQuery Read(Answer<DataQuery> answer) =>
        answer.TryGet(out var query) ? query : throw new InvalidOperationException(answer.Fault!.ToString());
}
