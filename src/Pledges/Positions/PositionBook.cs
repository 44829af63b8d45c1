using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Positions;

/// <summary>The stances on record, oldest first.</summary>
public sealed class PositionBook(IEnumerable<AllyPosition> positions)
{
    private static readonly string[] s_columns =
    [
        "ally",
        "issue",
        "date",
        "stance",
        "value",
        "unit",
        "comparator",
        "note",
        "speaker",
        "source",
        "url",
        "source_date",
        "confidence",
    ];

    /// <summary>All of them; those of one day in the order of the table.</summary>
    public ImmutableArray<AllyPosition> Positions { get; } =
    [.. positions.OrderBy(position => position.Date.Latest)];

    /// <summary>What an ally had said of an issue by the end of a day, oldest first.</summary>
    public IEnumerable<AllyPosition> InForce(AreaCode ally, string issue, DateOnly day) =>
        Positions.Where(position =>
            position.Ally == ally && position.Issue == issue && position.Date.Latest <= day
        );

    /// <summary>
    /// Reads data/positions.csv. Problems: PLG311 where the file is missing, PLG312 for a row that cannot be
    /// understood.
    /// </summary>
    public static Outcome<PositionBook> Load(string path) =>
        CsvRows
            .Read(path, s_columns, ("PLG311", "PLG312"), ToPosition)
            .Select(rows => new PositionBook(rows));

    private static AllyPosition ToPosition(CsvRow row) =>
        new(
            new AreaCode(row.Needed("ally")),
            row.Needed("issue"),
            row.Date("date") ?? throw new FormatException("date is missing"),
            row.OneOf("stance", "supports", "opposes", "conditional", "undecided"),
            row.Text("speaker"),
            row.Text("note"),
            row.Needed("source"),
            row.Needed("url"),
            row.OneOf("confidence", "verified", "reported")
        );
}
