using System.Globalization;
using Burdenshare.Vocabulary;
using Sylvan.Data.Csv;

namespace Burdenshare.Pledges;

/// <summary>One row by column names; a cell that cannot be read throws <see cref="FormatException"/>.</summary>
internal sealed class CsvRow(CsvDataReader reader)
{
    /// <summary>The cell, or null where it is empty.</summary>
    public string? Text(string column) =>
        reader.GetString(reader.GetOrdinal(column)) is { Length: > 0 } text ? text : null;

    /// <summary>The cell, which may not be empty.</summary>
    public string Needed(string column) => Text(column) ?? throw new FormatException($"{column} is missing");

    /// <summary>The cell, which must be one of these words.</summary>
    public string OneOf(string column, params string[] words) =>
        Needed(column) is var word && words.Contains(word)
            ? word
            : throw new FormatException($"{column} '{word}' is none of {string.Join(", ", words)}");

    /// <summary>A number with a point for decimals, or null.</summary>
    public decimal? Number(string column) =>
        Text(column) is not { } text ? null
        : decimal.TryParse(
            text,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
        : throw new FormatException($"{column} '{text}' is no number");

    /// <summary>A year, or null.</summary>
    public int? Year(string column) =>
        Text(column) is not { } text ? null
        : PartialDate.TryParse(text, out var date) && date.Month is null ? date.Year
        : throw new FormatException($"{column} '{text}' is no year");

    /// <summary>A date to the precision that is known, or null.</summary>
    public PartialDate? Date(string column) =>
        Text(column) is not { } text ? null
        : PartialDate.TryParse(text, out var date) ? date
        : throw new FormatException($"{column} '{text}' is no date");
}
