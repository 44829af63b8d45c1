using System.Globalization;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks;

/// <summary>The turns of phrase that reasons share.</summary>
internal static class Phrases
{
    // Tables that came out with the Secretary General's annual report: "2024-annual".
    private const string Annual = "-annual";

    /// <summary>
    /// A published percentage to two decimals, or to as many more as it takes to stay on its side of what it is
    /// compared with: 1.996 is never printed as the 2.00 that it misses.
    /// </summary>
    public static string Percent(decimal value, decimal? against = null)
    {
        var decimals = 2;
        while (
            against is { } other
            && decimals < 8
            && value.CompareTo(other)
                != decimal.Round(value, decimals, MidpointRounding.AwayFromZero).CompareTo(other)
        )
            decimals++;
        return value.ToString(
                "F" + decimals.ToString(CultureInfo.InvariantCulture),
                CultureInfo.InvariantCulture
            ) + " %";
    }

    /// <summary>A percentage as it was claimed: with the decimals that it was written with.</summary>
    public static string Stated(FigureFinding claim)
    {
        var form = "F" + claim.Decimals.ToString(CultureInfo.InvariantCulture);
        var text = claim.Value!.Value.ToString(form, CultureInfo.InvariantCulture);
        return claim.ValueTo is { } to
            ? $"{text} to {to.ToString(form, CultureInfo.InvariantCulture)} %"
            : $"{text} %";
    }

    /// <summary>A number of the text or of an agreement without needless zeros.</summary>
    public static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The claim's comparison in words.</summary>
    public static string Compared(string comparator, string value) =>
        comparator switch
        {
            "ge" => $"at least {value}",
            "gt" => $"more than {value}",
            "le" => $"at most {value}",
            "lt" => $"less than {value}",
            "approx" => $"about {value}",
            _ => value,
        };

    /// <summary>"2024", or "2024 (estimate)".</summary>
    public static string Year(Figure figure) =>
        figure.Status == ObservationStatus.Estimate ? $"{Year(figure.Year)} (estimate)" : Year(figure.Year);

    /// <summary>A year.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"NATO's 2024 edition".</summary>
    public static string Name(Edition edition) =>
        edition.Name.EndsWith(Annual, StringComparison.Ordinal)
            ? $"NATO's annual report {edition.Name[..^Annual.Length]}"
            : $"NATO's {edition.Name} edition";

    /// <summary>An ally or a group as it stands in a sentence: "the United Kingdom".</summary>
    public static string Name(Bench bench, AreaCode area) =>
        bench.Ledger.Alliance.NameOf(area) switch
        {
            "NATO total" => "NATO as a whole",
            var name when name.StartsWith("United ", StringComparison.Ordinal) => $"the {name}",
            "Netherlands" => "the Netherlands",
            var name => name,
        };

    /// <summary>"2.33 % of GDP on defence": what was spent, in the claim's unit.</summary>
    public static string Spending(FigureFinding claim, string percent) =>
        claim.Unit == Unit.PercentOfGdp
            ? $"{percent} of GDP on defence"
            : $"{percent} of defence expenditure on {PublishedShare.Part(claim)}";

    /// <summary>"By NATO's 2024 edition Spain spent 1.28 % of GDP on defence in 2024 (estimate)".</summary>
    public static string Level(Bench bench, Figure figure, decimal? bound) =>
        $"by {Name(figure.Edition)} {Name(bench, figure.Key.Area)} spent "
        + $"{Spending(bench.Claim, Percent(figure.Value, bound))} in {Year(figure)}";

    /// <summary>Says which year stands for the present, and which edition might say otherwise.</summary>
    public static string Caveats(Chosen chosen) =>
        (chosen.IsYearAssumed ? $"; {Year(chosen.Year)} is the last year that this edition holds" : "")
        + (
            chosen.NotHeld is not { } unheld ? ""
            : unheld.Coverage == Coverage.NotHeld ? $"; {Name(unheld)}, out by then, is not held here"
            : $"; {Name(unheld)}, out by then, is held in part and not for this"
        );

    /// <summary>A sentence begins with a capital and ends with a full stop.</summary>
    public static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}.";

    /// <summary>Why no figure decides, and which edition would.</summary>
    public static Judgement NoFigure(Bench bench, Chosen chosen, string what)
    {
        if (chosen.IsTimeOpen)
            return new Judgement(
                VerdictWord.NotEnoughEvidence,
                "The text says this of an earlier time and does not name the year, so no figure can be set beside it."
            );
        var decides =
            chosen.NotHeld is { } unheld
                ? $"{Name(unheld)}, out by then, would decide it and is not held here in full"
            : bench.LaterEdition(chosen.Year) is { } later
                ? $"{Name(later)}, which would decide it, came out later ({later.Published})"
            : "no edition known here covers it";
        return new Judgement(
            VerdictWord.NotEnoughEvidence,
            $"No edition held here and published by {Day(bench.Day)} gives {what} in {Year(chosen.Year)}: {decides}."
        )
        {
            Year = chosen.Year,
            NotHeld = chosen.NotHeld,
        };
    }
}
