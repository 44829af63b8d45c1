using System.Globalization;

namespace Burdenshare.Sources.Catalogue;

/// <summary>
/// Reads an origin.yaml that says each key on a line of its own, in words that mean the same to every reader of YAML.
/// It takes a millisecond, where the general reader takes more than a hundred in a fresh process. Anything unusual is
/// left to that one: it alone complains.
/// </summary>
internal sealed class PlainOrigin
{
    private static readonly Dictionary<string, Action<OriginFile, string>> s_ofFile = new()
    {
        ["publisher"] = (file, text) => file.Publisher = text,
        ["edition"] = (file, text) => file.Edition = text,
        ["title"] = (file, text) => file.Title = text,
        ["published"] = (file, text) => file.Published = text,
        ["coverage"] = (file, text) => file.Coverage = text,
        ["concept"] = (file, text) => file.Concept = text,
    };

    private static readonly Dictionary<string, Action<OriginEntry, string>> s_ofEntry = new()
    {
        ["id"] = (entry, text) => entry.Id = text,
        ["publisher"] = (entry, text) => entry.Publisher = text,
        ["title"] = (entry, text) => entry.Title = text,
        ["edition"] = (entry, text) => entry.Edition = text,
        ["cut_off"] = (entry, text) => entry.CutOff = text,
        ["url"] = (entry, text) => entry.Url = text,
        ["terms"] = (entry, text) => entry.Terms = text,
        ["how_obtained"] = (entry, text) => entry.HowObtained = text,
        ["sha256"] = (entry, text) => entry.Sha256 = text,
        ["caveats"] = (entry, text) => entry.Caveats = text,
    };

    private readonly OriginFile _file = new();
    private readonly HashSet<string> _seen = [];
    private OriginEntry? _entry;
    private List<string>? _list;
    private int _dash = -1;

    private PlainOrigin() { }

    /// <summary>The file, or null where it must be read with all of YAML's rules.</summary>
    public static OriginFile? Read(IEnumerable<string> lines)
    {
        var reader = new PlainOrigin();
        return lines.All(reader.Take) ? reader._file : null;
    }

    private bool Take(string line)
    {
        var text = line.TrimStart(' ');
        var indent = line.Length - text.Length;
        if (indent == 0 && text.StartsWith('#'))
            return true;
        if (text == "origins:" && indent == 0 && _dash < 0)
        {
            _dash = 0;
            return true;
        }
        if (!text.StartsWith("- ", StringComparison.Ordinal))
            return Pair(text, indent);
        return _list is not null && _entry is not null && indent == _dash + 2
            ? Scalar(text[2..]) is { } item && Add(_list, item)
            : Entry(text[2..], indent);
    }

    // A list is indented by as much as its first line, two or none.
    private bool Entry(string text, int indent)
    {
        if (_dash < 0 || indent is not (0 or 2) || _entry is not null && indent != _dash)
            return false;
        _dash = indent;
        _entry = new OriginEntry();
        _file.Origins.Add(_entry);
        _seen.Clear();
        return Pair(text, indent + 2);
    }

    private bool Pair(string text, int indent)
    {
        var (key, value) = text.Split(": ", 2) is [var before, var after]
            ? (before, after)
            : (text.TrimEnd(':'), "");
        var expected = _entry is not null ? _dash + 2 : 0;
        _list = key == "files" && text == "files:" ? [] : null;
        if (indent != expected || _dash >= 0 && _entry is null || !_seen.Add(key))
            return false;
        if (_list is not null)
            return _entry is not null && Files(_entry, _list);
        return _entry is { } entry ? Set(entry, key, value) : Set(_file, key, value);
    }

    private static bool Files(OriginEntry entry, List<string> files)
    {
        entry.Files = files;
        return true;
    }

    private static bool Set(OriginFile file, string key, string value)
    {
        if (key == "base_year")
            file.BaseYear = Whole(value);
        else if (key == "printed_decimals" && Decimals(value) is { } decimals)
            file.PrintedDecimals = decimals;
        else if (s_ofFile.TryGetValue(key, out var set) && Scalar(value) is { } text)
            set(file, text);
        else
            return false;
        return key != "base_year" || file.BaseYear is not null;
    }

    private static bool Set(OriginEntry entry, string key, string value)
    {
        if (key == "files")
            return List(value) is { } files && Files(entry, files);
        if (!s_ofEntry.TryGetValue(key, out var set) || Scalar(value) is not { } text)
            return false;
        set(entry, text);
        return true;
    }

    // [figures.csv, press.csv]
    private static List<string>? List(string text)
    {
        if (text is not ['[', .. var inner, ']'])
            return null;
        var items = inner.Split(", ");
        return items.All(item =>
            Scalar(item) is not null && !item.Any(each => each is '[' or ']' or ',' or '{' or '}' or '"')
        )
            ? [.. items]
            : null;
    }

    // { EQUIP: 2, PERS: 2 }
    private static Dictionary<string, int>? Decimals(string text)
    {
        if (text is not ['{', ' ', .. var inner, ' ', '}'])
            return null;
        var decimals = new Dictionary<string, int>();
        foreach (var pair in inner.Split(", "))
            if (
                pair.Split(": ") is not [var key, var value]
                || !key.All(char.IsAsciiLetterUpper)
                || Whole(value) is not { } number
                || !decimals.TryAdd(key, number)
            )
                return null;
        return decimals;
    }

    // No leading zero: YAML 1.1 reads 010 as eight.
    private static int? Whole(string text) =>
        text.Length is > 0 and < 6
        && (text[0] != '0' || text.Length == 1)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>A scalar between quotation marks, or one that needs none; null for any other form.</summary>
    private static string? Scalar(string text) =>
        text is ['"', .. var quoted, '"'] ? (quoted.AsSpan().ContainsAny('"', '\\') ? null : quoted)
        : IsPlain(text) ? text
        : null;

    // A letter or digit begins nothing of YAML's own, and ": " and " #" are what ends a scalar.
    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsAsciiLetterOrDigit(text[0])
        && text[^1] is not (':' or ' ')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.Any(char.IsControl)
        && !text.Equals("null", StringComparison.OrdinalIgnoreCase);

    private static bool Add(List<string> list, string item)
    {
        list.Add(item);
        return true;
    }
}
