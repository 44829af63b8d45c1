using System.Collections.Frozen;
using System.Globalization;
using Burdenshare.Statements.Quantities;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Days;

/// <summary>Months, weekdays, days of the month and years, in words and digits.</summary>
internal static class DayWords
{
    private const int LastDay = 31;

    private static readonly FrozenDictionary<string, int> s_months = Numbers("DayWords.Months");
    private static readonly FrozenDictionary<string, int> s_weekdays = Numbers("DayWords.Weekdays");
    private static readonly FrozenDictionary<string, int> s_units = Numbers("DayWords.Units");

    /// <summary>1 for January to 12, also for abbreviations; null for other words.</summary>
    public static int? Month(ReadOnlySpan<char> word) => Find(s_months, word);

    /// <summary>1 for Monday to 7; null for other words.</summary>
    public static int? Weekday(ReadOnlySpan<char> word) => Find(s_weekdays, word);

    /// <summary>Days of a unit of time, or months below zero; null for other words.</summary>
    public static int? Unit(ReadOnlySpan<char> word) => Find(s_units, word);

    /// <summary>"24", "24th", "twenty-fourth", "twenty four": a day of the month. Null for anything else.</summary>
    public static (int End, int Day)? DayAt(string text, Piece first, int limit)
    {
        if (first.Kind == PieceKind.Digits)
            return first.End - first.Start <= 2 && Number(text, first) is >= 1 and <= LastDay and var day
                ? (AfterSuffix(text, first.End, limit), day)
                : null;
        return first.Kind == PieceKind.Word ? InWords(text, first, limit) : null;
    }

    /// <summary>"2025", "nineteen seventy-eight", "two thousand and eighteen"; null for anything else.</summary>
    public static (int End, int Year)? YearAt(string text, Piece first, int limit)
    {
        if (first.Kind == PieceKind.Digits)
            return first.End - first.Start == 4 && EndsNumber(text, first.End, limit)
                ? (first.End, Number(text, first))
                : null;
        if (first.Kind != PieceKind.Word || CardinalReader.At(text, first.Start, limit) is not { } whole)
            return null;
        if (whole.Value is >= 1000 and <= 2999)
            return (whole.End, (int)whole.Value);
        if (whole.Value is not (>= 15 and <= 20))
            return null;
        var rest = Piece.At(text, whole.End, limit);
        if (rest.Kind != PieceKind.Word)
            return null;
        var isZero = NumberWords.Small(rest.Of(text)) == 0 || rest.Is(text, "oh");
        var last = isZero ? rest.Next(text, limit) : rest;
        return
            CardinalReader.At(text, last.Start, limit) is { } years
            && years.Value >= (isZero ? 1 : 10)
            && years.Value <= (isZero ? 9 : 99)
            ? (years.End, (int)(whole.Value * 100 + years.Value))
            : null;
    }

    /// <summary>The number that digits write.</summary>
    public static int Number(string text, Piece digits) =>
        int.Parse(digits.Of(text), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>
    /// Years of two digits: up to 29 of this century, from 40 on of the last; between them nobody can tell.
    /// </summary>
    public static int? FullYear(int year, int digits) =>
        digits == 4 ? year
        : digits != 2 ? null
        : year < 30 ? 2000 + year
        : year >= 40 ? 1900 + year
        : null;

    private static (int End, int Day)? InWords(string text, Piece first, int limit)
    {
        if (NumberWords.Ordinal(first.Of(text), out var isPlural) is { } ordinal)
            return !isPlural && ordinal <= LastDay && !first.Is(text, "half") && !first.Is(text, "quarter")
                ? (first.End, (int)ordinal)
                : null;
        if (NumberWords.Small(first.Of(text)) is not (>= 1 and <= 30 and var small))
            return null;
        var next = first.Next(text, limit);
        if (next.IsHyphen(text))
            next = next.Next(text, limit);
        if (small < 20 || next.Kind != PieceKind.Word)
            return (first.End, small);
        var more =
            NumberWords.Ordinal(next.Of(text), out var plural) is { } unit and < 10 && !plural ? (int)unit
            : NumberWords.Small(next.Of(text)) is { } word and > 0 and < 10 ? word
            : 0;
        return more > 0 && small + more <= LastDay ? (next.End, small + more) : (first.End, small);
    }

    private static int AfterSuffix(string text, int end, int limit)
    {
        if (end + 2 > limit)
            return end;
        return text.AsSpan(end, 2).ToString().ToLowerInvariant() is "st" or "nd" or "rd" or "th"
            ? end + 2
            : end;
    }

    // "2,015" and "2015.5" are no years.
    private static bool EndsNumber(string text, int end, int limit) =>
        end >= limit
        || !(
            char.IsLetterOrDigit(text[end])
            || (text[end] is '.' or ',' && end + 1 < limit && char.IsAsciiDigit(text[end + 1]))
        );

    private static int? Find(FrozenDictionary<string, int> list, ReadOnlySpan<char> word) =>
        word.Length is > 2 and <= 10
        && list.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found)
            ? found
            : null;

    private static FrozenDictionary<string, int> Numbers(string list) =>
        WordTable
            .Paired(list)
            .ToFrozenDictionary(
                pair => pair.Key,
                pair => int.Parse(pair.Value, CultureInfo.InvariantCulture),
                StringComparer.OrdinalIgnoreCase
            );
}
