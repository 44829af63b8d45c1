using System.Globalization;

namespace Burdenshare.Sdmx.Queries;

/// <summary>
/// Versions as queries name them: "1.0.0"; "latest" and "all" of REST 1.x; "*", "+" (latest stable), "~" (latest) of
/// REST 2.x, alone or on a part with the least that is asked for ("1.2+.0", "1.~").
/// </summary>
internal static class VersionPattern
{
    public static bool Matches(string pattern, string version)
    {
        if (pattern is "latest" or "all" or "*" or "+" or "~" || pattern == version)
            return true;
        var asked = pattern.Split('.');
        var held = version.Split('.');
        if (asked.Length > held.Length)
            return false;
        // From the part with an operator on, greater or equal is enough; before it every part must be the same.
        var open = Array.FindIndex(asked, part => part.AsSpan().IndexOfAny("+~*") >= 0);
        if (open < 0)
            return false;
        for (var i = 0; i < asked.Length; i++)
        {
            if (asked[i] == "*")
                return true;
            var order = Number(held[i]).CompareTo(Number(asked[i].TrimEnd('+', '~')));
            if (order != 0)
                return i >= open && order > 0;
        }
        return true;
    }

    private static int Number(string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
