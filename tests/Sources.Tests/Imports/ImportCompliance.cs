using System.IO.Compression;
using Burdenshare.Statistics;

namespace Burdenshare.Sources.Tests.Imports;

/// <summary>What every publisher's importer owes, whatever the file: each publisher's tests inherit it.</summary>
public abstract class ImportCompliance
{
    /// <summary>The publisher, as the command line names it.</summary>
    protected abstract string Publisher { get; }

    /// <summary>Name and bytes of a small file in the publisher's form.</summary>
    protected abstract (string Name, byte[] Content) Example { get; }

    /// <summary>How many figures it holds.</summary>
    protected abstract int Figures { get; }

    /// <summary>The edition's name where the file does not tell it.</summary>
    protected virtual string? Edition => null;

    [Fact]
    public void EveryFigureOfTheFileIsRead()
    {
        using var desk = new ImportDesk();
        Assert.Equal(Figures, Done(desk).Release.Count);
    }

    [Fact]
    public void NothingIsLeftAsideWithoutReasonAndPlace()
    {
        using var desk = new ImportDesk();
        var report = Done(desk);
        Assert.All(
            report.Ignored.Concat(report.Refused),
            aside =>
            {
                Assert.NotEmpty(aside.Reason);
                Assert.NotEmpty(aside.Places);
                Assert.All(aside.Places, Assert.NotEmpty);
            }
        );
    }

    [Fact]
    public void TheOriginIsComplete()
    {
        using var desk = new ImportDesk();
        var origin = Assert.Single(Done(desk).Release.Origins);
        Assert.StartsWith("https://", origin.Url, StringComparison.Ordinal);
        Assert.Contains("data import", origin.HowObtained, StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{64}$", origin.Sha256);
        Assert.All([origin.Publisher, origin.Title, origin.Edition, origin.Terms], Assert.NotEmpty);
    }

    [Fact]
    public void EverySeriesStatesItsUnit()
    {
        using var desk = new ImportDesk();
        Assert.All(
            Done(desk).Release.Series,
            series => Assert.False(string.IsNullOrEmpty(series.Key.Unit.Code) || series.Multiplier < 0)
        );
    }

    [Fact]
    public void TheSameFileGivesTheSameBytes()
    {
        using var first = new ImportDesk();
        using var second = new ImportDesk();
        Done(first);
        Done(second);
        Assert.Equal(first.Written().Select(File.ReadAllText), second.Written().Select(File.ReadAllText));
        Assert.NotEmpty(first.Written());
    }

    [Fact]
    public void TheEditionIsThenPartOfTheData()
    {
        using var desk = new ImportDesk();
        var id = Done(desk).Release.Edition.Id;
        Assert.True(DataFolder.Load(RepositoryFigures.Folder, desk.Into).TryGet(out var ledger));
        Assert.Equal(Figures, ledger.Releases.Single(release => release.Edition.Id == id).Count);
    }

    [Fact]
    public void ImportingAgainReplacesAndComparesFigureByFigure()
    {
        using var desk = new ImportDesk();
        var file = desk.Write(Example.Name, Example.Content);
        desk.Done(Publisher, file, Edition);
        var before = desk.Written();
        desk.Done(Publisher, file, Edition);
        Assert.Equal(before, desk.Written());
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void AFileThatIsCutOffIsRefusedAndNothingIsWritten(double part)
    {
        var (name, content) = Example;
        RefusesTheBytes(name, content[..(int)(content.Length * part)]);
    }

    [Fact]
    public void AnEmptyFileIsRefusedAndNothingIsWritten() => RefusesTheBytes(Example.Name, []);

    [Fact]
    public void BytesThatAreNoTableAreRefusedAndNothingIsWritten() =>
        RefusesTheBytes(Example.Name, [.. Enumerable.Range(0, 600).Select(i => (byte)(i * 37 % 251))]);

    [Fact]
    public void AWorkbookWithMacrosIsRefusedAndNothingIsWritten()
    {
        using var stream = new MemoryStream();
        stream.Write(
            Example.Content is [(byte)'P', (byte)'K', ..] ? Example.Content : InventedNato.Book().Bytes()
        );
        using (var container = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        using (var macros = container.CreateEntry("xl/vbaProject.bin").Open())
            macros.Write([1, 2, 3]);
        Refuses(stream.ToArray(), "SRC113", "xl/vbaProject.bin");
    }

    [Fact]
    public void AFileThatIsNotThereIsRefused()
    {
        using var desk = new ImportDesk();
        var problem = Assert.Single(desk.Run(Publisher, "gone.xlsx", Edition).Problems);
        Assert.Equal("SRC111", problem.Code);
        Assert.Empty(desk.Written());
    }

    /// <summary>Imports the example.</summary>
    internal ImportReport Done(ImportDesk desk) =>
        desk.Done(Publisher, desk.Write(Example.Name, Example.Content), Edition);

    /// <summary>The example imported, by a figure's key.</summary>
    internal Release Release(ImportDesk desk) => Done(desk).Release;

    /// <summary>Holds a file refused with a code at a place, and nothing written.</summary>
    internal void Refuses(byte[] content, string code, string place)
    {
        using var desk = new ImportDesk();
        var problems = desk.Run(Publisher, desk.Write(Example.Name, content), Edition).Problems;
        Assert.Contains(
            problems,
            problem => problem.Code == code && problem.Place.EndsWith(place, StringComparison.Ordinal)
        );
        Assert.Empty(desk.Written());
    }

    private void RefusesTheBytes(string name, byte[] content)
    {
        using var desk = new ImportDesk();
        var problems = desk.Run(Publisher, desk.Write(name, content), Edition).Problems;
        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.StartsWith("SRC11", problem.Code, StringComparison.Ordinal));
        Assert.Empty(desk.Written());
    }
}
