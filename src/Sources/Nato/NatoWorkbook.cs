using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Sources.Imports;
using Burdenshare.Sources.Workbooks;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Nato;

/// <summary>
/// NATO's yearly workbook "Defence Expenditure of NATO Countries" (since 2026 "Defence Investment"). An edition of a
/// later year in the same form needs no code.
/// </summary>
internal static class NatoWorkbook
{
    private static readonly string[] s_categories = ["EQUIP", "INFRA", "OTHER", "PERS"];

    /// <summary>Reads every table; null after problems, which the gleaning holds.</summary>
    public static ReleaseCard? Read(IReadOnlyList<WorkbookSheet> book, NatoKnowledge known, Gleaning gleaning)
    {
        var tables = new Dictionary<string, NatoTableReading>();
        var concept = "";
        foreach (var sheet in book)
            if (Title(sheet) is not { } title)
                gleaning.Ignore(sheet.Name, "sheet without a table's title");
            else if (title.Number == NatoTable.Derived)
                gleaning.Ignore(sheet.Name, "Table 4 repeats figures of the others");
            else if (Array.Find(NatoTable.All, each => each.Number == title.Number) is { } table)
            {
                concept = table.Number == "2" || concept.Length == 0 ? title.Subject : concept;
                ReadInto(
                    tables,
                    new NatoTableReading(table, sheet, known, gleaning),
                    table.Number,
                    sheet,
                    gleaning
                );
            }
            else
                Fail(
                    gleaning,
                    sheet.Name,
                    $"there is no Table {title.Number} in this form",
                    "compare the workbook"
                );
        if (tables.Count == 0)
            Fail(
                gleaning,
                "",
                "no sheet holds one of NATO's tables",
                "give NATO's own workbook of a yearly release"
            );
        if (gleaning.Problems.Count == 0)
            Compare(tables, gleaning);
        return gleaning.Problems.Count == 0 ? Card(tables, concept, known.Alliance) : null;
    }

    private static (string Number, string Subject)? Title(WorkbookSheet sheet) =>
        sheet
            .Rows.SelectMany(row => row)
            .Where(cell => cell.Kind == CellKind.Text)
            .Select(cell => NatoTable.Title().Match(cell.Text))
            .Where(match => match.Success)
            .Select(match =>
                ((string, string)?)(match.Groups[1].Value.ToLowerInvariant(), match.Groups[2].Value)
            )
            .FirstOrDefault();

    private static void ReadInto(
        Dictionary<string, NatoTableReading> tables,
        NatoTableReading reading,
        string number,
        WorkbookSheet sheet,
        Gleaning gleaning
    )
    {
        if (!tables.TryAdd(number, reading))
            Fail(gleaning, sheet.Name, $"Table {number} is there twice", "remove one of the two sheets");
        else
            reading.Read();
    }

    // A table that lost a row or a year looks whole; its neighbours tell.
    private static void Compare(Dictionary<string, NatoTableReading> tables, Gleaning gleaning)
    {
        var (first, model) = tables.First();
        var bases = tables.Values.Select(table => table.BaseYear).OfType<int>().Distinct().ToArray();
        if (bases.Length != 1)
            Fail(
                gleaning,
                "",
                $"{bases.Length} base years of constant prices instead of one",
                "compare the workbook"
            );
        foreach (var (number, table) in tables)
        {
            if (!table.Years.SequenceEqual(model.Years))
                Fail(
                    gleaning,
                    $"Table {number}",
                    $"its years are not those of Table {first}",
                    "compare the workbook"
                );
            var fewest = model.Areas.Values.First();
            foreach (var (section, areas) in table.Areas)
            foreach (var missing in fewest.Except(areas).Order())
                Fail(
                    gleaning,
                    $"Table {number}, {section.Measure}",
                    $"{missing} has a row in Table {first} and none here",
                    "compare the sheet with the publisher's"
                );
        }
    }

    private static ReleaseCard Card(
        Dictionary<string, NatoTableReading> tables,
        string concept,
        Alliance alliance
    )
    {
        var years = tables.Values.First().Years;
        var word = concept.Contains("core", StringComparison.OrdinalIgnoreCase)
            ? "Investment"
            : "Expenditure";
        var missing = Missing(tables, alliance).ToArray();
        return new ReleaseCard
        {
            Name = years.Max().ToString(CultureInfo.InvariantCulture),
            Title = string.Create(
                CultureInfo.InvariantCulture,
                $"Defence {word} of NATO Countries ({years.Min()}-{years.Max()})"
            ),
            Page = PublisherPage.Of("nato"),
            Terms = "Use with credit to NATO; no sale, no advertising (NATO terms on use of content)",
            IsWhole = missing.Length == 0,
            Concept = concept,
            BaseYear = tables.Values.Select(table => table.BaseYear).First(year => year is not null),
            PrintedDecimals = s_categories.ToImmutableSortedDictionary(code => code, _ => 2),
            Caveats = missing.Length == 0 ? null : $"The workbook lacks {string.Join(", ", missing)}.",
        };
    }

    // An edition answers alone only with every table, and in them every ally of its last year that has armed forces.
    private static IEnumerable<string> Missing(Dictionary<string, NatoTableReading> tables, Alliance alliance)
    {
        var (_, model) = tables.First();
        var there = model.Areas.Values.First();
        return NatoTable
            .All.Where(table => !tables.ContainsKey(table.Number))
            .Select(table => $"Table {table.Number}")
            .Concat(
                alliance
                    .Members.Where(ally => ally.HasArmedForces && ally.IsMemberIn(model.Years.Max()))
                    .Where(ally => !there.Contains(ally.Code))
                    .Select(ally => ally.Name)
            );
    }

    private static void Fail(Gleaning gleaning, string place, string message, string remedy) =>
        gleaning.Fail("SRC114", place, message, remedy);
}
