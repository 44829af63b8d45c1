using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Burdenshare.Cli.Tests.Status;

public sealed partial class StatusFormTests : IDisposable
{
    private const char Escape = '\u001b';

    // Columns of the CSV form and where their values stand in the JSON form.
    private static readonly Dictionary<string, string> Paths = new()
    {
        ["ally"] = "ally",
        ["name"] = "name",
        ["year"] = "year",
        ["edition"] = "edition",
        ["status"] = "status",
        ["origin"] = "origin",
        ["defexpShare"] = "defexpShare",
        ["recomputedShare"] = "recomputedShare",
        ["nominalShare"] = "nominalShare",
        ["equipmentShare"] = "equipmentShare",
        ["defexpAmount"] = "defexp.amount",
        ["defexpCurrency"] = "defexp.currency",
        ["defexpPriceBasis"] = "defexp.priceBasis",
        ["defexpUsd"] = "defexpUsd",
        ["realChange"] = "realChange",
        ["relatedShare"] = "relatedShare",
        ["gapTarget"] = "gap.target",
        ["gapPointsOfGdp"] = "gap.pointsOfGdp",
        ["gapAmount"] = "gap.amount",
        ["gapCurrency"] = "gap.currency",
        ["gapUsd"] = "gap.usd",
        ["trendPointsPerYear"] = "trend.pointsPerYear",
        ["trendYearReached"] = "trend.yearReached",
        ["pathShareThisYear"] = "path.linearShareThisYear",
        ["pathAhead"] = "path.ahead",
        ["previousEdition"] = "revision.previousEdition",
        ["previousShare"] = "revision.previousShare",
        ["note"] = "note",
    };

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--as-of", "2024-07-01")]
    [InlineData("--year", "2020")]
    public void CsvSaysWhatJsonSays(params string[] question)
    {
        var csv = Answers.To(["status", "--format", "csv", .. question]).Csv;
        var json = Answers.To(["status", "--format", "json", .. question]).Json;
        var allies = json.GetProperty("allies").EnumerateArray().ToArray();
        Assert.Equal(allies.Length, csv.Rows.Length);
        Assert.Equal(
            Paths.Keys.Append("asOf").Order(),
            csv.Head.Where(name => !name.StartsWith("meets:", StringComparison.Ordinal)).Order()
        );
        foreach (var (row, ally) in allies.Index())
        {
            Assert.Equal(json.GetProperty("asOf").GetString(), csv[row, "asOf"]);
            foreach (var (column, path) in Paths)
                Assert.Equal(At(ally, path), csv[row, column]);
            foreach (var met in ally.GetProperty("meets").EnumerateObject())
                Assert.Equal(Cell(met.Value), csv[row, $"meets:{met.Name}"]);
        }
    }

    [Fact]
    public void JsonLinesAreTheAlliesOfTheDocument()
    {
        var lines = Answers.To("status", "--format", "jsonl").JsonLines;
        var allies = Answers.To("status", "--format", "json").Json.GetProperty("allies").EnumerateArray();
        Assert.All(allies.Zip(lines), pair => Assert.True(JsonElement.DeepEquals(pair.First, pair.Second)));
        Assert.Equal(32, lines.Length);
    }

    [Theory]
    [InlineData]
    [InlineData("--year", "2014")]
    [InlineData("--as-of", "2024-07-01")]
    [InlineData("--as-of", "2019-07-01")]
    [InlineData("--agreement", "wales-2014")]
    public void TheTableFitsEightyColumnsAndIsPlain(params string[] question)
    {
        var (code, output, errors) = Answers.To(["status", .. question]);
        Assert.Equal((0, ""), (code, errors));
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.DoesNotContain(Escape, output);
        Assert.DoesNotContain('\r', output);
    }

    [Fact]
    public void TheTableNamesEditionAndDayAndMarksEstimates()
    {
        var lines = Answers.To("status").Lines;
        Assert.Contains("edition 2026 · as of 2026-11-24", lines[0], StringComparison.Ordinal);
        var netherlands = Assert.Single(
            lines,
            line => line.StartsWith("Netherlands", StringComparison.Ordinal)
        );
        Assert.Matches(@" 2\.58e .* 2\.29 .* yes +no ", netherlands);
        Assert.Contains(
            lines,
            line => line.StartsWith("Iceland: has no armed forces", StringComparison.Ordinal)
        );
        Assert.Contains(lines, line => line.Contains("hague-2025/core: 5", StringComparison.Ordinal));
    }

    [Fact]
    public void AColouredTableSaysTheSame()
    {
        using var terminal = new Terminal { Colour = true };
        var (_, output, _) = terminal.Run("status");
        Assert.Contains(Escape, output);
        Assert.Equal(
            Answers.To("status").Output,
            string.Join('\n', ColourCode().Replace(output, "").Split('\n').Select(line => line.TrimEnd(' ')))
        );
    }

    [Fact]
    public void AFileHasNoColours()
    {
        using var terminal = new Terminal { Colour = true };
        Assert.Equal(0, terminal.Run("status", "--out", terminal.At("status.txt")).Code);
        Assert.Equal(Answers.To("status").Output, File.ReadAllText(terminal.At("status.txt")));
    }

    [Theory]
    [InlineData("PLG201", "status", "--year", "1900")]
    [InlineData("PLG201", "status", "--edition", "2019", "--year", "2024")]
    [InlineData("PLG202", "status", "--agreement", "riga-2006")]
    [InlineData("PLG202", "status", "--agreement", "hague-2025", "--as-of", "2024-07-01")]
    [InlineData("STA101", "status", "--edition", "1812")]
    [InlineData("STA101", "status", "--edition", "2020")]
    [InlineData("CLI102", "status", "--as-of", "2010-01-01")]
    [InlineData("CLI111", "status", "--edition", "2026", "--as-of", "2024-07-01")]
    [InlineData("SRC101", "status", "--data", "no-such-folder")]
    public void WhatCannotBeAnsweredIsRefused(string code, params string[] arguments) =>
        _terminal.Run(arguments).IsRefused(code);

    [Fact]
    public void AnEditionThatExistsAndIsNotHeldIsToldApartFromOneThatDoesNot()
    {
        Assert.Contains(
            "not held",
            _terminal.Run("status", "--edition", "2020").Errors,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "no such",
            _terminal.Run("status", "--edition", "1812").Errors,
            StringComparison.Ordinal
        );
    }

    private static string At(JsonElement ally, string path)
    {
        var value = ally;
        foreach (var name in path.Split('.'))
            if (value.ValueKind == JsonValueKind.Null)
                return "";
            else
                value = value.GetProperty(name);
        return Cell(value);
    }

    private static string Cell(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Number => value.GetDecimal().ToString(CultureInfo.InvariantCulture),
            _ => value.GetString()!,
        };

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex ColourCode();
}
