using System.Text;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.Sources.Tests.Tidy;

public sealed class TidyFileTests : IDisposable
{
    private const string Place = "nato/2022/figures.csv";

    private readonly ScratchFolder _folder = new();

    public static TheoryData<string, string> BrokenRows =>
        new()
        {
            { "FRA,2020,DEFEXP,PC_GDP,0,constant-2021,n/a,actual", "value 'n/a' is not a number" },
            { "FRA,2020,DEFEXP,PC_GDP,0,constant-2021,\"1,9\",actual", "value '1,9' is not a number" },
            { "FRA,2020,DEFEXP,PC_GDP,0,constant-2021,,actual", "value '' is not a number" },
            { "FRA,2020,DEFEXP,PC_GDP,0,constant-2021,1e2,actual", "value '1e2' is not a number" },
            { "FRA,MMXX,DEFEXP,PC_GDP,0,constant-2021,1.9,actual", "year 'MMXX' is not a whole number" },
            { "FRA,20200,DEFEXP,PC_GDP,0,constant-2021,1.9,actual", "year '20200' is not a whole number" },
            { "FRA,2020,DEFEXP,PC_GDP,x,constant-2021,1.9,actual", "multiplier 'x' is not a whole number" },
            {
                "UTO,2020,DEFEXP,PC_GDP,0,constant-2021,1.9,actual",
                "'UTO' is no ally, group or currency area"
            },
            { "France,2020,DEFEXP,PC_GDP,0,constant-2021,1.9,actual", "'France' is no ally" },
            { ",2020,DEFEXP,PC_GDP,0,constant-2021,1.9,actual", "'' is no ally" },
            { "FRA,2020,DEFENCE,PC_GDP,0,constant-2021,1.9,actual", "measure 'DEFENCE' is not one of" },
            { "FRA,2020,,PC_GDP,0,constant-2021,1.9,actual", "measure '' is not one of" },
            { "FRA,2020,DEFEXP,,0,constant-2021,1.9,actual", "unit '' is empty" },
            { "FRA,2020,DEFEXP,PC_GDP,0,real,1.9,actual", "price basis 'real' is unknown" },
            { "FRA,2020,DEFEXP,PC_GDP,0,constant-2021,1.9,final", "status 'final' is none of actual" },
            { "FRA,2021,DEFEXP,PC_GDP,0,constant-2021,1.9,actual", "a second figure for FRA DEFEXP 2021" },
            {
                "FRA,2020,DEFEXP,PC_GDP,2,constant-2021,1.9,actual",
                "multiplier 2 in a series of multiplier 0"
            },
            {
                "NOR,2020,GDP,USD,9,current,367,actual",
                "multiplier 9 for an amount: NATO's tables are in millions (6)"
            },
            { "FRA,2020,DEFEXP,PC_GDP,0,constant-2021,1.9", "7 fields instead of 8" },
            { "FRA,2020,DEFEXP,PC_GDP,0,constant-2021,1.9,actual,x", "9 fields instead of 8" },
            {
                "FRA,2020,DEFEXP,PC_GDP,0,constant-2021,\"1.9,actual",
                "a quotation mark is open or misplaced"
            },
        };

    [Theory]
    [MemberData(nameof(BrokenRows))]
    public void ABrokenRowIsOneProblemWithItsLine(string row, string message)
    {
        var problem = _folder
            .Write(ScratchFolder.Figures, ScratchFolder.Table(ScratchFolder.Rows.Append(row)))
            .Problem();
        Assert.Equal(("SRC103", $"{Place}:8"), (problem.Code, problem.Place));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal("correct the row; SRC103 in docs/problems.md shows the form", problem.Remedy);
    }

