using System.Text;
using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.Sources.Tests.Catalogue;

public sealed class OriginFileTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    [Fact]
    public void AnOriginIsReadWhole()
    {
        var release = _folder
            .Replace(ScratchFolder.Origin, "coverage: full", "coverage: partial\nconcept: Core")
            .Replace(
                ScratchFolder.Origin,
                "base_year: 2021",
                "base_year: 2021\nprinted_decimals: { EQUIP: 2 }"
            )
            .Replace(
                ScratchFolder.Origin,
                "terms: none",
                "terms: none\n    cut_off: \"2022-06-01\"\n    caveats: few"
            )
            .Ledger()
            .Releases.Single();
        Assert.Equal((Coverage.Partial, "Core"), (release.Edition.Coverage, release.Edition.Concept));
        Assert.Equal((2021, "2022-06-27"), (release.Edition.BaseYear, release.Edition.Published.ToString()));
        Assert.Equal(2, release.PrintedDecimals[Measure.Equipment.Code]);
        var origin = release.Origins.Single();
        Assert.Equal(("nato-2022", "2022-06-01", "few"), (origin.Id, origin.CutOff, origin.Caveats));
    }

    [Theory]
    [InlineData("coverage: full", "coverage: most", "coverage")]
    [InlineData("published: 2022-06-27", "published: June 2022", "published")]
    [InlineData("title: Invented tables\npublished", "published", "title")]
    [InlineData("base_year: 2021\n", "", "base_year")]
    [InlineData("    terms: none\n", "", "terms")]
    [InlineData("    url: https://nato.int/invented\n", "    url: \"\"\n", "url")]
    [InlineData("files: [figures.csv]", "files: []", "files")]
    [InlineData("files: [figures.csv]", "files:", "files")]
    [InlineData("files: [figures.csv]", "files: [figures.csv, ~]", "files")]
    [InlineData("files: [figures.csv]", "files: [../2022/figures.csv]", "files")]
    public void WhatIsMissingOrMalformedIsNamed(string old, string with, string key)
    {
        var problem = _folder.Replace(ScratchFolder.Origin, old, with).Problem();
        Assert.Equal(("SRC102", "nato/2022/origin.yaml"), (problem.Code, problem.Place));
        Assert.Equal($"missing or malformed: {key}", problem.Message);
    }

    [Theory]
    [InlineData("edition: \"2022\"", "editon: \"2022\"", 2)]
    [InlineData("base_year: 2021", "base_year: new", 6)]
    [InlineData("    terms: none", "    terms: [", 14)]
    [InlineData("    terms: none", "    title: again", 14)]
    public void AKeyThatIsNotUnderstoodIsRefusedWithItsLine(string old, string with, int line)
    {
        var problem = _folder.Replace(ScratchFolder.Origin, old, with).Problem();
        Assert.Equal("SRC102", problem.Code);
        Assert.StartsWith("nato/2022/origin.yaml:", problem.Place, StringComparison.Ordinal);
        Assert.InRange(
            int.Parse(problem.Place.Split(':')[^1], System.Globalization.CultureInfo.InvariantCulture),
            line,
            line + 1
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("origins:")]
    [InlineData("origins:\n  -\n")]
    [InlineData("origins:\n  - id: nato-2022\nprinted_decimals:\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("a string")]
    [InlineData("\0\u0001")]
    public void AFileWithoutItsContentIsRefused(string text) =>
        Assert.Equal("SRC102", _folder.Write(ScratchFolder.Origin, text).Problem().Code);

    [Fact]
    public void WhateverIsDoneToAnOriginItIsReadOrRefusedButNeverThrows() =>
        Gen.Select(
                Gen.Int[0, 330],
                Gen.OneOf(":", "\n", "[", "\"", "\t", "&", "*", "- ", "\0"),
                Gen.Int[0, 20]
            )
            .Sample(
                (at, inserted, removed) =>
                {
                    using var folder = new ScratchFolder();
                    var text = File.ReadAllText(Path.Combine(folder.Root, ScratchFolder.Origin));
                    at = Math.Min(at, text.Length);
                    text = text.Remove(at, Math.Min(removed, text.Length - at)).Insert(at, inserted);
                    folder.Write(ScratchFolder.Origin, Encoding.UTF8.GetBytes(text));
                    return folder.Load().Problems.All(problem => problem.Code is "SRC101" or "SRC102");
                },
                iter: 400
            );

    public void Dispose() => _folder.Dispose();
}
