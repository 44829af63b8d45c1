using Burdenshare.Sources.Tests.Workbooks;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Imports;

/// <summary>
/// A workbook in NATO's form for an edition that does not exist: four years to 2027, three allies and the groups, with
/// the notes, empty sums and stars of the real one. Every figure is invented.
/// </summary>
internal static class InventedNato
{
    /// <summary>Two parts in all tables but one, three allies, groups where NATO prints them.</summary>
    public const int Figures = 4 * (2 * 3 + 4 * 2 * 5 + 5 + 4 * 3);

    private const int FirstYear = 4;

    private static readonly (string Label, string Currency)[] s_three =
    [
        ("Albania", "Leks"),
        ("Czechia*", "Koruny"),
        ("Türkiye", "Liras"),
    ];

    /// <summary>Three allies: an edition in part.</summary>
    public static BuiltWorkbook Book() => Book(s_three);

    /// <summary>Every ally with armed forces, as NATO prints them.</summary>
    public static BuiltWorkbook WholeBook(IEnumerable<Ally> allies, ILookup<string, string> currencies) =>
        Book([
            .. allies
                .Where(ally => ally.HasArmedForces)
                .Select(ally => (ally.Name, currencies[ally.CurrencyIn(2027)].First())),
        ]);

    private static BuiltWorkbook Book((string Label, string Currency)[] allies)
    {
        var book = new BuiltWorkbook();
        Table(book, "TABLE1", "Table 1 : Core defence expenditure", "Million national currency units", true);
        Parts(
            book,
            allies,
            ["Current prices", "Constant 2021 prices "],
            1000,
            hasGroups: false,
            isNational: true
        );
        Table(book, "TABLE2", "Table 2 : Core defence expenditure", "Million US dollars");
        Parts(
            book,
            allies,
            ["Current prices and exchange rates", "Constant 2021 prices and exchange rates"],
            900,
            hasGroups: true
        );
        Table(book, "TABLE3", "Table 3 : Core defence expenditure as a share of GDP", "Based on 2021 prices");
        Parts(book, allies, ["Share of real GDP (%)", "Annual real change (%)"], 2, hasGroups: true);
        Table(book, "TABLE4", "Table 4 : Real change", "Million US dollars");
        book.Row(10, 3, "Albania", 1, 2, 3, 4);
        Table(book, "TABLE5", "Table 5 : GDP", "Million US dollars");
        Parts(
            book,
            allies,
            ["Current prices and exchange rates", "Constant 2021 prices and exchange rates"],
            50_000,
            hasGroups: true
        );
        Table(book, "TABLE6", "Table 6 : Per capita", "2021 prices and exchange rates");
        Parts(
            book,
            allies,
            ["GDP per capita (thousand US dollars)", "Core defence expenditure per capita (US dollars)"],
            30,
            hasGroups: true
        );
        Table(book, "TABLE7", "Table 7 : Military personnel", "Thousands");
        Parts(book, allies, [""], 20, hasGroups: true);
        Table(
            book,
            "TABLE8a",
            "Table 8a : Distribution by main category",
            "Percentage of total defence expenditure"
        );
        Parts(book, allies, ["Equipment (a)", "Personnel (b)"], 25, hasGroups: false);
        Table(
            book,
            "TABLE8b",
            "Table 8b : Distribution by main category",
            "Percentage of total defence expenditure"
        );
        Parts(book, allies, ["Infrastructure (c)", "Other (d)"], 25, hasGroups: false);
        return book.Sheet("Chart");
    }

    private static void Table(
        BuiltWorkbook book,
        string sheet,
        string title,
        string unit,
        bool isTextYear = false
    ) =>
        book.Sheet(sheet)
            .Row(4, 2, title)
            .Row(6, 2, unit)
            // NATO's own heads mix numbers and texts.
            .Row(8, FirstYear, 2024, isTextYear ? "2025" : 2025, "2026e", "2027e");

    private static void Parts(
        BuiltWorkbook book,
        (string Label, string Currency)[] allies,
        string[] headings,
        decimal first,
        bool hasGroups,
        bool isNational = false
    )
    {
        var row = 10;
        foreach (var heading in headings)
        {
            if (heading.Length > 0)
                book.Row(row++, 2, heading);
            foreach (var (label, currency) in allies)
            {
                var value = first + row / 8m;
                book.Row(
                    row++,
                    3,
                    isNational ? $"{label}   ({currency})" : label,
                    value,
                    value + 0.1m,
                    value + 0.2m,
                    value + 0.3m
                );
            }
            if (hasGroups)
                foreach (var label in new[] { "NATO Europe and Canada", "NATO Total" })
                    book.Row(row++, 2, label, null, first, first, first, first);
            else
                book.Row(row++, FirstYear, "#REF!", "#REF!", 0, 0);
        }
        book.Row(row + 2, 3, "Notes: Figures for 2026 and 2027 are estimates.").Row(row + 3, 2, "-7-");
    }
}
