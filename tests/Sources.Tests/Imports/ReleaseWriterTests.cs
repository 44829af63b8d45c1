using Burdenshare.Sources.Catalogue;
using Burdenshare.Sources.Imports;
using Burdenshare.Sources.Tidy;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Imports;

public sealed class ReleaseWriterTests : IDisposable
{
    private static readonly SeriesKey s_key = new(
        new AreaCode("NOR"),
        Measure.DefenceExpenditure,
        Unit.PercentOfGdp,
        PriceBasis.Current
    );

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void RowsAreWrittenInOrderWhateverTheirOrderWas()
    {
        Write(Row(2025, 2.2m), Row(2024, 2.10m));
        Assert.Equal(
            ScratchFolder.Table(
                "NOR,2024,DEFEXP,PC_GDP,0,current,2.10,actual",
                "NOR,2025,DEFEXP,PC_GDP,0,current,2.2,actual"
            ),
            File.ReadAllText(At("figures.csv"))
        );
    }

    [Fact]
    public void AWrittenEditionReplacesTheFormerWhole()
    {
        Write(Row(2024, 2.1m), Row(2025, 2.2m));
        Write(Row(2024, 3m));
        Assert.Equal(2, File.ReadLines(At("figures.csv")).Count());
        Assert.Equal(
            ["figures.csv", "origin.yaml"],
            Directory.EnumerateFiles(Path.GetDirectoryName(At("x"))!).Select(Path.GetFileName).Order()
        );
    }

    [Fact]
    public void NothingRemainsBesideTheEdition()
    {
        Write(Row(2024, 2.1m));
        Assert.DoesNotContain(
            Directory.EnumerateFileSystemEntries(_folder.Root),
            path => Path.GetFileName(path).StartsWith('.')
        );
    }

    [Fact]
    public void WhatCannotBeReadBackDoesNotReplaceWhatWasThere()
    {
        Write(Row(2024, 2.1m));
        var before = File.ReadAllText(At("figures.csv"));
        var strange = Row(2024, 2.1m) with { Multiplier = 99 };
        Assert.NotEmpty(Writer().Write(Origin(), [strange], null).Problems);
        Assert.Equal(before, File.ReadAllText(At("figures.csv")));
    }

    [Fact]
    public void AFolderThatIsAFileIsRefused()
    {
        _folder.Write("file", "x");
        var writer = new ReleaseWriter(Path.Combine(_folder.Root, "file"), ImportDesk.Held.Alliance);
        Assert.Equal("SRC117", Assert.Single(writer.Write(Origin(), [Row(2024, 1)], null).Problems).Code);
        Assert.Equal("x", File.ReadAllText(Path.Combine(_folder.Root, "file")));
    }

    [Fact]
    public void ExceptionsOfTheEditionHeldBeforeAreKeptWordForWord()
    {
        var before = ImportDesk.Held.Releases.Single(release => release.Edition.Id == "nato-2026");
        Assert.Contains(before.Exceptions, oddity => oddity.Identity.Contains(',', StringComparison.Ordinal));
        _folder.Write("exceptions.csv", OddityFile.Text(before));
        Assert.True(OddityFile.Read(Path.Combine(_folder.Root, "exceptions.csv")).TryGet(out var again));
        Assert.Equal(before.Exceptions, again);
    }

    [Fact]
    public void AStatusIsWrittenAsItIsRead()
    {
        ObservationStatus[] all = Enum.GetValues<ObservationStatus>();
        var rows = all.Select((status, i) => Row(2020 + i, 1, status)).ToArray();
        Assert.True(Writer().Write(Origin(), rows, null).TryGet(out var release));
        Assert.Equal(all, release.Series[0].Observations.Select(point => point.Status));
    }

    private static TidyRow Row(
        int year,
        decimal value,
        ObservationStatus status = ObservationStatus.Actual
    ) => new(s_key, 0, new Observation(year, value, status, 0));

    private static OriginFile Origin() =>
        OriginOf.Import(
            "sipri",
            new ReleaseCard
            {
                Name = "2024",
                Title = "Invented: a title with a colon",
                Page = new("SIPRI", "https://example.org"),
                Terms = "none",
            },
            PartialDate.On(new DateOnly(2025, 4, 28)),
            new SourceBytes("book.xlsx", [1, 2, 3]),
            null
        );

    private ReleaseWriter Writer() => new(_folder.Root, ImportDesk.Held.Alliance);

    private void Write(params TidyRow[] rows) => Assert.Empty(Writer().Write(Origin(), rows, null).Problems);

    private string At(string name) => Path.Combine(_folder.Root, "published", "sipri", "2024", name);
}
