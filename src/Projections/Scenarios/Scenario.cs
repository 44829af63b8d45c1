namespace Burdenshare.Projections.Scenarios;

/// <summary>A question that was written down.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Edition">The edition that answers; null for the newest full one.</param>
/// <param name="Title">What it is called; null for nothing.</param>
/// <param name="NamesDay">Whether it names its own day.</param>
public sealed record Scenario(ProjectionQuestion Question, string? Edition, string? Title, bool NamesDay);
