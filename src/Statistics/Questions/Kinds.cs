namespace Burdenshare.Statistics.Questions;

/// <summary>Kinds of products and quotients: what stands above and below cancels out.</summary>
internal static class Kinds
{
    private const string Times = " × ";
    private const string Per = " / ";

    public static string? Product(string? left, string? right) =>
        Reduced([.. Above(left), .. Above(right)], [.. Below(left), .. Below(right)]);

    public static string? Quotient(string? left, string? right) =>
        Reduced([.. Above(left), .. Below(right)], [.. Below(left), .. Above(right)]);

    private static string? Reduced(List<string> above, List<string> below)
    {
        foreach (var kind in above.ToArray())
            if (below.Remove(kind))
                above.Remove(kind);
        var top = string.Join(Times, above.Order(StringComparer.Ordinal));
        var bottom = string.Join(Times, below.Order(StringComparer.Ordinal));
        return (top, bottom) switch
        {
            ("", "") => null,
            (_, "") => top,
            ("", _) => "1" + Per + bottom,
            _ => top + Per + bottom,
        };
    }

    private static string[] Above(string? kind) =>
        kind is null || kind.StartsWith("1" + Per, StringComparison.Ordinal)
            ? []
            : kind.Split(Per)[0].Split(Times);

    private static string[] Below(string? kind) =>
        kind?.Split(Per) is [_, var below] ? below.Split(Times) : [];
}
