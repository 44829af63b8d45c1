using System.Collections.Immutable;
using Burdenshare.Charts.Sparklines;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Pledges.Standings;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;
using Spectre.Console;

namespace Burdenshare.Cli.Status;

/// <summary>The standing as a table of 80 columns: share, its way since 2014, and what is met.</summary>
internal sealed class StatusTable
{
    private const int NameWidth = 15;
    private const int FewestYears = 5;

    private readonly StandingReport _report;
    private readonly NatoTables _tables;
    private readonly ImmutableArray<Component> _targets;
    private readonly Sheet _sheet;
    private readonly int _firstYear;

    private StatusTable(StandingReport report, Sheet sheet)
    {
        (_report, _sheet) = (report, sheet);
        _tables = new NatoTables(report.Release);
        _targets =
        [
            .. report
                .Components.Where(each =>
                    each.Measure == Measure.DefenceExpenditure && each.Unit == Unit.PercentOfGdp
                )
                .DistinctBy(each => each.ValueOn(report.AsOf)?.Value),
        ];
        _firstYear = FirstYear(report);
    }

    public static string Of(Standing standing, Sheet sheet) =>
        new StatusTable(standing.Report, sheet).Print();

    // The way since the first agreement is what people ask about; a way of one year says nothing.
    private static int FirstYear(StandingReport report) =>
        report.Agreements.Select(agreement => agreement.Adopted.Year).Append(report.Year - FewestYears).Min();

    private string Print()
    {
        var release = _report.Release.Edition;
        var table = Sheet.Table(Columns());
        foreach (var ally in _report.Allies)
            table.AddRow(Cells(ally));
        return _sheet.Print([
            new Text(
                $"Defence expenditure in {_report.Year}, % of GDP · edition {release.Name} · "
                    + $"as of {_report.AsOf:yyyy-MM-dd}",
                new Style(decoration: Decoration.Bold)
            ),
            table,
            .. Foot().Select(line => new Text(line)),
        ]);
    }

    private IEnumerable<(string Title, Column Kind)> Columns() =>
        [
            ("Ally", Column.Name),
            ("Share ", Column.Number),
            ($"{_firstYear}–{_report.Year}", Column.Name),
            ("Nominal", Column.Number),
            ("Real %", Column.Number),
            ("Equip", Column.Number),
            .. _targets.Select(target => ($"{Target(target):0.##} %", Column.Number)),
            ("Gap bn$", Column.Number),
        ];

    private decimal? Target(Component component) => component.ValueOn(_report.AsOf)?.Value;

    private Text[] Cells(AllyStanding ally)
    {
        var style = StyleOf(ally);
        var isEstimate = ally.Share?.Status == ObservationStatus.Estimate;
        return
        [
            new Text(Printable.Cut(ally.Ally.Name, NameWidth) + (IsContested(ally) ? "!" : "")),
            new Text(Shown.Share(ally.Share?.Value, isEstimate), style),
            new Text(Way(ally.Ally), style),
            new Text(Shown.Share(ally.NominalShare)),
            new Text(Shown.Change(ally.RealChange)),
            new Text(Shown.Percent(ally.EquipmentShare)),
            .. _targets.Select(target => new Text(Mark(ally, target.Id), style)),
            new Text(Shown.Billions(ally.Gap?.Usd)),
        ];
    }

    private string Way(Ally ally)
    {
        var years = Enumerable.Range(_firstYear, _report.Year - _firstYear + 1);
        var top = Math.Max(1, _report.Allies.Max(each => each.Share?.Value) ?? 1);
        return Sparkline.Text(years.Select(year => _tables.Share(ally.Code, year)?.Value), 0, top);
    }

    private static bool IsContested(AllyStanding ally) => ally.Meets.Any(each => each.IsContested);

    private static string Mark(AllyStanding ally, string component) =>
        ally.Meets.FirstOrDefault(each => each.Component.Id == component)?.Met switch
        {
            true => "yes",
            false => "no",
            null => Shown.Unknown,
        };

    // Green at the newest target, red below the oldest; between them no colour.
    private Style StyleOf(AllyStanding ally)
    {
        if (ally.Share is null || _targets.IsEmpty)
            return new Style(decoration: Decoration.Dim);
        var met = _targets.Count(target => ally.Share.Value >= Target(target));
        return met == _targets.Length ? new Style(Color.Green)
            : met == 0 ? new Style(Color.Red)
            : Style.Plain;
    }

    private IEnumerable<string> Foot() =>
        [
            .. _report.Alliance.Select(group =>
                $"{(group.Area == AreaCode.Nato ? "NATO" : "Europe and Canada")}: {Shown.Share(group.Share)} %"
                + (group.IsDerived ? " (derived by NATO's rule), " : ", ")
                + $"{Shown.Billions(group.ExpenditureUsd)} bn USD"
            ),
            Counts(),
            .. _report
                .Allies.Where(ally => ally.Note is not null)
                .Select(ally => $"{ally.Ally.Name}: {ally.Note}"),
            $"e estimate · Nominal: at current prices · Real: change on the year before · Equip: % of defence",
            .. _report.Allies.Any(IsContested)
                ? (IEnumerable<string>)
                    ["! published and recomputed figures fall on different sides of a target"]
                : [],
            .. _report.Target is { } target ? (IEnumerable<string>)[$"Gap: to {target.Id}, a year"] : [],
        ];

    private string Counts() =>
        string.Join(
            " · ",
            _report.Components.Select(component =>
                $"{component.Id}: {_report.CountMeeting(component.Id)?.ToString() ?? Shown.Unknown}"
            )
        ) + $" (of {_report.Reporting} reporting)";
}
