using System.Text.Json.Nodes;

namespace Burdenshare.Charts;

internal static class JsonArrays
{
    /// <summary>Gathers nodes into an array.</summary>
    public static JsonArray ToJsonArray(this IEnumerable<JsonNode?> nodes) => new([.. nodes]);

    /// <summary>Drops empty places.</summary>
    public static JsonArray WithoutNulls(this JsonArray array)
    {
        for (var i = array.Count - 1; i >= 0; i--)
            if (array[i] is null)
                array.RemoveAt(i);
        return array;
    }
}
