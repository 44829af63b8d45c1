using Burdenshare.Projections;
using Burdenshare.Projections.Chance;

namespace Burdenshare.Cli.Projections;

/// <summary>
/// The fan for a terminal, a line a year: the 90 percent band thin, the 50 percent band thick, the median a point and
/// the target a bar.
/// </summary>
internal static class ProjectFan
{
    private const int LabelWidth = 5;
    private const int FigureWidth = 22;

    /// <summary>One line a year under a heading; never wider than the terminal.</summary>
    public static IEnumerable<string> Of(Projection projection, AllyProjection ally, int width)
    {
        var fans = ally.Chance.Years.Select(year => year.Share).ToArray();
        var target = projection.Target.Share;
        var (low, high) = (fans.Min(fan => fan.P5), fans.Max(fan => fan.P95));
        var scale = new Scale(
            Math.Min(low, target),
            Math.Max(high, target),
            width - LabelWidth - FigureWidth
        );
        yield return FormattableString.Invariant(
            $"Share of GDP on {projection.Question.Paths} paths: {ally.Chance.Probability * 100:0} % reach "
        ) + FormattableString.Invariant($"{target:0.##} % in {projection.Target.Year}");
        foreach (var (year, fan) in ally.Years.Zip(fans))
            yield return FormattableString.Invariant(
                $"{year.Year} {scale.Draw(fan, target)} {fan.P5, 5:0.00} {fan.P50, 5:0.00} {fan.P95, 5:0.00}"
            );
        yield return FormattableString.Invariant(
            $"─ 90 %  ━ 50 %  ● median  │ target {target:0.##} %; beside: 5 %, median, 95 %"
        );
    }

    private readonly record struct Scale(double Low, double High, int Cells)
    {
        public string Draw(Fan fan, double target)
        {
            var cells = new char[Cells];
            Array.Fill(cells, ' ');
            Fill(cells, (fan.P5, fan.P95), '─');
            Fill(cells, (fan.P25, fan.P75), '━');
            cells[At(target)] = '│';
            cells[At(fan.P50)] = '●';
            return new string(cells);
        }

        private void Fill(char[] cells, (double From, double To) band, char with) =>
            Array.Fill(cells, with, At(band.From), At(band.To) - At(band.From) + 1);

        private int At(double value) =>
            High > Low ? (int)Math.Round((value - Low) / (High - Low) * (Cells - 1)) : 0;
    }
}
