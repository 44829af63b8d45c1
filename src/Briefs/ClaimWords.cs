using Burdenshare.FactChecks;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs;

/// <summary>What stands beside a claim, in words.</summary>
internal static class ClaimWords
{
    /// <summary>Who says it, as far as the text tells; null where the article itself does.</summary>
    public static string? Speaker(Reading reading, FigureFinding claim) =>
        reading
            .Findings.OfType<StatementFinding>()
            .FirstOrDefault(statement => statement.Id == claim.Statement)
            ?.Speaker?.Span.Of(reading.Document);

    /// <summary>One published figure: "Poland 2024 estimate: 4.12 %, NATO 2024 edition".</summary>
    public static string Evidence(Figure figure, Alliance alliance) =>
        $"{alliance.NameOf(figure.Key.Area)} {figure.Year} {FigureText.Status(figure.Status)}: "
        + $"{Number(figure)}, {FigureText.Edition(figure.Edition)}";

    /// <summary>What the newest edition makes of the claim; null where the verdict rests on no edition.</summary>
    public static string? Since(Verdict verdict)
    {
        if (verdict.Since.Edition is not { } edition)
            return null;
        var still = verdict.Since.Word == verdict.Word ? "still" : "now";
        var value = verdict.Since.Value is { } known ? $" ({SinceValue(verdict, known)})" : "";
        return $"By the {edition} edition {still} {verdict.Since.Word.Label()}{value}.";
    }

    /// <summary>Allies are counted and ranked in whole numbers; anything else is shown to two decimals.</summary>
    public static string SinceValue(Verdict verdict, decimal value) =>
        verdict.Kind switch
        {
            "count" => FigureText.Number(value, 0),
            "rank" => $"place {FigureText.Number(value, 0)}",
            _ => FigureText.Number(value, 2),
        };

    /// <summary>What lowers the weight of a verdict beside its reason; null for nothing.</summary>
    public static string? Caution(Verdict verdict) =>
        verdict.AsOfAssumed ? "The text gives no date; the day is assumed." : null;

    /// <summary>"3 supported, 1 refuted, 1 not enough evidence", or that nothing could be checked.</summary>
    public static string Tally(CheckReport report)
    {
        var counts = report
            .Verdicts.GroupBy(verdict => verdict.Word)
            .OrderBy(group => group.Key)
            .Select(group => $"{group.Count()} {group.Key.Label()}")
            .ToArray();
        return counts.Length == 0
            ? "No claim that published figures can decide."
            : $"{report.Verdicts.Length} verdicts: {string.Join(", ", counts)}.";
    }

    private static string Number(Figure figure) =>
        figure.Key.Unit == Unit.PercentOfGdp ? $"{FigureText.Number(figure.Value, 2)} % of GDP"
        : figure.Key.Unit == Unit.PercentOfDefence
            ? $"{FigureText.Number(figure.Value, 2)} % of defence expenditure"
        : figure.Key.Unit == Unit.PercentChange ? $"{FigureText.Signed(figure.Value)} %"
        : $"{FigureText.Number(figure.Value, 0)} {figure.Key.Unit.Code}"
            + (figure.Multiplier == 6 ? " million" : "");
}
