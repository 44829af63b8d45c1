using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Burdenshare.Exports.Tests.Packages;

public sealed class DataPackageTests : IDisposable
{
    private readonly Exported _exported = new("datapackage");

    public static TheoryData<string> Folders => ["nato-2025", "nato-2026", "fed-2026-07", "all"];

    public void Dispose() => _exported.Dispose();

    [Fact]
    public void EachEditionIsAPackageAndAllVintagesAreOne() =>
        Assert.Equal(
            ["nato-2025", "nato-2026", "fed-2026-07", "all"],
            _exported
                .Names.Where(name => name.EndsWith("/datapackage.json", StringComparison.Ordinal))
                .Select(name => name.Split('/')[0])
        );

    [Theory]
    [InlineData("nato-2025", 2)]
    [InlineData("nato-2026", 6)]
    [InlineData("fed-2026-07", 1)]
    [InlineData("all", Invented.Figures)]
    public void APackageHoldsTheFiguresOfItsEditions(string folder, int figures)
    {
        using var package = new PackageReader(_exported, folder);
        var rows = package.Rows(package.Resource("figures"));
        Assert.Equal(figures, rows.Length);
        if (folder != "all")
            Assert.All(rows, row => Assert.Equal(folder, row["edition"]));
    }

    [Fact]
    public void FiguresAreReadBackDigitForDigit()
    {
        using var package = new PackageReader(_exported, "all");
        Assert.Equal(
            Exported.Due(Exported.Tables(Invented.Order)["figures"]),
            package
                .Rows(package.Resource("figures"))
                .Select(row => string.Join('¦', row.Values.Select(cell => cell ?? "∅")))
        );
    }

    [Theory, MemberData(nameof(Folders))]
    public void BytesAndHashAreThoseOfTheFile(string folder)
    {
        using var package = new PackageReader(_exported, folder);
        Assert.All(
            package.Resources,
            resource =>
            {
                var bytes = package.Bytes(resource);
                Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt32());
                Assert.Equal(
                    "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)),
                    resource.GetProperty("hash").GetString()
                );
            }
        );
    }

    [Theory, MemberData(nameof(Folders))]
    public void TheSchemaNamesTheColumnsOfTheFileInOrder(string folder)
    {
        using var package = new PackageReader(_exported, folder);
        Assert.All(
            package.Resources,
            resource =>
                Assert.Equal(
                    package.Heading(resource),
                    PackageReader.Fields(resource).Select(field => field.GetProperty("name").GetString())
                )
        );
    }

    [Theory, MemberData(nameof(Folders))]
    public void EveryCellIsWhatItsFieldSays(string folder)
    {
        using var package = new PackageReader(_exported, folder);
        foreach (var resource in package.Resources)
        {
            var rows = package.Rows(resource);
            Assert.NotEmpty(rows);
            foreach (var field in PackageReader.Fields(resource))
                Assert.All(rows, row => Conforms(field, row[field.GetProperty("name").GetString()!]));
        }
    }

    [Theory, MemberData(nameof(Folders))]
    public void NoTwoRowsShareAPrimaryKey(string folder)
    {
        using var package = new PackageReader(_exported, folder);
        foreach (var resource in package.Resources)
        {
            var key = PackageReader.Texts(resource.GetProperty("schema"), "primaryKey");
            var keys = package.Rows(resource).Select(row => string.Join('¦', key.Select(name => row[name])));
            Assert.Distinct(keys);
        }
    }

    [Theory, MemberData(nameof(Folders))]
    public void EveryForeignKeyFindsItsRow(string folder)
    {
        using var package = new PackageReader(_exported, folder);
        var checkedKeys = 0;
        foreach (var resource in package.Resources)
        {
            if (!resource.GetProperty("schema").TryGetProperty("foreignKeys", out var keys))
                continue;
            foreach (var key in keys.EnumerateArray())
            {
                var reference = key.GetProperty("reference");
                var there = package
                    .Rows(package.Resource(reference.GetProperty("resource").GetString()!))
                    .Select(row => row[PackageReader.Texts(reference, "fields").Single()])
                    .ToHashSet();
                var here = PackageReader.Texts(key, "fields").Single();
                Assert.All(package.Rows(resource), row => Assert.Contains(row[here], there));
                checkedKeys++;
            }
        }
        Assert.Equal(4, checkedKeys);
    }

    [Fact]
    public void APackageIsDatedByTheDayOfTheOrderAndNamesItsSources()
    {
        using var package = new PackageReader(_exported, "nato-2026");
        Assert.Equal("burdenshare-nato-2026", package.Root.GetProperty("name").GetString());
        Assert.Equal("2026-08-01T00:00:00Z", package.Root.GetProperty("created").GetString());
        var source = Assert.Single(package.Root.GetProperty("sources").EnumerateArray());
        Assert.Equal("https://example.org/2026", source.GetProperty("path").GetString());
        Assert.Equal("+free, \"as in air\"", source.GetProperty("terms").GetString());
        Assert.Equal("nato: " + Invented.Hostile, source.GetProperty("title").GetString());
    }

    [Fact]
    public void NoTextInAPackagedTableIsAFormula() =>
        Assert.All(
            _exported.Csv("all/origins.csv").SelectMany(row => row),
            cell =>
                Assert.False(cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal), cell)
        );

    private static void Conforms(JsonElement field, string? cell)
    {
        if (field.TryGetProperty("constraints", out var constraints))
            Assert.False(constraints.GetProperty("required").GetBoolean() && cell is null, field.ToString());
        if (cell is null)
            return;
        switch (field.GetProperty("type").GetString())
        {
            case "integer":
                Assert.True(
                    int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
                );
                break;
            case "number":
                Assert.True(
                    decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
                    cell
                );
                break;
            default:
                Assert.Equal("string", field.GetProperty("type").GetString());
                break;
        }
        if (field.TryGetProperty("categories", out _))
            Assert.Contains(cell, PackageReader.Texts(field, "categories"));
    }
}
