using System.Text;
using Burdenshare.Sources.Tidy;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.Sources.Tests.Tidy;

/// <summary>The reader of plain files gives what the careful one gives, or leaves the file to it.</summary>
public sealed class PlainTidyTests
{
    private const string Header = "ally,year,measure,unit,multiplier,price_basis,value,status\n";

    private const string Small =
        Header
        + "POL,2023,DEFEXP,PC_GDP,0,constant-2021,3.30,actual\n"
        + "POL,2024,DEFEXP,PC_GDP,0,constant-2021,-3.750,estimate\n"
        + "POL,2024,DEFEXP,USD,6,current,12,uncertain\n"
        + "EST,2024,DEFEXP,USD,6,current,12.5,unstated\n";

    private static readonly RowRules s_anyone = new(new Alliance([]), "anyone");

    [Fact]
    public void NeighboursOfOneSeriesAreOneRun()
    {
        var runs = PlainTidy.Read(Encoding.UTF8.GetBytes(Small), 3)!;
        Assert.Equal(["POL", "POL", "EST"], runs.Select(run => run.Key.Area.Code));
        Assert.Equal([1, 3, 4], runs.Select(run => run.FirstRow));
        Assert.Equal(PriceBasis.Constant(2021), runs[0].Key.Basis);
        Assert.Equal(
            [
                new Observation(2023, 3.30m, ObservationStatus.Actual, 3),
                new Observation(2024, -3.750m, ObservationStatus.Estimate, 3),
            ],
            runs[0].Points
        );
        Assert.Equal((6, ObservationStatus.Unstated), (runs[2].Multiplier, runs[2].Points[0].Status));
        // The zeros that the publisher printed are kept.
        Assert.Equal(2, runs[0].Points[0].Decimals);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ally,year\n")]
    [InlineData(Header + "POL,2023,\"DEFEXP\",PC_GDP,0,current,3.30,actual\n")]
    [InlineData(Header + "POL,2023,DEFEXP,PC_GDP,0,current,3.30,actual\r\n")]
    [InlineData(Header + "POL,2023,DÉFEXP,PC_GDP,0,current,3.30,actual\n")]
    [InlineData(Header + "POL,2023,DEFEXP,PC_GDP,0,current,3.30\n")]
    [InlineData(Header + "POL,2023,DEFEXP,PC_GDP,0,current,3.30,actual,more\n")]
    [InlineData(Header + "POL,23,DEFEXP,PC_GDP,0,current,3.30,actual\n")]
    [InlineData(Header + "POL,2023,DEFEXP,PC_GDP,0,sometime,3.30,actual\n")]
    [InlineData(Header + "POL,2023,DEFEXP,PC_GDP,13,current,3.30,actual\n")]
    [InlineData(Header + "POL,2023,DEFEXP,PC_GDP,0,current,three,actual\n")]
    [InlineData(Header + "POL,2023,DEFEXP,PC_GDP,0,current,3.30,perhaps\n")]
    [InlineData(Header + "\n")]
    public void WhatIsNotPlainIsLeftToTheCarefulReader(string text) =>
        Assert.Null(PlainTidy.Read(Encoding.UTF8.GetBytes(text), 0));

    [Fact]
    public void EveryEmbeddedFileIsPlainAndReadAlike()
    {
        var files = Directory
            .EnumerateFiles(
                Path.Combine(ScratchFolder.Repository, "data", "published"),
                "*.csv",
                SearchOption.AllDirectories
            )
            .Where(path => Path.GetFileName(path) is not ("exceptions.csv" or "not-held.csv"))
            .ToArray();
        Assert.InRange(files.Length, 10, 1000);
        foreach (var path in files)
            Assert.Equal(Carefully(path), Plainly(File.ReadAllBytes(path)));
    }

    [Fact]
    public void AnyDamageIsReadAlikeOrLeftToTheCarefulReader()
    {
        using var scratch = new ScratchFolder();
        var path = Path.Combine(scratch.Root, "figures.csv");
        var bytes = Encoding.UTF8.GetBytes(Small);
        Gen.Select(Gen.Int[Header.Length, bytes.Length - 1], Gen.Byte[9, 126])
            .Sample(
                damage =>
                {
                    var damaged = bytes.ToArray();
                    damaged[damage.Item1] = damage.Item2;
                    if (Plainly(damaged) is not { } plain)
                        return;
                    File.WriteAllBytes(path, damaged);
                    Assert.Equal(Carefully(path), plain);
                },
                iter: 400,
                threads: 1
            );
    }

    // Null where the plain reader leaves the file alone, or a row is refused beside another.
    private static string? Plainly(byte[] bytes)
    {
        if (PlainTidy.Read(bytes, 0) is not { } runs)
            return null;
        var gathering = new SeriesGathering();
        foreach (var run in runs)
        foreach (var point in run.Points)
            if (
                (
                    s_anyone.Refusal(run.Key, run.Multiplier)
                    ?? gathering.Refusal(new TidyRow(run.Key, run.Multiplier, point))
                )
                is not null
            )
                return null;
        return Written(gathering);
    }

    private static string Carefully(string path)
    {
        var gathering = new SeriesGathering();
        new TidyFile(path, 0, s_anyone).ReadCell(gathering);
        return Written(gathering);
    }

    private static string Written(SeriesGathering gathering) =>
        string.Join(
            '\n',
            from series in gathering.Finish()
            from point in series.Observations
            select $"{series.Key} {series.Multiplier} {point}"
        );
}
