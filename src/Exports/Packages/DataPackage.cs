using System.Collections.Immutable;
using Burdenshare.Exports.Tables;
using Burdenshare.Exports.Wording;
using Burdenshare.Statistics;

namespace Burdenshare.Exports.Packages;

/// <summary>
/// Data Packages (datapackage.org, version 2): one folder an edition and one, <c>all</c>, with every vintage. Tables
/// are CSV, each with its sha256, its bytes and its schema.
/// </summary>
internal static class DataPackage
{
    private const string Whole = "all";

    public static IEnumerable<ExportFile> Files(ExportOrder order) =>
        order
            .Releases.SelectMany(release =>
                Files(order with { Releases = [release] }, SafeText.FileName(release.Edition.Id))
            )
            .Concat(Files(order, Whole));

    private static IEnumerable<ExportFile> Files(ExportOrder order, string folder)
    {
        var written = new Lazy<ImmutableArray<WrittenTable>>(() =>
            [
                .. (
                    (ExportTable[])
                        [
                            FigureTable.Of(order.Releases),
                            ReferenceTables.Editions(order.Releases),
                            ReferenceTables.Origins(order.Releases),
                            ReferenceTables.Areas(order.Releases, order.Alliance),
                        ]
                ).Select(table => new WrittenTable(table, CsvTable.Of(table))),
            ]
        );
        yield return new($"{folder}/datapackage.json", () => Describe(order, folder, written.Value));
        foreach (var (place, name) in ((string[])["figures", "editions", "origins", "areas"]).Index())
            yield return new($"{folder}/{name}.csv", () => written.Value[place].Bytes);
    }

    private static byte[] Describe(ExportOrder order, string folder, ImmutableArray<WrittenTable> tables) =>
        JsonText.Of(json =>
            new PackageDescription(json, order).Write(Name(folder), Title(order, folder), tables)
        );

    // Names of packages are lower case.
    private static string Name(string folder) => $"burdenshare-{folder.ToLowerInvariant()}";

    private static string Title(ExportOrder order, string folder) =>
        folder == Whole ? "Published figures on burden-sharing, every edition" : Title(order.Releases[0]);

    private static string Title(Release release) => release.Edition.Title;
}

/// <summary>A table and the bytes of its file.</summary>
internal sealed record WrittenTable(ExportTable Table, byte[] Bytes);
