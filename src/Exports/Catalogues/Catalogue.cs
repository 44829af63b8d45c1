using System.Collections.Immutable;
using Burdenshare.Exports.Tables;
using Burdenshare.Exports.Wording;

namespace Burdenshare.Exports.Catalogues;

/// <summary>
/// A catalogue after DCAT-AP 3.0.1 as Turtle and as JSON-LD, with the tables that it describes beside it: one data set
/// an edition, one series a publisher.
/// </summary>
internal static class Catalogue
{
    public static IEnumerable<ExportFile> Files(ExportOrder order)
    {
        var tables = order.Releases.ToDictionary(
            release => SafeText.FileName(release.Edition.Id),
            release => new Lazy<byte[]>(() => CsvTable.Of(FigureTable.Of([release])))
        );
        var triples = new Lazy<ImmutableArray<Triple>>(() =>
            [.. new CatalogueTriples(order, edition => tables[edition].Value).All()]
        );
        foreach (var (edition, table) in tables)
            yield return new($"{edition}.csv", () => table.Value);
        yield return new("catalog.ttl", () => Turtle.Of(triples.Value));
        yield return new("catalog.jsonld", () => JsonLinked.Of(triples.Value));
    }
}
