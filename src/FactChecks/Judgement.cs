using System.Collections.Immutable;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks;

/// <summary>What one sitting of the bench found.</summary>
/// <param name="Word">The verdict.</param>
/// <param name="Reason">One plain sentence.</param>
internal sealed record Judgement(VerdictWord Word, string Reason)
{
    /// <summary>The year that was judged; kept when the claim is judged again by a later edition.</summary>
    public int? Year { get; init; }

    /// <summary>The figure or count found.</summary>
    public decimal? Value { get; init; }

    /// <summary>As in <see cref="Verdict.Tolerance"/>.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>The edition that answered.</summary>
    public Edition? Edition { get; init; }

    /// <summary>The edition that was out and could not be used.</summary>
    public Edition? NotHeld { get; init; }

    /// <summary>The published figures used.</summary>
    public ImmutableArray<Figure> Evidence { get; init; } = [];

    /// <summary>Whether the text presents as agreed what was not agreed yet.</summary>
    public bool IsPremature { get; init; }

    /// <summary>By how much the kind itself lowers its confidence; 1 for not at all.</summary>
    public double Weight { get; init; } = 1;
}
