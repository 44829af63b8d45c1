namespace Burdenshare.House.Tests.Rooms;

/// <summary>One thing uses another.</summary>
internal sealed record Edge(string From, string To)
{
    /// <summary>
    /// The members of all cycles: peels off, from either end, whatever uses nothing or is used by nothing that still
    /// stands; what cannot be peeled lies on a cycle or between two.
    /// </summary>
    public static IReadOnlyCollection<string> Cycles(IReadOnlyCollection<Edge> edges)
    {
        var standing = edges.SelectMany(edge => new[] { edge.From, edge.To }).ToHashSet();
        bool Uses(string name) => edges.Any(edge => edge.From == name && standing.Contains(edge.To));
        bool IsUsed(string name) => edges.Any(edge => edge.To == name && standing.Contains(edge.From));
        while (standing.RemoveWhere(name => !Uses(name) || !IsUsed(name)) > 0) { }
        return standing;
    }
}
