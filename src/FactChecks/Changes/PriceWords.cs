using System.Text.RegularExpressions;

namespace Burdenshare.FactChecks.Changes;

/// <summary>What the words say a change is measured in.</summary>
internal enum ChangeBasis
{
    /// <summary>They do not say: both readings are tried.</summary>
    Unstated,

    /// <summary>At constant prices.</summary>
    Real,

    /// <summary>At current prices.</summary>
    Nominal,

    /// <summary>As a share of GDP.</summary>
    Share,
}

/// <summary>Reads the basis of a change from its sentence.</summary>
internal static partial class PriceWords
{
    /// <summary>Real, nominal, as a share of GDP, or unstated.</summary>
    public static ChangeBasis Basis(string sentence) =>
        ShareWords().IsMatch(sentence) ? ChangeBasis.Share
        : RealWords().IsMatch(sentence) ? ChangeBasis.Real
        : NominalWords().IsMatch(sentence) ? ChangeBasis.Nominal
        : ChangeBasis.Unstated;

    [GeneratedRegex(
        @"\b(?:share|proportion|percentage)\s+of\s+(?:its\s+|their\s+|national\s+)?"
            + @"(?:gdp|gross\s+domestic|output|economy)"
            + @"|\brelative\s+to\s+(?:its\s+)?(?:gdp|gross\s+domestic)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex ShareWords();

    [GeneratedRegex(
        @"\breal(?:[\s-]+terms?)?\b|\binflation[\s-]+adjusted\b|\badjust(?:ed|ing)\s+for\s+inflation\b"
            + @"|\bafter\s+inflation\b|\bconstant\s+(?:prices?|dollars?)\b|\bin\s+volume\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex RealWords();

    [GeneratedRegex(
        @"\bnominal(?:ly)?\b|\bcash\s+terms\b|\bcurrent\s+(?:prices?|dollars?)\b"
            + @"|\b(?:before|not\s+adjusted\s+for)\s+inflation\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex NominalWords();
}
