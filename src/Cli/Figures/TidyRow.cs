using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Figures;

/// <summary>A figure as scripts get it: money in millions, everything else in its plain unit.</summary>
internal sealed record TidyRow(
    string Edition,
    AreaCode Area,
    int Year,
    Measure Measure,
    Unit Unit,
    PriceBasis Basis,
    decimal Value,
    ObservationStatus Status,
    string Origin
)
{
    /// <summary>Names of the columns, in the order of <see cref="Cells"/>.</summary>
    public static readonly string[] Columns =
    [
        "edition",
        "ally",
        "year",
        "measure",
        "unit",
        "priceBasis",
        "value",
        "status",
        "origin",
    ];

    public IEnumerable<object?> Cells =>
        [
            Edition,
            Area.Code,
            Year,
            Measure.Code,
            Unit.Currency ?? Unit.Code,
            Basis.ToString(),
            Value,
            Shown.Status(Status),
            Origin,
        ];

    /// <summary>All that a release has to say to a question, by area, unit, price basis and year.</summary>
    public static IEnumerable<TidyRow> Of(Release release, SeriesQuestion question) =>
        question.IsNominalShare ? Nominal(release, question) : Published(release, question);

    /// <summary>All that a release has to say of an area, by measure, unit, price basis and year.</summary>
    public static IEnumerable<TidyRow> Of(Release release, AreaCode area) =>
        from series in release.Series
        where series.Key.Area == area
        orderby series.Key
        from point in series.Observations
        select Of(release.Quote(series, point));

    private static IEnumerable<TidyRow> Published(Release release, SeriesQuestion question) =>
        from series in release.Series
        where question.Matches(series.Key)
        orderby series.Key
        from point in series.Observations
        select Of(release.Quote(series, point));

    private static TidyRow Of(Figure figure) =>
        new(
            figure.Edition.Name,
            figure.Key.Area,
            figure.Year,
            figure.Key.Measure,
            figure.Key.Unit,
            figure.Key.Basis,
            figure.InPlainUnit(),
            figure.Status,
            figure.Origin.Id
        );

    // Read from the same two published amounts as the recomputed share, at current prices.
    private static IEnumerable<TidyRow> Nominal(Release release, SeriesQuestion question)
    {
        if (release.Edition.BaseYear is null)
            return [];
        var tables = new NatoTables(release);
        return from row in Published(release, question with { Unit = Unit.Usd.Code })
            let share = tables.NominalShare(row.Area, row.Year)
            where share is not null
            select row with
            {
                Unit = Unit.PercentOfGdp,
                Value = share.Value,
            };
    }
}
