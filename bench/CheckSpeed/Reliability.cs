using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Burdenshare.FactChecks;

namespace Burdenshare.CheckSpeed;

/// <summary>
/// Verdict against confidence on the case set: how often the verdict is the one that the tables give, and how often the
/// newest edition still upholds it. The first tells whether we judge well, the second how much weight the day's figures
/// bear.
/// </summary>
internal static class Reliability
{
    private static readonly (double From, double To)[] s_bands =
    [
        (0, 0.4),
        (0.4, 0.6),
        (0.6, 0.8),
        (0.8, 1.01),
    ];

    /// <summary>A Markdown table.</summary>
    public static string Table(ImmutableArray<(Case Case, Verdict Verdict)> judged)
    {
        var text = new StringBuilder();
        text.Append(
            "| confidence | verdict | cases | as expected | upheld by the newest edition |\n|---|---|---|---|---|\n"
        );
        foreach (var (from, to) in s_bands)
        foreach (var word in Enum.GetValues<VerdictWord>())
        {
            var rows = judged
                .Where(each => each.Verdict.Confidence >= from && each.Verdict.Confidence < to)
                .Where(each => each.Verdict.Word == word)
                .ToArray();
            if (rows.Length > 0)
                text.Append(Row($"{Number(from)} to {Number(Math.Min(to, 1))}", word, rows));
        }
        foreach (var word in Enum.GetValues<VerdictWord>())
            text.Append(Row("all", word, [.. judged.Where(each => each.Verdict.Word == word)]));
        return text.ToString();
    }

    private static string Row(string band, VerdictWord word, (Case Case, Verdict Verdict)[] rows)
    {
        var expected = rows.Count(each => each.Case.Verdict == word.Label());
        var upheld = rows.Count(each => each.Verdict.Since.Word == word);
        var parts = $"{Part(expected, rows.Length)} | {Part(upheld, rows.Length)}";
        return $"| {band} | {word.Label()} | {rows.Length} | {parts} |\n";
    }

    private static string Part(int some, int all) =>
        all == 0 ? "–" : ((double)some / all).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
