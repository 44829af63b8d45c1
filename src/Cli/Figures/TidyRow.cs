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

    /// <summary>
    /// All that a release has to say to a question, by area, unit, price basis and year: what it prints, and what can
    /// be derived for areas of which it prints nothing.
    /// </summary>
    public static IEnumerable<TidyRow> Of(DerivedFigures figures, SeriesQuestion question)
    {
        var printed = question.IsNominalShare ? [] : Published(figures.Release, question).ToArray();
        var areas =
            question.Areas.Length > 0 ? question.Areas.Except(printed.Select(row => row.Area))
            : printed.Length == 0 ? figures.Release.Areas
            : [];
        return printed.Concat(areas.SelectMany(area => Derived(figures, question, area)));
    }

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

    private static IEnumerable<TidyRow> Derived(
        DerivedFigures figures,
        SeriesQuestion question,
        AreaCode area
    ) =>
        from year in figures.Release.Years
        let found = figures.At(question.Quantity, area, year)
        where found is not null
        select new TidyRow(
            figures.Release.Edition.Name,
            area,
            year,
            question.Measure,
            new Unit(found.Unit),
            found.Basis,
            found.Value,
            found.Status,
            string.Join(' ', found.From.Select(figure => figure.Origin.Id).Distinct())
        );
}
