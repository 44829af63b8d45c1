using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Funding;

/// <summary>Who bears which part of NATO's common budgets, as far as sources tell; others have no row.</summary>
public sealed class CommonFundingBook(IEnumerable<CommonShare> shares)
{
    private static readonly string[] s_columns =
    [
        "ally",
        "from",
        "to",
        "share",
        "share_to",
        "source",
        "url",
        "source_date",
        "confidence",
    ];

    /// <summary>All shares, oldest period first.</summary>
    public ImmutableArray<CommonShare> Shares { get; } = [.. shares.OrderBy(share => share.From)];

    /// <summary>
    /// The share of the period that holds the day, else of the last one before it; null before the first.
    /// </summary>
    public CommonShare? On(AreaCode ally, DateOnly day) =>
        Shares.LastOrDefault(share => share.Ally == ally && share.From <= day);

    /// <summary>
    /// Reads data/common_funding.csv. Problems: PLG321 where the file is missing, PLG322 for a row that cannot be
    /// understood.
    /// </summary>
    public static Outcome<CommonFundingBook> Load(string path) =>
        CsvRows
            .Read(path, s_columns, ("PLG321", "PLG322"), ToShare)
            .Select(rows => new CommonFundingBook(rows));

    private static CommonShare ToShare(CsvRow row) =>
        new(
            new AreaCode(row.Needed("ally")),
            Day(row, "from"),
            Day(row, "to"),
            Percent(row, "share") ?? throw new FormatException("share is missing"),
            Percent(row, "share_to"),
            row.Needed("source"),
            row.Needed("url"),
            row.OneOf("confidence", "verified", "reported")
        );

    private static DateOnly Day(CsvRow row, string column) =>
        row.Date(column)?.Latest ?? throw new FormatException($"{column} is missing");

    private static decimal? Percent(CsvRow row, string column) =>
        row.Number(column) is not { } number ? null
        : number is >= 0 and <= 100 ? number
        : throw new FormatException($"{column} is no percentage");
}
