using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Commitments;

/// <summary>The rows of data/commitments.csv; data/commitments.origin.yaml explains its words.</summary>
internal static class CommitmentFile
{
    public static readonly string[] Columns =
    [
        "id",
        "ally",
        "kind",
        "measure",
        "comparator",
        "value",
        "unit",
        "basis",
        "target_year",
        "start_year",
        "announced_on",
        "by_whom",
        "terms",
        "note",
        "source",
        "url",
        "source_date",
        "read_on",
        "confidence",
    ];

    private static readonly string[] s_kinds =
    [
        "ambition",
        "announcement",
        "budget",
        "condition",
        "exemption",
        "law",
        "past-missed",
        "plan",
        "pledge",
        "rejection",
    ];

    private static readonly string[] s_terms =
    [
        "average",
        "conditional",
        "derived-year",
        "draft",
        "every-year",
        "fiscal-year",
        "gni-base",
        "not-own",
        "other-count",
        "range",
        "superseded",
        "undated-page",
    ];

    public static Commitment ToCommitment(CsvRow row)
    {
        var unit = UnitOf(row.Needed("unit"));
        var basis = row.Text("basis");
        if (unit.IsCurrency && basis is not ("yearly" or "extra" or "total"))
            throw new FormatException("money needs its basis: yearly, extra or total");
        return new Commitment(
            row.Needed("id"),
            Code(row.Needed("ally")),
            row.OneOf("kind", s_kinds),
            new Measure(row.OneOf("measure", "DEFEXP", "TOTAL", "RELATED", "EQUIP")),
            row.OneOf("comparator", "eq", "ge", "gt", "le", "approx"),
            row.Number("value") ?? throw new FormatException("value is missing"),
            unit,
            basis,
            row.Year("target_year"),
            row.Year("start_year"),
            row.Date("announced_on"),
            row.Text("by_whom"),
            Terms(row.Text("terms")),
            row.Text("note"),
            new CommitmentSource(
                row.Needed("source"),
                row.Needed("url"),
                row.Date("source_date"),
                row.Date("read_on") ?? throw new FormatException("read_on is missing"),
                row.OneOf("confidence", "verified", "reported")
            )
        );
    }

    private static Unit UnitOf(string code) =>
        code is "PC_GDP" or "PC_DEFEXP" or "PC_CHANGE"
        || (code.Length == 3 && code.All(char.IsAsciiLetterUpper))
            ? new Unit(code)
            : throw new FormatException($"unit '{code}' is neither a ratio nor a currency");

    private static AreaCode Code(string ally) =>
        ally.Length == 3 && ally.All(char.IsAsciiLetterUpper)
            ? new AreaCode(ally)
            : throw new FormatException($"ally '{ally}' is no ISO alpha-3 code");

    private static ImmutableArray<string> Terms(string? text)
    {
        string[] terms = text?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var unknown = terms.FirstOrDefault(term => !s_terms.Contains(term));
        return unknown is null ? [.. terms] : throw new FormatException($"term '{unknown}' is not known");
    }
}
