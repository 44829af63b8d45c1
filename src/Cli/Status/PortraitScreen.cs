using Burdenshare.Charts.Sparklines;
using Burdenshare.Pledges.Commitments;
using Burdenshare.Pledges.Standings;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Burdenshare.Cli.Status;

/// <summary>A portrait on one screen: sparkline and standing, the last years, what was announced, what was said.</summary>
internal sealed class PortraitScreen(Portrait portrait, Sheet sheet)
{
    private const int YearsShown = 6;
    private const int CommitmentsShown = 6;

    private readonly AllyStanding _entry = portrait.Standing;
    private readonly NatoTables _tables = new(portrait.Report.Release);

    public static string Of(Portrait portrait, Sheet sheet) => new PortraitScreen(portrait, sheet).Print();

    private string Print() =>
        sheet.Print(
            new Text($"{_entry.Ally.Name} in {_entry.Year}", new Style(decoration: Decoration.Bold)),
            new Text(
                $"edition {portrait.Report.Release.Edition.Name} · as of {portrait.Report.AsOf:yyyy-MM-dd} · "
                    + $"source {_entry.Share?.Origin.Id ?? Shown.Unknown}"
            ),
            new Text(""),
            Grid(Lines()),
            Years(),
            Commitments(),
            Grid(Positions())
        );

    private IEnumerable<(string, string)> Lines()
    {
        if (_entry.Note is { } note)
            yield return ("Note", note);
        yield return (
            "Share of GDP",
            $"{Shown.Share(_entry.Share?.Value)} %{Mark(_entry.Share)}; nominal {Shown.Share(_entry.NominalShare)} %, "
                + $"recomputed {Shown.Share(_entry.RecomputedShare)} %"
        );
        yield return ("Way", Way());
        if (_entry.Expenditure is { } money)
            yield return (
                "Spends",
                $"{Shown.Billions(money.Amount)} bn {money.Currency}, {Shown.Billions(_entry.ExpenditureUsd)} bn USD "
                    + $"(current prices); real change {Shown.Change(_entry.RealChange)} %"
            );
        foreach (var component in _entry.Meets)
            yield return (component.Component.Id, Verdict(component));
        if (_entry.Gap is { } gap)
            yield return ("Gap", GapText(gap));
        if (_entry.Trend is { } trend)
            yield return ("Trend", TrendText(trend));
        if (_entry.Path is { } path)
            yield return (
                "Path",
                $"a straight line asks for {Shown.Share(path.LinearShareThisYear)} % this year: {(path.Ahead ? "ahead" : "behind")}"
            );
    }

    private static string Mark(Figure? share) =>
        share?.Status == ObservationStatus.Estimate ? " (estimate)" : "";

    private string Way()
    {
        var years = portrait
            .Report.Release.Find(_tables.ShareKey(_entry.Ally.Code))
            ?.Observations.Where(point => point.Year <= _entry.Year)
            .ToArray();
        if (years is not { Length: > 0 })
            return Shown.Unknown;
        var highest = Math.Max(
            portrait.Report.Target?.ValueOn(portrait.Report.AsOf)?.Value ?? 0,
            years.Max(point => point.Value)
        );
        return $"{Sparkline.Text(years.Select(point => (decimal?)point.Value), 0, highest)}  "
            + $"{years[0].Year}: {Shown.Share(years[0].Value)} → {years[^1].Year}: {Shown.Share(years[^1].Value)}";
    }

    private static string Verdict(ComponentStanding standing) =>
        standing.Met switch
        {
            true => $"met ({standing.Target:0.##} %)",
            false => $"not met ({standing.Target:0.##} %)",
            null => $"no figure decides ({standing.Target:0.##} %)",
        } + (standing.IsContested ? "; the recomputed figure falls on the other side" : "");

    private static string GapText(Gap gap) =>
        gap.PointsOfGdp == 0
            ? $"none to {gap.Component}"
            : $"{Shown.Share(gap.PointsOfGdp)} points of GDP to {gap.Component}: "
                + (gap.Amount is { } amount ? $"{Shown.Billions(amount.Amount)} bn {amount.Currency}, " : "")
                + $"{Shown.Billions(gap.Usd)} bn USD a year";

