using Burdenshare.Statements;
using Burdenshare.Statistics;

namespace Burdenshare.FactChecks.Tests;

/// <summary>A sentence with a figure marked in it by hand, so that no test depends on how well we read.</summary>
internal static class Written
{
    /// <summary>The reading of a text in which one figure stands where its words stand.</summary>
    public static Reading Reading(string text, string words, FigureFinding figure)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"“{words}” is not in “{text}”");
        return new Reading(
            new Document("case", text),
            [figure with { Span = new TextSpan(at, at + words.Length) }]
        );
    }

    /// <summary>The bench of that figure.</summary>
    public static Bench Bench(string text, string words, FigureFinding figure)
    {
        var reading = Reading(text, words, figure);
        var ledger = Invented.Ledger("POL 2024 SHARE 4.12");
        return new Bench(reading.Figures[0], reading, ledger, House.Agreements, Invented.Day);
    }

    /// <summary>The bench of "2 %" of the whole alliance in a text that has it.</summary>
    public static Bench Bench(string text, string words = "2%") =>
        Bench(text, words, House.Claim(2m, "NATO"));

    /// <summary>Verdicts of one kind on a figure marked by hand.</summary>
    public static Verdict[] Judged(
        Ledger ledger,
        string kind,
        string text,
        string words,
        FigureFinding figure
    ) =>
        [
            .. new Checker(ledger, House.Agreements)
                .Check(Reading(text, words, figure), Invented.Check)
                .Verdicts.Where(verdict => verdict.Kind == kind),
        ];
}
