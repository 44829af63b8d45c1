using System.Globalization;
using Burdenshare.Exports;
using Burdenshare.ExportSpeed;
using Burdenshare.Sources;

// How long a full export takes in each form, to files, beside DuckDB's COPY of the same table in the same run.
// usage: ExportSpeed DATA. Prints Markdown; the report is bench/ExportSpeed/report.md.
if (args is not [var data] || !DataFolder.Load(data).TryGet(out var ledger))
{
    Console.Error.WriteLine("usage: ExportSpeed DATA");
    return 2;
}
var work = Directory.CreateTempSubdirectory("export-speed").FullName;
try
{
    var order = new ExportOrder(ledger.Releases, ledger.Alliance, new DateOnly(2026, 11, 24), "0");
    var count = ledger.Releases.Sum(release => release.Count);
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {count:N0} figures, {ledger.Releases.Length} editions | first, ms | median of 9, ms | files | MB |"
        )
    );
    Console.WriteLine("|---|---|---|---|---|");
    foreach (var form in ExportForms.Names)
    {
        var folder = Path.Combine(work, form);
        Stopclock.Print(form, folder, () => ExportForms.Write(form, order, folder));
    }
    using var duck = new Duck(Path.Combine(work, "csv", "figures.csv"));
    foreach (var form in (string[])["csv", "parquet"])
    {
        var folder = Directory.CreateDirectory(Path.Combine(work, "duckdb-" + form)).FullName;
        Stopclock.Print(
            $"DuckDB, COPY of the table of figures TO {form}",
            folder,
            () => duck.Copy(folder, form)
        );
    }
    return 0;
}
finally
{
    Directory.Delete(work, recursive: true);
}
