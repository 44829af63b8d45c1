using System.Collections.Immutable;
using Burdenshare.Exports.Catalogues;
using Burdenshare.Exports.Cubes;
using Burdenshare.Exports.Packages;
using Burdenshare.Exports.Sdmx;
using Burdenshare.Exports.Tables;
using Burdenshare.Exports.Workbooks;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports;

/// <summary>The forms that figures are exported in, by the names that users give them.</summary>
public static class ExportForms
{
    private static readonly Dictionary<string, Func<ExportOrder, IEnumerable<ExportFile>>> s_forms = new(
        StringComparer.Ordinal
    )
    {
        ["csv"] = order => Each(order, "csv", CsvTable.Of),
        ["parquet"] = order => Each(order, "parquet", ParquetTable.Of),
        ["arrow"] = order => Each(order, "arrow", ArrowTable.Of),
        ["xlsx"] = FigureWorkbook.Files,
        ["datapackage"] = DataPackage.Files,
        ["jsonstat"] = JsonStat.Files,
        ["dcat"] = Catalogue.Files,
        ["sdmx-csv"] = SdmxFiles.Csv,
        ["sdmx-json"] = SdmxFiles.Json,
        ["sdmx-ml"] = SdmxFiles.Xml,
    };

    /// <summary>All names, in the order of the guide.</summary>
    public static ImmutableArray<string> Names { get; } = [.. s_forms.Keys];

    /// <summary>
    /// Writes the files of a form into a folder, all of them or none, and answers with their paths.
    /// EXP101 where the folder cannot be written, EXP102 where the order holds no edition.
    /// </summary>
    /// <param name="form">One of <see cref="Names"/>.</param>
    /// <param name="order">What to export.</param>
    /// <param name="folder">Made where it is missing.</param>
    /// <param name="progress">Told after each file: how many of how many are made, and its name.</param>
    public static Outcome<ImmutableArray<string>> Write(
        string form,
        ExportOrder order,
        string folder,
        Action<int, int, string>? progress = null
    )
    {
        if (order.Releases.IsEmpty)
            return new Problem(
                "EXP102",
                $"export of {form}",
                "no edition is named, or none was out by that day",
                "choose a later day; data list shows when each edition appeared"
            );
        ExportFile[] files = [.. s_forms[form](order)];
        var made = ImmutableArray.CreateBuilder<(string, byte[])>(files.Length);
        foreach (var file in files)
        {
            made.Add((file.Name, file.Make()));
            progress?.Invoke(made.Count, files.Length, file.Name);
        }
        return WholeFiles.Write(
            folder,
            made.ToImmutable(),
            reason => new Problem(
                "EXP101",
                folder,
                $"the export cannot be written there ({reason})",
                "choose a folder that you may write to"
            )
        );
    }

    private static IEnumerable<ExportFile> Each(
        ExportOrder order,
        string extension,
        Func<ExportTable, byte[]> write
    )
    {
        yield return new($"figures.{extension}", () => write(FigureTable.Of(order.Releases)));
        yield return new($"editions.{extension}", () => write(ReferenceTables.Editions(order.Releases)));
        yield return new($"origins.{extension}", () => write(ReferenceTables.Origins(order.Releases)));
        yield return new(
            $"areas.{extension}",
            () => write(ReferenceTables.Areas(order.Releases, order.Alliance))
        );
    }
}
