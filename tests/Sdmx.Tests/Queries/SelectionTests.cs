using Burdenshare.Sdmx.Queries;

namespace Burdenshare.Sdmx.Tests.Queries;

public sealed class SelectionTests
{
    private static readonly DataSet s_data = Pens.Count.With([
        Pens.Series(
            "NORTH",
            "dozen",
            Pens.Point("2022", "1", "A", null),
            Pens.Point("2023", "2", "A", null),
            Pens.Point("2024", "3", "A", "few"),
            Pens.Point("2025", "4", "E", null)
        ),
        Pens.Series(
            "SOUTH",
            "piece",
            Pens.Point("2024", "30", "E", null),
            Pens.Point("2025", null, null, null)
        ),
    ]);

    [Theory]
    [InlineData("DF", "", "NORTH: 2022 2023 2024 2025", "SOUTH: 2024 2025")]
    [InlineData("DF/A.SOUTH", "", "SOUTH: 2024 2025")]
    [InlineData("DF/A.WEST", "")]
    [InlineData("DF", "startPeriod=2024", "NORTH: 2024 2025", "SOUTH: 2024 2025")]
    [InlineData("DF", "endPeriod=2023", "NORTH: 2022 2023")]
    [InlineData("DF", "lastNObservations=1", "NORTH: 2025", "SOUTH: 2025")]
    [InlineData("DF", "firstNObservations=1", "NORTH: 2022", "SOUTH: 2024")]
    [InlineData("DF", "firstNObservations=1&lastNObservations=1", "NORTH: 2022 2025", "SOUTH: 2024 2025")]
    [InlineData(
        "DF",
        "firstNObservations=3&lastNObservations=3",
        "NORTH: 2022 2023 2024 2025",
        "SOUTH: 2024 2025"
    )]
    [InlineData("DF", "lastNObservations=1&endPeriod=2024", "NORTH: 2024", "SOUTH: 2024")]
    public void AFirstQuerySelects(string path, string query, params string[] due) =>
        Assert.Equal(due, Selected(FirstGrammar.Data(path, query, 2)));

    [Theory]
    [InlineData("dataflow/INK/DF/*/A.NORTH", "", "NORTH: 2022 2023 2024 2025")]
    [InlineData("*", "c[SHOP]=SOUTH", "SOUTH: 2024 2025")]
    [InlineData("*", "c[UNIT]=dozen", "NORTH: 2022 2023 2024 2025")]
    [InlineData("*", "c[STATE]=E", "NORTH: 2025", "SOUTH: 2024")]
    [InlineData("*", "c[OBS_VALUE]=ge:3", "NORTH: 2024 2025", "SOUTH: 2024")]
    [InlineData("*", "c[NOTE]=co:ew", "NORTH: 2024")]
    [InlineData("*", "c[TIME_PERIOD]=ge:2023+le:2024&c[STATE]=A", "NORTH: 2023 2024")]
    public void ASecondQuerySelects(string path, string query, params string[] due) =>
        Assert.Equal(due, Selected(SecondGrammar.Data(path, query, 2)));

    private static IEnumerable<string> Selected(Answer<DataQuery> answer) =>
        answer.TryGet(out var query)
            ? query
                .Select(s_data)
                .Series.Select(series =>
                    $"{series.Key[1]}: {string.Join(' ', series.Points.Select(point => point.Period))}"
                )
            : throw new InvalidOperationException(answer.Fault!.ToString());
}
