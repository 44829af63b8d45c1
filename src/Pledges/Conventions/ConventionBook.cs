using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Conventions;

/// <summary>The rules by which publishers count.</summary>
public sealed class ConventionBook(IEnumerable<Convention> conventions)
{
    private static readonly string[] s_columns =
    [
        "id",
        "publisher",
        "from",
        "decimals",
        "statement",
        "source",
        "url",
        "confidence",
    ];

    /// <summary>All of them, oldest first.</summary>
    public ImmutableArray<Convention> Conventions { get; } =
    [.. conventions.OrderBy(rule => rule.From.Earliest).ThenBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The newest rule of that id seen by the end of a day; null before the first.</summary>
    public Convention? On(string id, DateOnly day) =>
        Conventions.LastOrDefault(rule => rule.Id == id && rule.From.Earliest <= day);

    /// <summary>
    /// Reads data/conventions.csv. Problems: PLG341 where the file is missing, PLG342 for a row that cannot be
    /// understood.
    /// </summary>
    public static Outcome<ConventionBook> Load(string path) =>
        CsvRows
            .Read(path, s_columns, ("PLG341", "PLG342"), ToConvention)
            .Select(rows => new ConventionBook(rows));

    private static Convention ToConvention(CsvRow row) =>
        new(
            row.Needed("id"),
            row.Needed("publisher"),
            row.Date("from") ?? throw new FormatException("from is missing"),
            row.Number("decimals") is not { } number ? null
                : number is >= 0 and <= 8 && number == decimal.Truncate(number) ? (int)number
                : throw new FormatException("decimals is no whole number from 0 to 8"),
            row.Needed("statement"),
            row.Needed("source"),
            row.Needed("url"),
            row.OneOf("confidence", "verified", "reported")
        );
}
