using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Exports.Wording;
using Burdenshare.Sdmx;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports.Sdmx;

/// <summary>Figures as SDMX data: digits as published, a missing year is a missing observation.</summary>
internal static class MilexMessages
{
    public static DataSet Newest(ExportOrder order, MilexStructures structures) =>
        new(
            structures.Newest,
            [
                .. from release in MilexStructures.NewestOf(order.Releases)
                from series in release.Series
                select Of(release, series, Key(release, series)),
            ]
        );

    public static DataSet Vintages(ExportOrder order, MilexStructures structures) =>
        new(
            structures.Vintages,
            [
                .. from release in order.Releases
                from series in release.Series
                select Of(release, series, [.. Key(release, series), MilexCodes.Id(release.Edition.Name)]),
            ]
        );

    private static ImmutableArray<string> Key(Release release, Series series) =>
        [
            "A",
            MilexCodes.Id(series.Key.Area.Code),
            MilexCodes.Id(MeasureCode.Of(series.Key)),
            MilexCodes.Id(series.Key.Basis.ToString()),
            MilexCodes.SourceOf(release.Edition),
        ];

    private static DataSeries Of(Release release, Series series, ImmutableArray<string> key) =>
        new(
            key,
            [
                MilexCodes.Id(MilexCodes.UnitOf(series.Key.Unit)),
                Text(series.Multiplier),
                series.Key.Basis.BaseYear is { } year ? Text(year) : null,
            ],
            [
                .. series.Observations.Select(point => new DataPoint(
                    Text(point.Year),
                    point.Value.ToString(CultureInfo.InvariantCulture),
                    [StatusOf(point.Status), MilexCodes.Id(release.Origins[point.Origin].Id)]
                )),
            ]
        );

    private static string? StatusOf(ObservationStatus status) =>
        status switch
        {
            ObservationStatus.Actual => "A",
            ObservationStatus.Estimate => "E",
            _ => null,
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
