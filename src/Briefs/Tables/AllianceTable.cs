using System.Collections.Immutable;

namespace Burdenshare.Briefs.Tables;

/// <summary>The alliance's own lines by year, all from one edition.</summary>
internal sealed class AllianceTable
{
    private const decimal Thousand = 1000;
    private readonly BriefContent _content;
    private readonly string _edition;

    private AllianceTable(BriefContent content) =>
        (_content, _edition) = (content, FigureText.Edition(content.Standing.Release.Edition));

    public static BriefTable Of(BriefContent content) => new AllianceTable(content).Table();

    private BriefTable Table() =>
        new(
            "Alliance",
            $"The alliance by year, {_edition}: % of real GDP, and billion US dollars at current prices",
            [
                Column.Of("Year", "", 8),
                .. _content.Lines.Select(line => Column.Of(line.Name, "% of real GDP", 18)),
                .. _content.Lines.Select(line =>
                    Column.Of($"{line.Name}, US$", "billion, current prices", 18)
                ),
            ],
            [
                .. Enumerable
                    .Range(0, _content.Lines.Select(line => line.Points.Length).DefaultIfEmpty(0).Min())
                    .Reverse()
                    .Select(RowOf),
            ]
        );

    private ImmutableArray<Cell> RowOf(int index) =>
        [
            YearOf(_content.Lines[0].Points[index]),
            .. _content.Lines.Select(line => ShareOf(line, line.Points[index])),
            .. _content.Lines.Select(line => AmountOf(line, line.Points[index])),
        ];

    private Cell ShareOf(AllianceLine line, AlliancePoint point) =>
        Cell.Of(
            point.Share,
            share => FigureText.Share(share, StandingTable.Targets(_content.Standing)),
            Source(line, point) + (point.IsDerived ? "; computed from its members by NATO's rule" : ""),
            $"the {_edition} does not give it"
        ) with
        {
            IsEstimate = point.IsEstimate && point.Share is not null,
        };

    private Cell AmountOf(AllianceLine line, AlliancePoint point) =>
        Cell.Of(
            point.ExpenditureUsd / Thousand,
            amount => FigureText.Number(amount, 1),
            Source(line, point),
            $"the {_edition} does not give it"
        ) with
        {
            IsEstimate = point.IsEstimate && point.ExpenditureUsd is not null,
        };

    private string Source(AllianceLine line, AlliancePoint point) =>
        $"{line.Name} {point.Year} {(point.IsEstimate ? "estimate" : "actual")}, {_edition} "
        + $"[{_content.Standing.Release.Origins[0].Id}]";

    private static Cell YearOf(AlliancePoint point) => new(FigureText.Target(point.Year), point.Year);
}
