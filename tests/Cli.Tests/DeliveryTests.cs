namespace Burdenshare.Cli.Tests;

public sealed class DeliveryTests : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("status")]
    [InlineData("status", "--format", "json")]
    [InlineData("data", "sources", "--format", "csv")]
    [InlineData("data", "verify", "--format", "json")]
    public void AFileHoldsWhatTheScreenWouldShow(params string[] arguments)
    {
        var path = _terminal.At("answer");
        var (code, output, errors) = _terminal.Run([.. arguments, "--out", path]);
        Assert.Equal((0, "", ""), (code, output, errors));
        Assert.Equal(Answers.To(arguments).Output, File.ReadAllText(path));
        Assert.Equal([path], Directory.EnumerateFiles(_terminal.Folder));
        Assert.NotEqual(0xEF, File.ReadAllBytes(path)[0]);
    }

    [Fact]
    public void AnOlderAnswerIsReplacedWhole()
    {
        var path = _terminal.Write("answer.csv", new string('x', 1_000_000));
        Assert.Equal(0, _terminal.Run("status", "--format", "csv", "--out", path).Code);
        Assert.Equal(Answers.To("status", "--format", "csv").Output, File.ReadAllText(path));
    }

    [Fact]
    public void ARefusalLeavesTheOlderAnswer()
    {
        var path = _terminal.Write("answer.csv", "older");
        _terminal.Run("status", "--year", "1900", "--out", path).IsRefused("PLG201");
        Assert.Equal("older", File.ReadAllText(path));
        Assert.Single(Directory.EnumerateFiles(_terminal.Folder));
    }

    [Theory]
    [InlineData("no/such/folder/answer.json")]
    [InlineData("folder")]
    [InlineData("file.txt/answer.json")]
    public void APlaceThatCannotBeWrittenIsRefused(string name)
    {
        Directory.CreateDirectory(_terminal.At("folder"));
        _terminal.Write("file.txt", "in the way");
        _terminal.Run("status", "--format", "json", "--out", _terminal.At(name)).IsRefused("CLI101");
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(_terminal.Folder).Count());
    }
}
