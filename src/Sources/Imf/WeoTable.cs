using System.Text.RegularExpressions;
using Burdenshare.Sources.Imports;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Imf;

/// <summary>
/// The World Economic Outlook database: the IMF's own tab-separated "all countries" file (a row a country and subject,
/// a column a year), or a table with a row a country and year and a column a subject.
/// </summary>
internal sealed partial class WeoTable(TextTable table, AreaNames areas, Gleaning gleaning)
{
    private const string Missing = "not available";

    /// <summary>Reads either form; null after problems.</summary>
    public ReleaseCard? Read(string fileName, string? edition)
    {
        if (table.Column("WEO Subject Code") >= 0)
            Wide();
        else if (table.Column("year") >= 0 && Country() >= 0)
            Long();
        else
            gleaning.Fail(
                "SRC114",
                "",
                "the head is neither that of the IMF's file nor country, year and subjects",
                "give WEO…all.xls as the IMF issues it"
            );
        var name = edition ?? NameOf(fileName);
        if (name is null)
            gleaning.Fail(
                "SRC118",
                "",
                "the file does not say which WEO it is",
                "name it: --edition weo-2026-10"
            );
        if (gleaning.Problems.Count == 0 && gleaning.Rows.Count == 0)
            gleaning.Fail("SRC114", "", "the file holds no subject that is read", "give WEO…all.xls");
        return gleaning.Problems.Count == 0 ? Card(name!) : null;
    }

    private int Country() => Math.Max(table.Column("iso"), table.Column("country"));

    private void Wide()
    {
        int subject = table.Column("WEO Subject Code"),
            iso = table.Column("ISO"),
            since = table.Column("Estimates Start After");
        foreach (var row in table.Rows.TakeWhile(_ => !gleaning.IsHopeless))
            if (row.Fields[subject].Length == 0)
                gleaning.Ignore(row.Place, "note of the IMF");
            else if (!WeoSubject.All.ContainsKey(row.Fields[subject]))
                gleaning.Ignore(row.Place, "subject that is not read");
            else if (areas.Find(row.Fields[iso], row.Place, gleaning) is { } area)
                foreach (var (head, text) in table.Head.Zip(row.Fields))
                    if (Numbers.Year(head) is { } year)
                        Cell(
                            $"{row.Place}, {head}",
                            new Subject(area, row.Fields[subject]),
                            year,
                            text,
                            since < 0 ? null : Numbers.Year(row.Fields[since])
                        );
    }

    private void Long()
    {
        int country = Country(),
            year = table.Column("year"),
            group = table.Column("aggregate");
        foreach (var name in table.Head.Where(name => !WeoSubject.All.ContainsKey(name)))
            gleaning.Ignore(name, "subject that is not read");
        foreach (var row in table.Rows.TakeWhile(_ => !gleaning.IsHopeless))
            if (group >= 0 && row.Fields[group] != "0")
                gleaning.Ignore(row.Place, "group of countries");
            else if (Numbers.Year(row.Fields[year]) is not { } when)
                gleaning.Fail("SRC115", row.Place, $"'{row.Fields[year]}' is no year", "correct the row");
            else if (areas.Find(row.Fields[country], row.Place, gleaning) is { } area)
                foreach (var (head, text) in table.Head.Zip(row.Fields))
                    if (WeoSubject.All.ContainsKey(head))
                        Cell($"{row.Place}, {head}", new Subject(area, head), when, text, null);
    }

    private void Cell(string place, Subject of, int year, string text, int? lastActual)
    {
        var form = WeoSubject.All[of.Code];
        if (text is "" or "n/a" or "--")
            gleaning.Ignore(place, Missing);
        else if (Numbers.Plain(text.Replace(",", "", StringComparison.Ordinal)) is { } value)
            gleaning.Take(
                place,
                new SeriesKey(
                    of.Area,
                    new Measure(of.Code.ToUpperInvariant()),
                    new Unit(form.Unit),
                    form.Basis
                ),
                form.Multiplier,
                year,
                value,
                lastActual is null ? ObservationStatus.Unstated
                    : year > lastActual ? ObservationStatus.Estimate
                    : ObservationStatus.Actual
            );
        else
            gleaning.Fail("SRC115", place, $"'{text}' is no number", "correct the cell");
    }

    // "WEOApr2026all.xls" is the database of April 2026.
    private static string? NameOf(string file) =>
        FileName().Match(file) is { Success: true } match
            ? $"weo-{match.Groups["year"].Value}-{(match.Groups["month"].Value is "Apr" or "apr" ? "04" : "10")}"
            : null;

    private static ReleaseCard Card(string name) =>
        new()
        {
            Name = name,
            Title = $"World Economic Outlook Database, {name}",
            Page = PublisherPage.Of("imf"),
            Terms = "IMF terms of use; reuse with attribution, accuracy unaltered",
        };

    [GeneratedRegex("(?<month>Apr|Oct)(?<year>20[0-9]{2})all", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();

    private readonly record struct Subject(AreaCode Area, string Code);
}
