using System.Globalization;
using System.Text.Json;
using Burdenshare.Exports.Wording;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports.Tests.Cubes;

public sealed class JsonStatTests : IDisposable
{
    private readonly Exported _exported = new("jsonstat");

    public void Dispose() => _exported.Dispose();

    [Fact]
    public void EachEditionIsADataSetAndACollectionListsThem()
    {
        Assert.Equal(
            ["nato-2025.json", "nato-2026.json", "fed-2026-07.json", "collection.json"],
            _exported.Names
        );
        using var collection = JsonDocument.Parse(_exported.Bytes("collection.json"));
        Assert.Equal("collection", collection.RootElement.GetProperty("class").GetString());
        var items = collection.RootElement.GetProperty("link").GetProperty("item").EnumerateArray();
        Assert.Equal(_exported.Names[..3], items.Select(item => item.GetProperty("href").GetString()));
    }

    [Fact]
    public void EveryFigureIsReadBackFromItsPlace()
    {
        foreach (var release in Invented.Order.Releases)
        {
            using var cube = new StatReader(_exported.Bytes($"{release.Edition.Id}.json"));
            Assert.Equal(
                Due(release).Order(StringComparer.Ordinal),
                cube.Cells()
                    .Select(cell => $"{string.Join('¦', cell.Codes)}¦{cell.Digits}¦{cell.Status ?? "∅"}")
                    .Order(StringComparer.Ordinal)
            );
        }
    }

    [Fact]
    public void SizesAndCategoriesAgreeAndEveryCategoryHasALabel()
    {
        using var cube = new StatReader(_exported.Bytes("nato-2026.json"));
        Assert.Equal(["area", "measure", "prices", "year"], cube.Ids);
        Assert.Equal([3, 5, 3, 2], cube.Sizes);
        foreach (var (id, size) in cube.Ids.Zip(cube.Sizes))
        {
            Assert.Equal(size, cube.Codes(id).Length);
            Assert.Equal(
                cube.Codes(id),
                cube.Category(id).GetProperty("label").EnumerateObject().Select(label => label.Name)
            );
        }
    }

    [Fact]
    public void AMeasureInAnotherUnitIsAMeasureOfItsOwn()
    {
        using var cube = new StatReader(_exported.Bytes("nato-2026.json"));
        Assert.Equal(
            ["DEFEXP", "DEFEXP_PC_CHANGE", "DEFEXP_USD", "DEFEXP_XDC", "MILPERS"],
            cube.Codes("measure")
        );
        var unit = cube.Category("measure").GetProperty("unit");
        Assert.Equal("percent of GDP", unit.GetProperty("DEFEXP").GetProperty("label").GetString());
        Assert.Equal(0, unit.GetProperty("DEFEXP").GetProperty("multiplier").GetInt32());
        Assert.Equal("US dollars", unit.GetProperty("DEFEXP_USD").GetProperty("label").GetString());
        Assert.Equal(6, unit.GetProperty("DEFEXP_USD").GetProperty("multiplier").GetInt32());
        Assert.Equal("national currency", unit.GetProperty("DEFEXP_XDC").GetProperty("label").GetString());
    }

    [Fact]
    public void RolesNameDimensionsOfTheCube()
    {
        using var cube = new StatReader(_exported.Bytes("fed-2026-07.json"));
        Assert.Equal("2.0", cube.Root.GetProperty("version").GetString());
        Assert.Equal("dataset", cube.Root.GetProperty("class").GetString());
        foreach (var role in cube.Root.GetProperty("role").EnumerateObject())
            Assert.All(role.Value.EnumerateArray(), id => Assert.Contains(id.GetString(), cube.Ids));
    }

    [Fact]
    public void TheDocumentAndItsTermsStandInTheExtension()
    {
        using var cube = new StatReader(_exported.Bytes("nato-2025.json"));
        var origin = Assert.Single(
            cube.Root.GetProperty("extension").GetProperty("origins").EnumerateArray()
        );
        Assert.Equal(Invented.Hostile, origin.GetProperty("title").GetString());
        Assert.Equal("+free, \"as in air\"", origin.GetProperty("terms").GetString());
    }

    [Fact]
    public void WhereAnEditionHasTwoDocumentsEachFigureNamesItsOwn()
    {
        var (first, second) = (Invented.Old.Origins[0], Invented.Old.Origins[0] with { Id = "nato-2025-b" });
        var series = Invented.Old.Series[0];
        var release = new Release(
            Invented.Old.Edition,
            [first, second],
            [
                new Series(
                    series.Key,
                    series.Multiplier,
                    [new(2024, 2.00m, Invented.Actual, 0), new(2025, 2.05m, Invented.Actual, 1)]
                ),
            ]
        );
        using var exported = new Exported("jsonstat", Invented.Order with { Releases = [release] });
        using var cube = new StatReader(exported.Bytes("nato-2025.json"));
        Assert.Equal(
            ["nato-2025", "nato-2025-b"],
            cube.Root.GetProperty("extension")
                .GetProperty("origin")
                .EnumerateObject()
                .Select(origin => origin.Value.GetString())
        );
    }

    // Said anew from the figures, not from the cube that wrote them.
    private static IEnumerable<string> Due(Release release) =>
        from series in release.Series
        from point in series.Observations
        select string.Join(
            '¦',
            series.Key.Area.Code,
            MeasureCode.Of(series.Key),
            series.Key.Basis.ToString(),
            point.Year.ToString(CultureInfo.InvariantCulture),
            point.Value.ToString(CultureInfo.InvariantCulture),
            point.Status switch
            {
                ObservationStatus.Actual => "A",
                ObservationStatus.Estimate => "E",
                _ => "∅",
            }
        );
}
