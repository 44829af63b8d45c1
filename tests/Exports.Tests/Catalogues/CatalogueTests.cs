using System.Security.Cryptography;

namespace Burdenshare.Exports.Tests.Catalogues;

public sealed class CatalogueTests : IDisposable
{
    private const string Dcat = "http://www.w3.org/ns/dcat#";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Foaf = "http://xmlns.com/foaf/0.1/";
    private const string Spdx = "http://spdx.org/rdf/terms#";
    private const string IsA = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private readonly Exported _exported = new("dcat");
    private readonly HashSet<Statement> _said;

    public CatalogueTests() => _said = LinkedReader.Turtle(_exported.Text("catalog.ttl"));

    public void Dispose() => _exported.Dispose();

    [Fact]
    public void TurtleAndJsonLdSayTheSame()
    {
        var linked = LinkedReader.JsonLd(_exported.Bytes("catalog.jsonld"));
        Assert.Empty(_said.Except(linked));
        Assert.Empty(linked.Except(_said));
        Assert.True(_said.Count > 50);
    }

    // What DCAT-AP 3.0.1 calls mandatory.
    [Theory]
    [InlineData(Dcat + "Catalog", 1, Terms + "title", Terms + "description", Terms + "publisher")]
    [InlineData(Dcat + "Dataset", 5, Terms + "title", Terms + "description")]
    [InlineData(Dcat + "DatasetSeries", 2, Terms + "title", Terms + "description")]
    [InlineData(Dcat + "Distribution", 3, Dcat + "accessURL")]
    [InlineData(Foaf + "Agent", 3, Foaf + "name")]
    [InlineData(Spdx + "ChecksumAlgorithm", 1)]
    [InlineData(Spdx + "Checksum", 3, Spdx + "algorithm", Spdx + "checksumValue")]
    public void EveryResourceHasWhatItsClassRequires(string type, int count, params string[] required)
    {
        var resources = _said
            .Where(each => each.Predicate == IsA && each.Value == $"<{type}>")
            .Select(each => each.Subject)
            .ToArray();
        Assert.Equal(count, resources.Length);
        Assert.All(
            resources,
            resource =>
                Assert.All(
                    required,
                    property =>
                        Assert.Contains(
                            _said,
                            each =>
                                each.Subject == resource
                                && each.Predicate == property
                                && each.Value.Length > 2
                        )
                )
        );
    }

    [Fact]
    public void EveryResourceThatIsNamedIsDescribed()
    {
        var described = _said.Select(each => $"<{each.Subject}>").ToHashSet();
        Assert.All(
            _said.Where(each => each.Value.StartsWith("<#", StringComparison.Ordinal)),
            each => Assert.Contains(each.Value, described)
        );
    }

    [Fact]
    public void EditionsOfAPublisherFollowEachOther()
    {
        Assert.Equal("<#series-nato>", Value("#nato-2026", Dcat + "inSeries"));
        Assert.Equal("<#nato-2025>", Value("#nato-2026", Dcat + "prev"));
        Assert.DoesNotContain(_said, each => each.Subject == "#nato-2025" && each.Predicate == Dcat + "prev");
    }

    [Fact]
    public void ChecksumAndSizeAreThoseOfTheFileBesideIt()
    {
        foreach (var edition in (string[])["nato-2025", "nato-2026", "fed-2026-07"])
        {
            var bytes = _exported.Bytes($"{edition}.csv");
            Assert.Equal($"<{edition}.csv>", Value($"#{edition}-csv", Dcat + "downloadURL"));
            Assert.StartsWith(
                $"\"{bytes.Length}\"^^",
                Value($"#{edition}-csv", Dcat + "byteSize"),
                StringComparison.Ordinal
            );
            Assert.StartsWith(
                $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"^^",
                Value($"#{edition}-csv-checksum", Spdx + "checksumValue"),
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [InlineData("#nato-2026", "\"2026-07-10\"^^<http://www.w3.org/2001/XMLSchema#date>")]
    [InlineData("#fed-2026-07", "\"2026-07\"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>")]
    public void ADateIsNoMoreExactThanItIsKnown(string edition, string issued) =>
        Assert.Equal(issued, Value(edition, Terms + "issued"));

    [Fact]
    public void ThePeriodIsThatOfTheFigures()
    {
        Assert.StartsWith(
            "\"2024\"",
            Value("#nato-2026-period", Dcat + "startDate"),
            StringComparison.Ordinal
        );
        Assert.StartsWith("\"2026\"", Value("#nato-2026-period", Dcat + "endDate"), StringComparison.Ordinal);
    }

    [Fact]
    public void ATextOfAStrangerStaysAText() =>
        Assert.Equal(
            $"\"{Invented.Hostile}. -by hand\"@en",
            Value("#nato-2026-provenance-1", "http://www.w3.org/2000/01/rdf-schema#label")
        );

    [Theory]
    [InlineData("javascript:alert(1)", 0)]
    [InlineData("not an address", 0)]
    [InlineData("https://example.org/a b>c", 1)]
    public void OnlyAnAddressOfTheWebBecomesALink(string url, int links)
    {
        var release = new Burdenshare.Statistics.Release(
            Invented.Old.Edition,
            [Invented.Old.Origins[0] with { Url = url }],
            Invented.Old.Series
        );
        using var exported = new Exported("dcat", Invented.Order with { Releases = [release] });
        var said = LinkedReader.Turtle(exported.Text("catalog.ttl"));
        Assert.Equal(links, said.Count(each => each.Predicate == Dcat + "landingPage"));
    }

    private string Value(string subject, string predicate) =>
        Assert.Single(_said, each => each.Subject == subject && each.Predicate == predicate).Value;
}
