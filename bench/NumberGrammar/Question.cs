using System.Globalization;
using System.Text.Json;
using Burdenshare.Statements.Days;
using Burdenshare.Statements.Quantities;

namespace Burdenshare.NumberGrammar;

/// <summary>A text, and what to look for in it.</summary>
internal sealed record Question(string Kind, string Text, DateOnly? Reference)
{
    public static Question Of(JsonElement line) =>
        new(
            line.GetProperty("kind").GetString()!,
            line.GetProperty("text").GetString()!,
            line.TryGetProperty("reference", out var day) && day.GetString() is { } written
                ? DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null
        );

    /// <summary>What is found, in order.</summary>
    public Found[] Answer() =>
        Kind switch
        {
            "number" => [.. NumberReader.In(Text).Select(found => Of(found, ""))],
            "percent" => [.. PercentReader.In(Text).Select(found => Of(found, "%"))],
            "currency" =>
            [
                .. MoneyReader
                    .In(Text)
                    .Select(found => new Found(found.Start, found.End, Written(found.Value), found.Unit)),
            ],
            "date" =>
            [
                .. DayReader
                    .In(Text, Reference ?? throw new ArgumentException("a date needs a day of reference"))
                    .Select(found => new Found(found.Start, found.End, Days(found), found.Timex)),
            ],
            _ => throw new ArgumentException($"no kind '{Kind}'"),
        };

    private static string Days(DayMention found) =>
        string.Join(
            ' ',
            new[] { found.Before, found.After }
                .OfType<DateOnly>()
                .Distinct()
                .Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        );

    private static Found Of(Number found, string unit) =>
        new(found.Start, found.End, Written(found.Value), unit);

    private static string Written(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
