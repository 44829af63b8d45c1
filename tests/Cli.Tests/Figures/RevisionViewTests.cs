using System.Text.Json;
using System.Xml.Linq;

namespace Burdenshare.Cli.Tests.Figures;

public sealed class RevisionViewTests
{
    [Fact]
    public void SplicesStandBelowTheTable()
    {
        var printed = Answers.To("data", "revisions", "DEFEXP", "--ally", "DEU");
        Assert.Contains("2024 | 2025: price base, constant-2015 → constant-2021", printed.Lines);
        Assert.Contains(
            "2025 | 2026: concept, Defence expenditure → Core defence expenditure",
            printed.Lines
        );
    }

    [Fact]
    public void TheCurvesOfAllEditionsShareOneScale()
    {
        var lines = Answers.To("data", "revisions", "DEFEXP", "--ally", "POL", "--years", "2022-2026").Lines;
        var curves = lines.Where(line => line.Contains('▁') || line.Contains('█')).ToArray();
        Assert.InRange(curves.Length, 2, 5);
        Assert.Contains(
            lines,
            line => line.Trim().StartsWith("2022–2026, from 2.2", StringComparison.Ordinal)
        );
        // Two currencies have no common scale.
        Assert.DoesNotContain(
            Answers.To("data", "revisions", "DEFEXP", "--ally", "BGR", "--unit", "LCU").Lines,
            line => line.Contains('█')
        );
    }

    [Fact]
    public void JsonTellsSplicesAndBreaks()
    {
        using var json = JsonDocument.Parse(
            Answers.To("data", "revisions", "DEFEXP", "--ally", "ESP", "--format", "json").Output
        );
        var ally = Assert.Single(json.RootElement.EnumerateArray());
        var splice = ally.GetProperty("splices").EnumerateArray().First();
        Assert.Equal("price base", splice.GetProperty("kind").GetString());
        Assert.True(splice.GetProperty("comparable").GetBoolean());
        var breaks = ally.GetProperty("breaks").EnumerateArray().ToArray();
        Assert.Equal(
            ["esp-2024", "rebase-2021", "core-2026"],
            breaks.Select(each => each.GetProperty("id").GetString()!)
        );
        Assert.Equal("reported", breaks[0].GetProperty("confidence").GetString());
    }

    [Fact]
    public void CsvKeepsItsFormAndTheNotesGoToTheOtherStream()
    {
        var printed = Answers.To("data", "revisions", "DEFEXP", "--ally", "ITA", "--format", "csv");
        Assert.Equal("ally,year,2019,2023,2024,2025,2026,revision", printed.Lines[0]);
        Assert.Contains("ITA 2025, definition", printed.Errors, StringComparison.Ordinal);
        Assert.Equal(
            "",
            Answers.To("data", "revisions", "DEFEXP", "--ally", "ITA", "--format", "csv", "--quiet").Errors
        );
    }

    [Fact]
    public void TheSummaryTellsHowMuchEstimatesMove()
    {
        var csv = CsvTable.Parse(
            Answers.To("data", "revisions", "DEFEXP", "--summary", "--format", "csv").Output
        );
        var own = csv.RowWith(("ally", "ALL"), ("horizon", "0"));
        Assert.Equal("89", csv[own, "figures"]);
        Assert.StartsWith("0.17", csv[own, "meanAbsolute"], StringComparison.Ordinal);
        Assert.Equal(("BGR", "2019"), (csv[own, "largestAlly"], csv[own, "largestYear"]));
        Assert.Contains("POL", csv.Column("ally"));
        var table = Answers.To("data", "revisions", "DEFEXP", "--ally", "POL", "--summary");
        Assert.Contains(
            table.Lines,
            line => line.StartsWith("Horizon: year of the edition", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("2014-2026")]
    public void OneAllyIsDrawnByYearOrByEdition(string years)
    {
        using var terminal = new Terminal();
        var file = Path.Combine(terminal.Folder, "poland.svg");
        var printed = terminal.Run(
            "data",
            "revisions",
            "DEFEXP",
            "--ally",
            "POL",
            "--years",
            years,
            "--chart",
            file
        );
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        var svg = XDocument.Parse(File.ReadAllText(file)).Root!;
        Assert.Equal("svg", svg.Name.LocalName);
        Assert.Contains("Poland", svg.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralAlliesMakeNoPicture()
    {
        using var terminal = new Terminal();
        var file = Path.Combine(terminal.Folder, "all.svg");
        var printed = terminal.Run("data", "revisions", "DEFEXP", "--chart", file);
        Assert.Equal(3, printed.Code);
        Assert.StartsWith("burdenshare: CLI114 ", printed.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void ASeriesThatCrossesABreakSaysSoOnTheOtherStream()
    {
        var printed = Answers.To("data", "get", "DEFEXP", "--ally", "GBR", "--format", "csv");
        Assert.Contains("GBR 2015, definition", printed.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("rebase", printed.Errors, StringComparison.Ordinal);
        var both = Answers.To(
            "data",
            "get",
            "DEFEXP",
            "--ally",
            "GBR",
            "--years",
            "2020",
            "--editions",
            "2024,2026"
        );
        Assert.Contains("all 2025, price base", both.Errors, StringComparison.Ordinal);
        Assert.Equal("", Answers.To("data", "get", "DEFEXP", "--ally", "GBR", "--years", "2020").Errors);
        Assert.Equal("", Answers.To("data", "get", "MILPERS", "--ally", "GBR").Errors);
    }
}
