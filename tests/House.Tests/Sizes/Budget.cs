namespace Burdenshare.House.Tests.Sizes;

/// <summary>
/// What is usual: a median and a 95th percentile that a set of sizes may reach, both by nearest rank.
/// </summary>
internal sealed record Budget(string Of, int Median, int P95)
{
    /// <summary>Null when the sizes keep the budget, else one line with the numbers.</summary>
    public string? Overdrawn(IEnumerable<int> sizes)
    {
        var ordered = sizes.Order().ToArray();
        var (median, p95) = (At(ordered, 50), At(ordered, 95));
        return median <= Median && p95 <= P95
            ? null
            : $"{Of}: median {median} (budget {Median}), 95th percentile {p95} (budget {P95}), "
                + $"{ordered.Length} counted";
    }

    private static int At(int[] ordered, int percent) => ordered[(ordered.Length * percent + 99) / 100 - 1];
}
