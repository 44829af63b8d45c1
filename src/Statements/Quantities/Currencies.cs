using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Quantities;

/// <summary>The names, codes and signs of currencies.</summary>
internal static class Currencies
{
    private const int LongestName = 24;
    private const int MostWords = 3;

    private static readonly FrozenDictionary<string, string> s_signs = Paired("Currencies.Signs");
    private static readonly FrozenDictionary<string, string> s_dollars = Paired("Currencies.Dollars");
    private static readonly FrozenDictionary<string, string> s_anyCase = Paired("Currencies.AnyCase");
    private static readonly FrozenDictionary<string, string> s_names = Paired("Currencies.Names");
    private static readonly FrozenDictionary<string, string> s_longNames = Paired("Currencies.LongNames");
    private static readonly FrozenDictionary<string, string> s_hundredths = Paired("Currencies.Hundredths");
    private static readonly FrozenSet<string> s_codes = WordTable.Listed("Currencies.Codes");
    private static readonly FrozenSet<string> s_firsts = s_longNames
        .Keys.Select(name => name.Split('_')[0])
        .Append("u")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>In small letters, the words that can stand before an amount.</summary>
    public static IEnumerable<string> PrefixWords =>
        s_dollars
            .Keys.Concat(s_anyCase.Keys)
            .Concat(s_codes)
            .SelectMany(letters => new[] { letters, "m" + letters })
            .Concat(["u", "dollar", "euro"])
            .Select(word => word.ToLowerInvariant());

    /// <summary>The currency of a sign; null for other marks.</summary>
    public static string? OfSign(ReadOnlySpan<char> mark) => Find(s_signs, mark);

    /// <summary>
    /// Whose dollar it is that these letters stand before, or a code of three letters; null for others.
    /// </summary>
    public static string? OfDollar(ReadOnlySpan<char> letters)
    {
        if (Find(s_dollars, letters) is { } dollar)
            return dollar;
        Span<char> capitals = stackalloc char[3];
        return letters.Length == 3 && letters.ToUpperInvariant(capitals) == 3 ? OfCode(capitals) : null;
    }

    /// <summary>The currency of a code; a rare one must be in capitals.</summary>
    public static string? OfCode(ReadOnlySpan<char> letters)
    {
        if (letters.Length != 3)
            return null;
        if (Find(s_anyCase, letters) is { } common)
            return common;
        return s_codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var code)
            ? code
            : null;
    }

    /// <summary>The unit of "cents" and "pence"; null for other words.</summary>
    public static string? OfHundredths(ReadOnlySpan<char> word) => Find(s_hundredths, word);

    /// <summary>
    /// The currency that is named at a place, in one to three words; its unit is a code, or the bare name where several
    /// countries have one of that name. Null where none is named.
    /// </summary>
    public static (int End, string Unit)? NameAt(string text, Piece first, int limit)
    {
        var word = first.Of(text);
        if (
            s_firsts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            && LongName(text, first, limit) is { } found
        )
            return found;
        if (word.Length > LongestName)
            return null;
        if (Named(s_names, word) is not { } named)
            return null;
        // "A million pounds sterling."
        var next = first.Next(text, limit);
        var end = named is "GBP" && next.Is(text, "sterling") ? next.End : first.End;
        return (end, named);
    }

    private static (int End, string Unit)? LongName(string text, Piece first, int limit)
    {
        Span<char> name = stackalloc char[(LongestName + 1) * MostWords];
        var abbreviated = EndOfUnitedStates(text, first, limit);
        var length = abbreviated is null ? 0 : Append("us", name, 0);
        var piece = abbreviated is { } end ? Piece.At(text, end, limit) : first;
        (int End, string Unit)? found = null;
        for (var words = 0; words < MostWords && piece.Kind == PieceKind.Word; words++)
        {
            var word = piece.Of(text);
            if (word.Length > LongestName || length + word.Length >= name.Length)
                break;
            length = Append(word, name, length);
            if (length > word.Length && Named(s_longNames, name[..length]) is { } unit)
                found = (piece.End, unit);
            piece = piece.Next(text, limit);
        }
        return found;
    }

    private static int Append(ReadOnlySpan<char> word, Span<char> name, int length)
    {
        if (length > 0)
            name[length++] = '_';
        word.CopyTo(name[length..]);
        return length + word.Length;
    }

    /// <summary>Where "U.S." ends that begins with a piece; null where it does not stand there.</summary>
    public static int? EndOfUnitedStates(string text, Piece first, int limit)
    {
        if (!first.Is(text, "u") || !first.Next(text, limit).IsMark(text, '.'))
            return null;
        var second = first.Next(text, limit).Next(text, limit);
        if (!second.Is(text, "s"))
            return null;
        var point = second.Next(text, limit);
        return point.IsMark(text, '.') ? point.End : second.End;
    }

    private static string? Named(FrozenDictionary<string, string> names, ReadOnlySpan<char> name)
    {
        var found = Find(names, name);
        if (found is null && name is [.., 's' or 'S'])
        {
            name = name[..^1];
            found = Find(names, name);
        }
        return found is "-" ? name.ToString().ToLowerInvariant() : found;
    }

    private static string? Find(FrozenDictionary<string, string> list, ReadOnlySpan<char> word) =>
        list.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : null;

    private static FrozenDictionary<string, string> Paired(string list) =>
        WordTable.Paired(list).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
