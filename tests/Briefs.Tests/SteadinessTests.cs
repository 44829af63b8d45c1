using System.Security.Cryptography;
using Burdenshare.Charts.Rendering;

namespace Burdenshare.Briefs.Tests;

/// <summary>The same inputs give the same bytes, whenever and wherever they are written.</summary>
public sealed class SteadinessTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("steady-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void WrittenTwiceItIsTheSame()
    {
        var first = Written("one", House.Brief, House.Renderer);

        using var fresh = new ChartRenderer();
        Assert.Equal(first, Written("two", House.Brief, fresh));
    }

    [Fact]
    public void ComposedTwiceItIsTheSame()
    {
        var first = Written("one", House.Content(House.Today, "ankara-2026"), House.Renderer);

        Assert.Equal(first, Written("two", House.Content(House.Today, "ankara-2026"), House.Renderer));
    }

    [Fact]
    public void TwoThreadsWriteTheSame()
    {
        var folders = new string[4][];

        Parallel.For(
            0,
            folders.Length,
            index => folders[index] = Written($"thread{index}", House.Brief, House.Renderer)
        );

        Assert.All(folders, folder => Assert.Equal(folders[0], folder));
    }

    [Fact]
    public void AnotherBriefInBetweenLeavesNoTrace()
    {
        var first = Written("one", House.Brief, House.Renderer);

        Written("other", House.Figures(new DateOnly(2024, 7, 1), "nato-2019", "nato-2024"), House.Renderer);

        Assert.Equal(first, Written("two", House.Brief, House.Renderer));
    }

    [Fact]
    public void AnotherSummitIsAnotherBrief() =>
        Assert.NotEqual(
            Written("one", House.Content(House.Today), House.Renderer),
            Written("two", House.Content(House.Today, "ankara-2026"), House.Renderer)
        );

    private string[] Written(string name, BriefContent content, ChartRenderer renderer) =>
        [
            .. House
                .Value(BriefFolder.Write(content, Path.Combine(_root, name), renderer))
                .Select(path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))),
        ];
}
