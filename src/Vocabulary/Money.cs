namespace Burdenshare.Vocabulary;

/// <summary>An amount of money with all that it takes to read it.</summary>
/// <param name="Amount">In millions of the currency.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="PriceBasis">Current, or constant with its base year.</param>
public sealed record Money(decimal Amount, string Currency, PriceBasis PriceBasis);

/// <summary>Percent of the same year's gross domestic product. Default: zero.</summary>
public readonly record struct ShareOfGdp : IComparable<ShareOfGdp>
{
    /// <summary>Refuses a negative share.</summary>
    public ShareOfGdp(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        Percent = percent;
    }

    /// <summary>Percent: 2.58 means 2.58 % of GDP.</summary>
    public decimal Percent { get; }

    /// <summary>
    /// Whether a published share reaches a target. No rounding of our own: the published value decides, as NATO counts
    /// (2.00 meets 2, 1.99 misses).
    /// </summary>
    public bool Meets(ShareOfGdp target) => Percent >= target.Percent;

    /// <inheritdoc/>
    public int CompareTo(ShareOfGdp other) => Percent.CompareTo(other.Percent);
}
