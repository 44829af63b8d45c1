using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks;

/// <summary>Which published series a claimed share is about. A share has one reading: the published one.</summary>
internal static class PublishedShare
{
    /// <summary>Whether NATO publishes a series that a claim of this measure and unit can be set beside.</summary>
    public static bool Covers(FigureFinding claim) =>
        !claim.Change
        && (
            (claim.Measure == Measure.DefenceExpenditure && claim.Unit == Unit.PercentOfGdp)
            || (
                claim.Unit == Unit.PercentOfDefence
                && claim.Measure is { } part
                && (part == Measure.Equipment || part == Measure.Personnel || part == Measure.Infrastructure)
            )
        );

    /// <summary>Whether a claim says how much somebody named spends, as a fact.</summary>
    public static bool IsLevel(FigureFinding claim) =>
        Covers(claim)
        && claim is { Value: not null, Count: null, Quantifier: null, Modality: "claimed" }
        && !claim.Scope.IsEmpty;

    /// <summary>The published figure; null where the edition has none.</summary>
    public static Figure? Of(NatoTables tables, FigureFinding claim, AreaCode area, int year) =>
        claim.Unit == Unit.PercentOfGdp
            ? tables.Share(area, year)
            : tables.Release.FigureAt(
                new(area, claim.Measure!.Value, Unit.PercentOfDefence, PriceBasis.None),
                year
            );

    /// <summary>What the series is called in a sentence.</summary>
    public static string What(FigureFinding claim) =>
        claim.Unit == Unit.PercentOfGdp ? "the share of GDP spent on defence"
        : claim.Measure == Measure.Equipment ? "the share of defence expenditure spent on equipment"
        : claim.Measure == Measure.Personnel ? "the share of defence expenditure spent on personnel"
        : "the share of defence expenditure spent on infrastructure";
}
