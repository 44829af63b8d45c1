using System.Globalization;
using Burdenshare.Exports.Wording;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports.Tests.Sdmx;

/// <summary>The same cells, digit for digit, in every form.</summary>
public sealed class SdmxFilesTests
{
    [Fact]
    public void EachFormIsWrittenInEveryVersion()
    {
        using var csv = new Exported("sdmx-csv");
        Assert.Equal(
            ["milex-1.0.csv", "milex-2.0.csv", "milex-vintages-1.0.csv", "milex-vintages-2.0.csv"],
            csv.Names
        );
        using var json = new Exported("sdmx-json");
        Assert.Equal(
            [
                "structures-1.0.json",
                "milex-1.0.json",
                "milex-vintages-1.0.json",
                "structures-2.0.json",
                "milex-2.0.json",
                "milex-vintages-2.0.json",
            ],
            json.Names
        );
        using var xml = new Exported("sdmx-ml");
        Assert.Equal(
            [
                "structures.xml",
                "milex-generic.xml",
                "milex-structure-specific.xml",
                "milex-vintages-generic.xml",
                "milex-vintages-structure-specific.xml",
            ],
            xml.Names
        );
    }

    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("2.0", 3)]
    public void CsvHoldsEveryFigureDigitForDigit(string version, int fixedColumns)
    {
        using var exported = new Exported("sdmx-csv");
        HoldsAll(MessageReaders.Csv(exported.Csv($"milex-vintages-{version}.csv"), fixedColumns));
        HoldsNewest(MessageReaders.Csv(exported.Csv($"milex-{version}.csv"), fixedColumns));
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("2.0")]
    public void JsonHoldsEveryFigureDigitForDigit(string version)
    {
        using var exported = new Exported("sdmx-json");
        HoldsAll(MessageReaders.Json(exported.Bytes($"milex-vintages-{version}.json")));
        HoldsNewest(MessageReaders.Json(exported.Bytes($"milex-{version}.json")));
    }

    [Fact]
    public void GenericXmlHoldsEveryFigureDigitForDigit()
    {
        using var exported = new Exported("sdmx-ml");
        HoldsAll(MessageReaders.Generic(exported.Text("milex-vintages-generic.xml")));
        HoldsNewest(MessageReaders.Generic(exported.Text("milex-generic.xml")));
    }

    [Fact]
    public void SpecificXmlHoldsEveryFigureDigitForDigit()
    {
        using var exported = new Exported("sdmx-ml");
        HoldsAll(MessageReaders.Specific(exported.Text("milex-vintages-structure-specific.xml")));
        HoldsNewest(MessageReaders.Specific(exported.Text("milex-structure-specific.xml")));
    }

    [Fact]
    public void AnActionIsInformationAsClientsDemand()
    {
        using var exported = new Exported("sdmx-csv");
        Assert.All(
            exported.Csv("milex-2.0.csv").Skip(1),
            row => Assert.Equal(["dataflow", "BURDENSHARE:DF_MILEX(1.0.0)", "I"], row[..3])
        );
    }

    [Fact]
    public void NoFileHasAByteOrderMark()
    {
        foreach (var form in (string[])["sdmx-csv", "sdmx-json", "sdmx-ml"])
        {
            using var exported = new Exported(form);
            Assert.All(exported.Names, name => Assert.NotEqual(0xEF, exported.Bytes(name)[0]));
        }
    }

    [Fact]
    public void NoTextOfAStrangerIsACellOfTheCsv()
    {
        using var exported = new Exported("sdmx-csv");
        Assert.All(
            exported.Csv("milex-vintages-2.0.csv").SelectMany(row => row),
            cell =>
                Assert.True(
                    cell.Length == 0
                        || !"=+-@\t\r".Contains(cell[0], StringComparison.Ordinal)
                        || decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
                    cell
                )
        );
    }

    [Fact]
    public void WhereNoEditionIsFullTheNewestPartAnswers()
    {
        var partial = Invented.Release(
            "nato",
            "2027",
            "2027-06",
            Coverage.Partial,
            Invented.Series(
                "FRA",
                Measure.DefenceExpenditure,
                Unit.PercentOfGdp,
                Invented.Constant,
                0,
                (2027, 2.5m, Invented.Estimate)
            )
        );
        Assert.Equal("2.2", LastShare([Invented.Old, Invented.New, partial]));
        Assert.Equal("2.5", LastShare([partial]));
    }

    private static string LastShare(Release[] releases)
    {
        using var exported = new Exported("sdmx-csv", Invented.Order with { Releases = [.. releases] });
        return MessageReaders.Csv(exported.Csv("milex-1.0.csv"), 1).Last(row => row["MEASURE"] == "DEFEXP")[
            "OBS_VALUE"
        ];
    }

    private static void HoldsAll(IEnumerable<Dictionary<string, string>> read) =>
        Same(Invented.Order.Releases.SelectMany(release => Due(release, hasEdition: true)), read);

    private static void HoldsNewest(IEnumerable<Dictionary<string, string>> read) =>
        Same(
            new[] { Invented.New, Invented.Other }.SelectMany(release => Due(release, hasEdition: false)),
            read
        );

    private static void Same(IEnumerable<string> due, IEnumerable<Dictionary<string, string>> read) =>
        Assert.Equal(due.Order(StringComparer.Ordinal), read.Select(Line).Order(StringComparer.Ordinal));

    private static string Line(Dictionary<string, string> cells) =>
        string.Join(
            ' ',
            cells.OrderBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => $"{cell.Key}={cell.Value}")
        );

    // Said anew from the figures, not from the structures that wrote them.
    private static IEnumerable<string> Due(Release release, bool hasEdition) =>
        from series in release.Series
        from point in series.Observations
        select Line(
            new (string Id, string? Value)[]
            {
                ("FREQ", "A"),
                ("REF_AREA", series.Key.Area.Code),
                ("MEASURE", MeasureCode.Of(series.Key)),
                ("PRICE_BASIS", series.Key.Basis.ToString()),
                ("SOURCE", release.Edition.Publisher.ToUpperInvariant()),
                ("EDITION", hasEdition ? release.Edition.Name : null),
                ("TIME_PERIOD", point.Year.ToString(CultureInfo.InvariantCulture)),
                ("OBS_VALUE", point.Value.ToString(CultureInfo.InvariantCulture)),
                ("UNIT_MEASURE", series.Key.Unit.Currency ?? series.Key.Unit.Code),
                ("UNIT_MULT", series.Multiplier.ToString(CultureInfo.InvariantCulture)),
                ("BASE_PER", series.Key.Basis.BaseYear?.ToString(CultureInfo.InvariantCulture)),
                (
                    "OBS_STATUS",
                    point.Status switch
                    {
                        ObservationStatus.Actual => "A",
                        ObservationStatus.Estimate => "E",
                        _ => null,
                    }
                ),
                ("SOURCE_DOC", release.Edition.Id),
            }
                .Where(cell => cell.Value is not null)
                .ToDictionary(cell => cell.Id, cell => cell.Value!)
        );
}
