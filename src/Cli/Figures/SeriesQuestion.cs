using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Figures;

/// <summary>A question about series.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Areas">Empty for all.</param>
/// <param name="Unit">A unit's code, LCU for each ally's own currency, ALL for every unit.</param>
/// <param name="Basis">constant, current, or null for any.</param>
internal sealed record SeriesQuestion(Measure Measure, AreaCode[] Areas, string Unit, string? Basis)
{
    /// <summary>Stands for every unit.</summary>
    public const string EveryUnit = "ALL";

    private const string National = "LCU";

    /// <summary>The nominal ratio is published by nobody: it is derived.</summary>
    public bool IsNominalShare =>
        Measure == Vocabulary.Measure.DefenceExpenditure && Unit == "PC_GDP" && Basis == "current";

    /// <summary>The same as a quantity that may be derived.</summary>
    public Quantity Quantity => new(Measure, Unit == EveryUnit ? null : Unit, Basis);

    public bool Matches(SeriesKey key) =>
        key.Measure == Measure
        && (Areas.Length == 0 || Areas.Contains(key.Area))
        && MatchesUnit(key.Unit)
        && (Basis is null || MatchesBasis(key.Basis));

    private bool MatchesUnit(Unit unit) =>
        Unit == EveryUnit || (Unit == National ? unit.IsNational : unit.Code == Unit);

    private bool MatchesBasis(PriceBasis basis) =>
        Basis == "current" ? basis == Vocabulary.PriceBasis.Current : basis.BaseYear is not null;
}
