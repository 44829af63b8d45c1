namespace Burdenshare.Cli.Tests.Figures;

public sealed class ExportTests : IDisposable
{
    private readonly Terminal _terminal = new();

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("arrow")]
    public void AFormIsFourFilesWhosePathsArePrinted(string form)
    {
        var printed = _terminal.Run(
            "data",
            "export",
            "--format",
            form,
            _terminal.At("out"),
            "--editions",
            "2026"
        );
        Assert.Equal(0, printed.Code);
        Assert.Equal(4, printed.Lines.Length);
        Assert.All(printed.Lines, path => Assert.True(File.Exists(path), path));
        Assert.Empty(printed.Errors);
    }

    [Fact]
    public void EveryFigureHeldIsInTheExport()
    {
        Assert.Equal(0, _terminal.Run("data", "export", _terminal.At("out")).Code);
        var held = Answers
            .To("data", "list", "--format", "csv")
            .Csv.Column("figures")
            .Where(count => count.Length > 0)
            .Sum(count => int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(held + 1, File.ReadLines(_terminal.At("out/figures.csv")).Count());
    }

    [Theory]
    [InlineData("datapackage", "nato-2026/datapackage.json")]
    [InlineData("jsonstat", "nato-2026.json")]
    [InlineData("dcat", "catalog.ttl")]
    [InlineData("sdmx-csv", "milex-2.0.csv")]
    [InlineData("sdmx-json", "structures-2.0.json")]
    [InlineData("sdmx-ml", "milex-structure-specific.xml")]
    public void ADescriptionStandsBesideTheFigures(string form, string name)
    {
        Assert.Equal(0, _terminal.Run("data", "export", "--format", form, _terminal.At("out")).Code);
        Assert.Contains("nato-2026", File.ReadAllText(_terminal.At("out/" + name)), StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyWhatWasOutByTheDayIsExported()
    {
        Assert.Equal(0, _terminal.Run("data", "export", _terminal.At("out"), "--as-of", "2024-07-01").Code);
        var editions = File.ReadAllText(_terminal.At("out/editions.csv"));
        Assert.Contains("nato-2024", editions, StringComparison.Ordinal);
        Assert.DoesNotContain("nato-2026", editions, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("STA101", "--editions", "1066")]
    [InlineData("CLI111", "--edition", "2026", "--as-of", "2024-07-01")]
    [InlineData("EXP102", "--as-of", "1999-01-01")]
    public void WhatCannotBeExportedIsRefusedAndNothingIsWritten(string code, params string[] more)
    {
        var printed = _terminal.Run(["data", "export", _terminal.At("out"), .. more]);
        Assert.Equal(3, printed.Code);
        Assert.Contains(code, printed.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_terminal.At("out")));
    }

    [Fact]
    public void AnUnknownFormIsWrongUsage() =>
        Assert.Equal(2, _terminal.Run("data", "export", "--format", "docx", _terminal.At("out")).Code);

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void WhoWatchesSeesHowFarItIs(bool isQuiet, bool isShown)
    {
        string[] line =
        [
            "data",
            "export",
            _terminal.At("out"),
            "--editions",
            "2025",
            .. isQuiet ? ["--quiet"] : (string[])[],
        ];
        var printed = Terminal.Capture(
            (output, errors) =>
                Application.Run(line, _terminal.Around(output, errors) with { IsWatched = true })
        );
        Assert.Equal(isShown, printed.Errors.Contains("4/4 areas.csv", StringComparison.Ordinal));
        Assert.Equal(isShown, printed.Errors.EndsWith('\r'));
    }

    public void Dispose() => _terminal.Dispose();
}
