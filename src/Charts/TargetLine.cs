namespace Burdenshare.Charts;

/// <summary>A level that was agreed on, drawn as a line across the chart.</summary>
/// <param name="Value">In the unit of the chart.</param>
/// <param name="Label">What was agreed, in a few words.</param>
/// <param name="From">First year for which it holds; null where it holds from the beginning.</param>
/// <param name="Until">Last year for which it holds; null where it holds on. Only an axis of years
/// knows them.</param>
public sealed record TargetLine(decimal Value, string Label, int? From = null, int? Until = null);
