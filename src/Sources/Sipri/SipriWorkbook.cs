using System.Globalization;
using Burdenshare.Sources.Imports;
using Burdenshare.Sources.Workbooks;

namespace Burdenshare.Sources.Sipri;

/// <summary>
/// SIPRI's workbook "Military expenditure by country". Blue figures are SIPRI's estimates, red ones highly uncertain.
/// </summary>
internal static class SipriWorkbook
{
    // One sheet of amounts and one of shares are the least that can be of use.
    private const int FewestSheets = 2;

    public static ReleaseCard? Read(IReadOnlyList<WorkbookSheet> book, AreaNames areas, Gleaning gleaning)
    {
        // Local currency comes first: it tells which zeros of the others are none.
        var sheets = book.OrderBy(sheet => sheet.Name.Trim() != SipriSheet.LocalCurrency).ToArray();
        SipriSheetReading? local = null;
        var readings = new List<SipriSheetReading>();
        foreach (var sheet in sheets)
            if (SipriSheet.Named(sheet.Name) is { } form)
            {
                var reading = new SipriSheetReading(form, sheet, areas, local?.Spenders, gleaning);
                reading.Read();
                readings.Add(reading);
                local ??= form.Unit == SipriSheet.OwnCurrency ? reading : null;
            }
            else
                gleaning.Ignore(sheet.Name, "regions, financial years or notes");
        if (readings.Count < FewestSheets || local is null)
            gleaning.Fail(
                "SRC114",
                "",
                $"the sheets of SIPRI's workbook are not there, '{SipriSheet.LocalCurrency}' above all",
                "give SIPRI's own workbook SIPRI-Milex-data"
            );
        return gleaning.Problems.Count == 0 ? Card(local!) : null;
    }

    private static ReleaseCard Card(SipriSheetReading local)
    {
        var years = string.Create(CultureInfo.InvariantCulture, $"{local.Years.Min()}-{local.Years.Max()}");
        return new ReleaseCard
        {
            Name = $"milex-{local.Years.Max().ToString(CultureInfo.InvariantCulture)}",
            Title = $"SIPRI Military Expenditure Database {years}",
            Page = PublisherPage.Of("sipri"),
            Terms = "SIPRI's terms: non-commercial use with credit to SIPRI; not to be redistributed",
            Concept = "Military expenditure",
            Caveats =
                "SIPRI's own definition. Local currency is in single units; financial years and regions were not read.",
        };
    }
}