    private static string TrendText(Trend trend) =>
        $"{Shown.Change(trend.PointsPerYear, "0.00")} points a year ({Trend.Rule})"
        + (trend.YearReached is { } year ? $", would reach the target in {year}" : "");

    private static Grid Grid(IEnumerable<(string Name, string Text)> lines)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(1, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var (name, text) in lines)
            grid.AddRow(new Text(name), new Text(Printable.Line(text)));
        return grid;
    }

    // One column an edition shows at a glance which years were revised.
    private IRenderable Years()
    {
        var rows = portrait
            .Revisions.Rows.Where(row => row.Year <= _entry.Year)
            .TakeLast(YearsShown)
            .ToArray();
        if (rows.Length == 0)
            return new Text("");
        // An edition that covers none of these years would be an empty column.
        var shown = Enumerable
            .Range(0, portrait.Revisions.Editions.Length)
            .Where(edition => rows.Any(row => row.Figures[edition] is not null))
            .ToArray();
        var table = Sheet.Table([
            ("Year", Column.Number),
            ("Real %", Column.Number),
            ("Equip %", Column.Number),
            .. shown.Select(edition =>
                ($"edition {portrait.Revisions.Editions[edition].Name} ", Column.Number)
            ),
        ]);
        foreach (var row in rows)
            table.AddRow([
                new Text($"{row.Year}"),
                new Text(Shown.Change(_tables.RealChange(_entry.Ally.Code, row.Year))),
                new Text(Shown.Percent(_tables.CategoryShare(_entry.Ally.Code, Measure.Equipment, row.Year))),
                .. shown.Select(edition => new Text(
                    Shown.Share(
                        row.Figures[edition]?.Value,
                        row.Figures[edition]?.Status == ObservationStatus.Estimate
                    )
                )),
            ]);
        return table;
    }

    // Refusals and marks that others set are no promises; they stand among the positions and in the JSON form.
    private IRenderable Commitments()
    {
        var promises = portrait.Commitments.Where(each => each.Commitment.IsPromise).ToArray();
        if (promises.Length == 0)
            return new Text("No promise of its own is on record by that day.");
        var table = Sheet.Table(
            ("Announced", Column.Name),
            ("What", Column.Name),
            ("State", Column.Name),
            ("Why", Column.Words)
        );
        foreach (var (commitment, stand) in promises.TakeLast(CommitmentsShown).Reverse())
            table.AddRow(
                new Text(commitment.AnnouncedOn?.ToString() ?? "undated"),
                new Text(Announced(commitment)),
                new Text(CommitmentJson.Word(stand.State), StyleOf(stand.State)),
                new Text(Printable.Line(stand.Reason))
            );
        if (portrait.Commitments.Length > CommitmentsShown)
            table.Caption($"of {portrait.Commitments.Length} entries on record; all with --format json");
        return table;
    }

    private static string Announced(Commitment commitment)
    {
        var year = commitment.TargetYear is { } by ? $" by {by}" : "";
        return $"{commitment.Kind}: {Amount(commitment)}{year}";
    }

    private static string Amount(Commitment commitment) =>
        commitment.Unit == Unit.PercentOfGdp ? $"{Shown.Plain(commitment.Value)} % GDP"
        : commitment.Unit.IsCurrency ? $"{Shown.Billions(commitment.Value)} bn {commitment.Unit.Currency}"
        : $"{Shown.Plain(commitment.Value)} {commitment.Unit.Code}";

    private static Style StyleOf(CommitmentState state) =>
        state switch
        {
            CommitmentState.Kept => new Style(Color.Green),
            CommitmentState.Missed => new Style(Color.Red),
            _ => Style.Plain,
        };

    private IEnumerable<(string, string)> Positions() =>
        portrait.Positions.Select(said =>
            (said.Issue, $"{PortraitJson.Word(said.Stance)} ({said.Date:yyyy-MM-dd}, {said.Speaker})")
        );
}
