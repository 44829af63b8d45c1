namespace Burdenshare.FactChecks;

/// <summary>The days that a check needs; never read from a clock here.</summary>
/// <param name="AsOf">Only what was published by the end of this day counts: the document's date.</param>
/// <param name="Assumed">Whether the document gave no date, so that <paramref name="AsOf"/> is a guess.</param>
/// <param name="Today">The day by which <see cref="Verdict.Since"/> judges again.</param>
public sealed record CheckDay(DateOnly AsOf, bool Assumed, DateOnly Today);
