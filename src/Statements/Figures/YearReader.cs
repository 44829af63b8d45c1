using System.Globalization;
using Burdenshare.Statements.Quantities;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Figures;

/// <summary>Reads years in figures and in words relative to the document's date.</summary>
internal static class YearReader
{
    private const int First = 1949;
    private const int Last = 2099;

    /// <summary>The years of a quantity: the nearest that no other number separates from it.</summary>
    public static Years Of(Passage passage, Quantity quantity, string modality)
    {
        var from = passage.PreviousQuantity(quantity.Tokens);
        var to = End(passage, quantity);
        int? year = null;
        int? byYear = null;
        for (var at = to - 1; at >= from; at--)
        {
            var after = at >= quantity.TokenEnd;
            if (Written(passage, at) is { } written)
            {
                // "3.5 % by 2029, from 2.4 %": the deadline belongs to the number before it.
                if (IsDeadline(passage, at) && !after && from > passage.Range.Start)
                    continue;
                if (IsDeadline(passage, at))
                    byYear ??=
                        modality is not "claimed" || written > passage.Layout.Document.Date?.Year
                            ? written
                            : null;
                else if (
                    IsSaidOf(passage, at, after)
                    && (after || from == passage.Range.Start || !FollowsNumber(passage, at, from))
                )
                    year = written;
                else if (IsBeforeApposition(passage, at, quantity.Tokens))
                    year ??= written;
            }
            else if (Relative(passage, at, modality) is { } relative && (after || year is null))
                year ??= relative;
        }
        year ??=
            modality == "claimed" && IsPresent(passage, quantity.Tokens)
                ? passage.Layout.Document.Date?.Year
                : null;
        return new Years(year, byYear);
    }

    // "By 46 % to reach 2 % in 2025": what one number leads to is of the same year.
    private static int End(Passage passage, Quantity quantity)
    {
        var next = passage.NextQuantity(quantity.TokenEnd);
        return
            passage.Word(quantity.TokenEnd) is "to"
            && next <= quantity.TokenEnd + 3
            && Words.Reaches.Contains(passage.Word(quantity.TokenEnd + 1))
            ? passage.NextQuantity(next + 1)
            : next;
    }

    // "860 billion in 2023, 3.2 % of GDP": the second number says the first in other words.
    private static bool IsBeforeApposition(Passage passage, int at, int number) =>
        at == number - 2 && passage.Word(at - 1) is "in" && passage.Word(at + 1) is "," or "(" or "or";

    private static int? Written(Passage passage, int at)
    {
        var word = passage.Word(at);
        if (word.StartsWith("fy", StringComparison.Ordinal) && word.Length == 6)
            word = word[2..];
        return
            word.Length == 4
            && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= First and <= Last
            ? year
            : null;
    }

    // "by 2035", "by the end of 2035", "before 2032".
    private static bool IsDeadline(Passage passage, int at)
    {
        for (var i = at - 1; i >= at - 4; i--)
        {
            if (passage.Word(i) is "by" or "before" or "until")
                return true;
            if (passage.Word(i) is not ("the" or "end" or "of" or "year" or "late" or "early" or "fiscal"))
                return false;
        }
        return false;
    }

    // "from 1.2 % in 2014 to 2.4 %": the year belongs to the number before it.
    private static bool FollowsNumber(Passage passage, int at, int number)
    {
        for (var i = number; i < at; i++)
        {
            if (passage.Word(i) is "," or "and" or ";" or "but")
                return false;
        }
        return at - number < 8;
    }

    // "since 2014" measures from a year, "since 2014 when" speaks of it.
    private static bool IsSaidOf(Passage passage, int at, bool after) =>
        passage.Word(at - 2) is not ("as" or "than" or "since")
        && passage.Word(at - 1) switch
        {
            "in" or "for" or "during" or "year" or "fiscal" or ")" => true,
            "since" => !after && passage.Word(at + 1) is "when" or ",",
            "from" or "than" or "as" => false,
            "(" when after => passage.Word(at + 1) is ")",
            var word => CalendarWords.Month(word) > 0 || !after && at == passage.Range.Start,
        };

    private static int? Relative(Passage passage, int at, string modality)
    {
        if (passage.Layout.Document.Date is not { } day)
            return null;
        if (
            passage.Word(at) is "today" or "now" or "currently"
            && modality == "claimed"
            && passage.Word(at + 1) is not "'s"
        )
            return day.Year;
        if (passage.Reads(at, "this", "year"))
            return day.Year;
        if (passage.Reads(at, "last", "year"))
            return day.Year - 1;
        if (passage.Reads(at, "next", "year"))
            return day.Year + 1;
        return passage.Reads(at, "a", "decade", "ago") || passage.Reads(at, "ten", "years", "ago")
            ? day.Year - 10
            : null;
    }

    private static bool IsPresent(Passage passage, int number)
    {
        for (var at = passage.PreviousQuantity(number); at < number; at++)
        {
            if (
                passage.Word(at) is "are" or "is" or "spends" or "meet" or "meets" or "exceed" or "exceeds"
                && passage.Word(at + 1) is not "why"
            )
                return true;
        }
        return false;
    }
}