    public static TheoryData<string, string> BrokenFiles =>
        new()
        {
            { "", "the file is empty" },
            {
                ScratchFolder.Header.Replace(",unit", "", StringComparison.Ordinal) + "\n",
                "the header is not ally,year"
            },
            { ScratchFolder.Header + ",note\n", "the header is not ally,year" },
            {
                ScratchFolder.Header.Replace("value", "wert", StringComparison.Ordinal) + "\n",
                "the header is not"
            },
            { "\"" + ScratchFolder.Header, "a quotation mark is open or misplaced" },
            { "\"" + new string('x', 300_000), "the row does not end" },
        };

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void ABrokenFileIsOneProblem(string text, string message)
    {
        var problem = _folder.Write(ScratchFolder.Figures, text).Problem();
        Assert.Equal(("SRC103", $"{Place}:1"), (problem.Code, problem.Place));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ABinaryFileIsOneProblem() =>
        Gen
            .Byte.Array[1, 3000]
            .Sample(
                bytes =>
                {
                    using var folder = new ScratchFolder();
                    return folder.Write(ScratchFolder.Figures, bytes).Problem().Code == "SRC103";
                },
                iter: 40
            );

    [Fact]
    public void ALineIsThatOfTheFileAlsoBelowACellOfSeveralLines()
    {
        var broken = "FRA,2020,DEFEXP,PC_GDP,0,constant-2021,\"1\n9\",actual";
        var rows = ScratchFolder.Rows.Prepend(broken).Append(broken);
        Assert.Equal(
            [$"{Place}:2", $"{Place}:10"],
            _folder
                .Write(ScratchFolder.Figures, ScratchFolder.Table(rows))
                .Load()
                .Problems.Select(problem => problem.Place)
        );
    }

    [Fact]
    public void AFileOfErrorsIsCutShort()
    {
        var rows = Enumerable.Range(0, 500).Select(_ => "FRA,2020,DEFEXP,PC_GDP,0,constant-2021,no,actual");
        Assert.Equal(
            20,
            _folder.Write(ScratchFolder.Figures, ScratchFolder.Table(rows)).Load().Problems.Length
        );
    }

    [Fact]
    public void RowsInAnyOrderGiveTheSameLedger()
    {
        var expected = Shown(_folder.Ledger());
        Assert.Equal(ScratchFolder.Rows.Length, expected.Length);
        Gen.Shuffle(ScratchFolder.Rows)
            .Sample(
                rows =>
                {
                    using var folder = new ScratchFolder();
                    folder.Write(ScratchFolder.Figures, ScratchFolder.Table(rows));
                    return expected.SequenceEqual(Shown(folder.Ledger()));
                },
                iter: 40
            );
    }

    [Fact]
    public void WhateverIsDoneToAFileItIsReadOrRefusedButNeverThrows() =>
        Gen.Select(
                Gen.Int[0, 400],
                Gen.OneOf("\"", ",", "\n", "\0", "é", "-", "1", "\r\n", ";"),
                Gen.Int[0, 5]
            )
            .Sample(
                (at, inserted, removed) =>
                {
                    using var folder = new ScratchFolder();
                    var text = ScratchFolder.Table(ScratchFolder.Rows);
                    at = Math.Min(at, text.Length);
                    folder.Write(
                        ScratchFolder.Figures,
                        text.Remove(at, Math.Min(removed, text.Length - at)).Insert(at, inserted)
                    );
                    return folder
                        .Load()
                        .Problems.All(problem =>
                            problem.Code == "SRC103"
                            && problem.Place.StartsWith(Place + ":", StringComparison.Ordinal)
                        );
                },
                iter: 400
            );

    [Fact]
    public void AFigureIsTakenWithThePrecisionItWasPublishedWith()
    {
        var release = _folder
            .Replace(ScratchFolder.Figures, "1.91", "1.900")
            .Replace(ScratchFolder.Figures, "1.89", "-0.5")
            .Ledger()
            .Releases.Single();
        var share = new SeriesKey(
            new("FRA"),
            Measure.DefenceExpenditure,
            Unit.PercentOfGdp,
            PriceBasis.Constant(2021)
        );
        Assert.Equal(3, release.Find(share)!.At(2021)!.Value.Decimals);
        Assert.Equal(-0.5m, release.ValueAt(share, 2022));
        Assert.Equal(ObservationStatus.Estimate, release.FigureAt(share, 2022)!.Status);
    }

    [Fact]
    public void LineEndsAndAByteOrderMarkMakeNoDifference()
    {
        var expected = Shown(_folder.Ledger());
        var text = ScratchFolder.Table(ScratchFolder.Rows).ReplaceLineEndings("\r\n");
        _folder.Write(
            ScratchFolder.Figures,
            [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]
        );
        Assert.Equal(expected, Shown(_folder.Ledger()));
    }

    [Fact]
    public void OtherPublishersMayPrintAnyCountryAndMeasure()
    {
        _folder
            .Write(
                "published/imf/weo/origin.yaml",
                File.ReadAllText(Path.Combine(_folder.Root, ScratchFolder.Origin))
                    .Replace("publisher: nato", "publisher: imf", StringComparison.Ordinal)
            )
            .Write(
                "published/imf/weo/figures.csv",
                ScratchFolder.Table("JPN,2022,NGDPD,USD,9,current,4256,actual")
            );
        Assert.Equal(
            ["imf-2022", "nato-2022"],
            _folder.Ledger().Releases.Select(release => release.Edition.Id)
        );
    }

    public void Dispose() => _folder.Dispose();

    private static string[] Shown(Ledger ledger) =>
        [
            .. from release in ledger.Releases
            from series in release.Series
            from point in series.Observations
            select $"{series.Key} {series.Multiplier} {point} {release.Quote(series, point).Origin.Id}",
        ];
}
