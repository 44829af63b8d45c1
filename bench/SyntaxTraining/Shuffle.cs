using Burdenshare.Numerics;

namespace Burdenshare.SyntaxTraining;

/// <summary>Orders that depend on a seed and a name only.</summary>
internal static class Shuffle
{
    /// <summary>The items in the order of that name.</summary>
    public static T[] Of<T>(IReadOnlyList<T> items, ulong seed, string name)
    {
        var random = RandomStream.Named(seed, name);
        var order = items.ToArray();
        for (var i = order.Length - 1; i > 0; i--)
        {
            var other = (int)(random.Uniform((ulong)i) * (i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
        return order;
    }
}
