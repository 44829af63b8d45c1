using Burdenshare.Sources.Catalogue;
using YamlDotNet.Serialization;

namespace Burdenshare.Sources.Tests.Catalogue;

/// <summary>The reader of plain origins gives what YAML's general reader gives, or leaves the file to it.</summary>
public sealed class PlainOriginTests
{
    private const string Small = """
        publisher: nato
        edition: "2030"
        title: Defence: no colon here
        origins:
          - id: nato-2030
            files: [figures.csv, press.csv]
            publisher: NATO
        """;

    private static readonly ISerializer s_writer = new SerializerBuilder().Build();

    [Fact]
    public void EveryEmbeddedOriginIsPlainAndReadAlike()
    {
        var files = Directory
            .EnumerateFiles(
                Path.Combine(ScratchFolder.Repository, "data", "published"),
                "origin.yaml",
                SearchOption.AllDirectories
            )
            .ToArray();
        Assert.InRange(files.Length, 8, 1000);
        foreach (var path in files)
            Same(File.ReadAllText(path));
    }

    [Fact]
    public void WhatAnImportWritesIsPlainToo() =>
        Same(
            """
            publisher: sipri
            edition: milex-2024
            published: 2025-04
            origins:
            - id: sipri-milex-2024
              files:
              - figures.csv
              publisher: SIPRI
              url: https://www.sipri.org/a?b=c&d
            """
        );

    [Theory]
    [InlineData("title: Defence: no colon here", "title: 'quoted'")]
    [InlineData("title: Defence: no colon here", "title: \"a\\nb\"")]
    [InlineData("title: Defence: no colon here", "title: >\n  folded")]
    [InlineData("title: Defence: no colon here", "title: words # and a remark")]
    [InlineData("title: Defence: no colon here", "title: null")]
    [InlineData("title: Defence: no colon here", "title:")]
    [InlineData("title: Defence: no colon here", "headline: unknown")]
    [InlineData("title: Defence: no colon here", "edition: again")]
    [InlineData("title: Defence: no colon here", "base_year: 02015")]
    [InlineData("title: Defence: no colon here", "printed_decimals: { EQUIP: two }")]
    [InlineData("[figures.csv, press.csv]", "[figures.csv, [press.csv]]")]
    [InlineData("[figures.csv, press.csv]", "figures.csv")]
    [InlineData("    publisher: NATO", "      publisher: NATO")]
    [InlineData("title: Defence: no colon here", "title: Defence: no colon here")]
    public void AnythingUnusualIsLeftToTheGeneralReader(string usual, string unusual) =>
        Assert.Null(PlainOrigin.Read(Small.Replace(usual, unusual, StringComparison.Ordinal).Split('\n')));

    [Fact]
    public void WhatIsUsualIsRead()
    {
        Same(Small.Replace("Defence: no", "Defence, no", StringComparison.Ordinal));
        Same(
            Small.Replace(
                "title: Defence: no colon here",
                "printed_decimals: { EQUIP: 2, PERS: 0 }",
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public void AReleaseWithAQuotedOriginIsReadAllTheSame()
    {
        using var folder = new ScratchFolder();
        var plain = folder.Ledger().Releases.Single().Origins;
        folder.Replace(ScratchFolder.Origin, "title: Invented tables", "title: 'Invented tables'");
        var quoted = folder.Ledger().Releases.Single();
        Assert.Equal("Invented tables", quoted.Edition.Title);
        Assert.Equal(plain, quoted.Origins);
    }

    [Fact]
    public void ReleasesReadAtTheSameTimeComeInTheSameOrder()
    {
        var data = Path.Combine(ScratchFolder.Repository, "data");
        string[] Ids() =>
            DataFolder.Load(data).TryGet(out var ledger)
                ? [.. ledger.Releases.Select(release => $"{release.Edition.Id} {release.Count}")]
                : [];
        var once = Ids();
        Assert.InRange(once.Length, 8, 1000);
        for (var i = 0; i < 5; i++)
            Assert.Equal(once, Ids());
    }

    private static void Same(string text)
    {
        var plain = PlainOrigin.Read(text.TrimEnd('\n').Split('\n'));
        using var reader = new StringReader(text);
        Assert.NotNull(plain);
        Assert.Equal(s_writer.Serialize(OriginFile.General(reader)!), s_writer.Serialize(plain));
    }
}
