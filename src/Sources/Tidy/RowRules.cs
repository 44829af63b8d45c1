using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tidy;

/// <summary>
/// What the rows of a publisher may name. The alliance's own tables are known exactly: allies and groups, the house's
/// measures, amounts in millions. Other publishers may print any country and any measure of theirs.
/// </summary>
internal sealed class RowRules(Alliance alliance, string publisher)
{
    private const int Millions = 6;

    private static readonly string[] s_measures =
    [
        Measure.DefenceExpenditure.Code,
        Measure.Related.Code,
        Measure.Total.Code,
        Measure.Equipment.Code,
        Measure.Personnel.Code,
        Measure.Infrastructure.Code,
        Measure.Other.Code,
        Measure.Gdp.Code,
        Measure.Population.Code,
        Measure.MilitaryPersonnel.Code,
    ];

    private readonly bool _isAlliance = publisher == Ledger.Nato;

    /// <summary>Why a row cannot be taken; null where it can.</summary>
    public string? Refusal(SeriesKey key, int multiplier) =>
        !IsKnown(key.Area) ? $"'{key.Area}' is no ally, group or currency area of data/allies.csv"
        : !IsKnown(key.Measure) ? $"measure '{key.Measure}' is not one of {string.Join(", ", s_measures)}"
        : key.Unit.Code.Length == 0 ? "unit '' is empty"
        : _isAlliance && key.Unit.IsCurrency && multiplier != Millions
            ? $"multiplier {multiplier} for an amount: NATO's tables are in millions ({Millions})"
        : null;

    private bool IsKnown(AreaCode area) =>
        alliance.Has(area)
        || area.IsGroup
        || !_isAlliance && area.Code.Length == 3 && area.Code.All(char.IsAsciiLetterUpper);

    private bool IsKnown(Measure measure) =>
        _isAlliance ? s_measures.Contains(measure.Code) : measure.Code.Length > 0;
}
