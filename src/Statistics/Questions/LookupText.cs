using System.Globalization;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Questions;

/// <summary>Reads what stands in and before square brackets: measure, unit, prices, area and year.</summary>
internal sealed class LookupText(Alliance alliance)
{
    /// <summary>The lookup, or null and why not.</summary>
    public Lookup? Read(string word, string place, string? edition, out string why)
    {
        var ends = place.LastIndexOf(',');
        why = ends < 0 ? $"[{place}] names no ally and year; write [POL, 2024]" : "";
        if (ends < 0)
            return null;
        var quantity = ToQuantity(word, ref why);
        var years = ToYears(place[(ends + 1)..].Trim(), ref why);
        var area = place[..ends].Trim();
        var isEach = area.StartsWith('*');
        var set = ToAreas(
            isEach
                ? area[1..].Trim() is { Length: > 0 } named
                    ? named
                    : "NATO"
                : area,
            ref why
        );
        if (isEach && set is { IsSet: false })
            why = $"'{area}' is one ally; * goes through a group";
        return why.Length == 0
            ? new Lookup(quantity, isEach ? null : set, isEach ? set : null, years!, edition)
            : null;
    }

    private static Quantity ToQuantity(string word, ref string why)
    {
        string? unit = null,
            prices = null;
        var parts = word.Split('.');
        foreach (var part in parts.Skip(1))
            if (part is Quantity.Constant or Quantity.Current)
                prices = part;
            else if (unit is null && part.Length > 0)
                unit = part.ToUpperInvariant();
            else
                why = $"'{word}' is not MEASURE.UNIT.constant or MEASURE.UNIT.current";
        return new Quantity(new Measure(parts[0].ToUpperInvariant()), unit, prices);
    }

    private static Years? ToYears(string text, ref string why)
    {
        if (
            text.StartsWith('y') && Offset(text[1..].Replace(" ", "", StringComparison.Ordinal)) is { } offset
        )
            return new Years(0, 0, offset);
        var ends = text.Split("..");
        if (ends.Length <= 2 && Year(ends[0]) is { } first && Year(ends[^1]) is { } last && first <= last)
            return new Years(first, last);
        why = $"'{text}' is no year; write 2024, 2014..2024, y or y-1";
        return null;
    }

    private static int? Offset(string text) =>
        text.Length == 0 ? 0
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset)
        && offset is > -100 and < 100
            ? offset
        : null;

    private static int? Year(string text) =>
        text.Trim() is { Length: 4 } digits
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    private AreaSet? ToAreas(string text, ref string why)
    {
        if (text.Contains('+', StringComparison.Ordinal))
            return ToSet(text, ref why);
        var colon = text.Split(':');
        if (colon.Length == 1)
            return ToArea(text, ref why);
        var group = new AreaCode(colon[0].Trim().ToUpperInvariant());
        if (colon.Length == 2 && group.IsGroup && Year(colon[1]) is { } membersOf)
            return new AreaSet(group, membersOf);
        why = $"'{text}' is no group with a year; write NATO:2024";
        return null;
    }

    private AreaSet? ToSet(string text, ref string why)
    {
        var members = new List<AreaCode>();
        foreach (var name in text.Split('+'))
            if (ToArea(name.Trim(), ref why) is { IsSet: false } member)
                members.Add(member.Code);
            else if (why.Length == 0)
                why = $"'{name.Trim()}' is a group and cannot be part of a sum by name";
        return why.Length == 0 ? new AreaSet(new AreaCode(""), null, [.. members.Distinct()]) : null;
    }

    // Other publishers print countries that are no allies: any code of three letters may be asked for.
    private AreaSet? ToArea(string name, ref string why)
    {
        var code = new AreaCode(name.ToUpperInvariant());
        if (code.IsGroup)
            return code;
        var found = alliance.Find(name);
        if (found.TryGet(out var ally))
            return ally.Code;
        if (code.Code.Length == 3 && code.Code.All(char.IsAsciiLetterUpper))
            return code;
        why = $"{found.Problems[0].Place}: {found.Problems[0].Message}; {found.Problems[0].Remedy}";
        return null;
    }
}
