namespace Burdenshare.Briefs.Tables;

/// <summary>The alliance's own lines by year, all from one edition.</summary>
internal static class AllianceTable
{
    private const decimal Thousand = 1000;

    public static BriefTable Of(BriefContent content)
    {
        var edition = FigureText.Edition(content.Standing.Release.Edition);
        var targets = StandingTable.Targets(content.Standing);
        return new BriefTable(
            "Alliance",
            $"The alliance by year, {edition}",
            [
                new("Year", "", NumberFormat.Whole, 8),
                .. content.Lines.Select(line => new Column(
                    line.Name,
                    "% of real GDP",
                    NumberFormat.Hundredths,
                    20
                )),
                .. content.Lines.Select(line => new Column(
                    $"{line.Name}, US$",
                    "billion US dollars, current prices",
                    NumberFormat.Tenths,
                    24
                )),
            ],
            [
                .. Enumerable
                    .Range(0, content.Lines.Select(line => line.Points.Length).DefaultIfEmpty(0).Min())
                    .Reverse()
                    .Select(index => new Row([
                        YearOf(content.Lines[0].Points[index]),
                        .. content.Lines.Select(line => ShareOf(line, line.Points[index])),
                        .. content.Lines.Select(line => AmountOf(line, line.Points[index])),
                    ])),
            ]
        );

        Cell ShareOf(AllianceLine line, AlliancePoint point) =>
            Cell.Of(
                point.Share,
                share => FigureText.Share(share, targets),
                Source(line, point) + (point.IsDerived ? "; computed from its members by NATO's rule" : ""),
                $"the {edition} does not give it"
            ) with
            {
                IsEstimate = point.IsEstimate && point.Share is not null,
            };

        Cell AmountOf(AllianceLine line, AlliancePoint point) =>
            Cell.Of(
                point.ExpenditureUsd / Thousand,
                amount => FigureText.Number(amount, 1),
                Source(line, point),
                $"the {edition} does not give it"
            );

        string Source(AllianceLine line, AlliancePoint point) =>
            $"{line.Name} {point.Year} {(point.IsEstimate ? "estimate" : "actual")}, {edition} "
            + $"[{content.Standing.Release.Origins[0].Id}]";
    }

    private static Cell YearOf(AlliancePoint point) =>
        new(FigureText.Target(point.Year), point.Year, point.IsEstimate);
}
