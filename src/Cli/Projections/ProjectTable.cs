using Burdenshare.Projections;
using Burdenshare.Projections.Costs;
using Spectre.Console;

namespace Burdenshare.Cli.Projections;

/// <summary>A projection as a table of 80 columns: a line an ally, or of a single ally a line a year.</summary>
internal static class ProjectTable
{
    private const int NameWidth = 15;

    public static string Of(Projection projection, Sheet sheet) =>
        projection.Allies is [var single] ? OfYears(projection, single, sheet) : OfAllies(projection, sheet);

    private static string OfAllies(Projection projection, Sheet sheet)
    {
        var last = projection.Target.Year;
        var table = Sheet.Table(
            ("Ally", Column.Name),
            ($"{projection.BaseYear} %", Column.Number),
            ($"{last} %", Column.Number),
            ($"{last} bn$", Column.Number),
            ("Extra bn$", Column.Number),
            ("Sum bn$", Column.Number),
            ("Growth %", Column.Number),
            ("Real %", Column.Number)
        );
        foreach (var ally in projection.Allies)
            table.AddRow(
                new Text(Printable.Cut(ally.Ally.Name, NameWidth)),
                new Text(Shown.Share(ally.Start.Value)),
                new Text(Shown.Share((decimal)ally.Years[^1].Share)),
                new Text(Shown.Billions((decimal)ally.Years[^1].Cost.Usd)),
                new Text(Shown.Billions((decimal)ally.Years[^1].Additional.Usd)),
                new Text(Shown.Billions((decimal)ally.Years.Sum(year => year.Additional.Usd))),
                new Text(Shown.Change((decimal)ally.NominalGrowth)),
                new Text(Shown.Change((decimal)ally.RealGrowth))
            );
        return sheet.Print([Title(projection, "every ally"), table, .. Foot(projection)]);
    }

    private static string OfYears(Projection projection, AllyProjection ally, Sheet sheet)
    {
        var table = Sheet.Table(
            ("Year", Column.Name),
            ("Share", Column.Number),
            ($"Cost bn {ally.Currency}", Column.Number),
            ("Extra bn", Column.Number),
            ($"at {projection.BaseYear} prices", Column.Number),
            ("bn USD", Column.Number),
            ("bn EUR", Column.Number),
            ("% GDP", Column.Number),
            ("% revenue", Column.Number)
        );
        foreach (var year in ally.Years)
            table.AddRow(
                new Text(FormattableString.Invariant($"{year.Year}")),
                new Text(Shown.Share((decimal)year.Share)),
                new Text(Shown.Billions((decimal)year.Cost.National)),
                new Text(Shown.Billions((decimal)year.Additional.National)),
                new Text(Shown.Billions((decimal)year.Additional.NationalConstant)),
                new Text(Shown.Billions((decimal)year.Additional.Usd)),
                new Text(Shown.Billions((decimal)year.Additional.Eur)),
                new Text(Shown.Share((decimal)year.AdditionalOfGdp)),
                new Text(Shown.Share((decimal)year.AdditionalOfRevenue))
            );
        return sheet.Print([
            Title(
                projection,
                $"{ally.Ally.Name}, {Shown.Share(ally.Start.Value)} % in {projection.BaseYear}"
            ),
            table,
            .. Summary(ally).Select(line => new Text(line)),
            .. ProjectFan.Of(projection, ally, sheet.Width).Select(line => new Text(line)),
            .. Foot(projection),
        ]);
    }

    private static Text Title(Projection projection, string who) =>
        new(
            FormattableString.Invariant(
                $"{who} · to {projection.Target.Share:0.##} % by {projection.Target.Year} · "
            ) + $"{Words.Of(projection.Question.Shape)} · as of {projection.Question.AsOf:yyyy-MM-dd}",
            new Style(decoration: Decoration.Bold)
        );

    private static IEnumerable<string> Summary(AllyProjection ally)
    {
        yield return $"Expenditure must grow {Shown.Change((decimal)ally.NominalGrowth)} % a year, "
            + $"{Shown.Change((decimal)ally.RealGrowth)} % above prices.";
        yield return $"Sum of what is extra, bn {ally.Currency}: "
            + string.Join(
                ", ",
                Enum.GetValues<Yardstick>()
                    .Select(each => $"{Said(each)} {Shown.Billions((decimal)ally.Cumulative[each])}")
            );
    }

    private static IEnumerable<Text> Foot(Projection projection) =>
        [
            new($"Extra: above {Said(projection.Question.Yardstick)}, at prices and rates of its year"),
            new($"Figures: {string.Join(", ", projection.Vintages)}; beyond them the last growth goes on"),
        ];

    private static string Said(Yardstick yardstick) =>
        yardstick switch
        {
            Yardstick.CashFreeze => "a frozen amount",
            Yardstick.RealFreeze => "a frozen real amount",
            Yardstick.Plan => "the ally's own plan",
            _ => "a frozen share",
        };
}
