using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Figures;

/// <summary>
/// What a quantity measures; the measure is null when the text does not say that it is about defence.
/// </summary>
/// <param name="Measure">The house's measure, or null.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Change">Whether a change is meant.</param>
/// <param name="Falls">Whether that change is a fall.</param>
internal readonly record struct Meaning(Measure? Measure, Unit Unit, bool Change, bool Falls)
{
    /// <summary>A percentage about something else.</summary>
    public static readonly Meaning Elsewhere = new(null, Unit.Percent, false, false);

    /// <summary>Defence expenditure as a share of GDP.</summary>
    public static readonly Meaning Share = new(
        Burdenshare.Vocabulary.Measure.DefenceExpenditure,
        Unit.PercentOfGdp,
        false,
        false
    );
}
