using System.Collections.Immutable;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports.Tables;

/// <summary>Every figure of the editions, one a row, as `data get` prints it, with what was published.</summary>
internal static class FigureTable
{
    private static readonly ImmutableArray<ExportColumn> s_columns =
    [
        Text("edition", "The edition; see the table of editions."),
        Text("ally", "ISO 3166-1 alpha-3 code, NATO, or NATO-EUR-CAN for Europe and Canada."),
        new("year", CellKind.Whole, "The year, as the publisher names it.", IsRequired: true),
        Text("measure", "What is measured: DEFEXP, EQUIP, GDP and others."),
        Text("unit", "PC_GDP, PC_DEFEXP, PC_CHANGE, PS, or a currency."),
        Text("priceBasis", "current, constant- with the base year, constant-national, or none."),
        new(
            "value",
            CellKind.Number,
            "Money in millions, everything else in its plain unit.",
            IsRequired: true
        ),
        new(
            "status",
            CellKind.Text,
            "actual or estimate; empty where the publisher does not say.",
            IsRequired: false
        ),
        Text("origin", "The document it was read in; see the table of origins."),
        new("printed", CellKind.Digits, "The number digit for digit as published.", IsRequired: true),
        new("multiplier", CellKind.Whole, "Power of ten of the published number.", IsRequired: true),
    ];

    public static ExportTable Of(ImmutableArray<Release> releases) =>
        new(
            "figures",
            "Published figures, one a row, every edition by itself.",
            s_columns,
            [
                .. from release in releases
                from series in release.Series
                orderby releases.IndexOf(release), series.Key
                from point in series.Observations
                select Row(release.Quote(series, point)),
            ]
        );

    private static ExportColumn Text(string name, string meaning) =>
        new(name, CellKind.Text, meaning, IsRequired: true);

    private static ImmutableArray<object?> Row(Figure figure) =>
        [
            figure.Edition.Id,
            figure.Key.Area.Code,
            figure.Year,
            figure.Key.Measure.Code,
            figure.Key.Unit.Currency ?? figure.Key.Unit.Code,
            figure.Key.Basis.ToString(),
            figure.InPlainUnit(),
            figure.Status switch
            {
                ObservationStatus.Actual => "actual",
                ObservationStatus.Estimate => "estimate",
                _ => null,
            },
            figure.Origin.Id,
            figure.Value,
            figure.Multiplier,
        ];
}
