using System.Collections.Immutable;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Tests.Syntax;

public sealed class SyntaxModelTests
{
    private static readonly ImmutableArray<string> s_tags = ["NOUN/NN", "VERB/VB"];

    [Fact]
    public void WhatIsWrittenIsReadAgain()
    {
        var moves = new byte[8];
        moves[4] = 7;
        moves[5] = 249;
        using var stream = new MemoryStream();
        SyntaxModel.Write(
            stream,
            s_tags,
            new PackedTable(1, 16, [.. Enumerable.Range(0, 32).Select(i => (byte)i)]),
            new PackedTable(1, 4, moves),
            new PackedTable(0, 48, new byte[48])
        );
        stream.Position = 0;
        var model = SyntaxModel.Read(stream);
        var sums = new short[16];
        model.TagWeights.Sum([uint.MaxValue], sums);
        Assert.Equal(s_tags, model.Tags);
        Assert.Equal(16, sums[0]);
        Assert.Equal(31, sums[15]);
        Assert.Equal((7, -7, 0), model.Moves.Sum([uint.MaxValue]));
        Assert.Equal((0, 48), (model.Labels.Bits, model.Labels.Lanes));
    }

    [Fact]
    public void AnotherFileIsRefused()
    {
        using var stream = new MemoryStream();
        using (
            var packed = new System.IO.Compression.BrotliStream(
                stream,
                System.IO.Compression.CompressionLevel.Fastest,
                leaveOpen: true
            )
        )
            packed.Write("\u0005hello"u8);
        stream.Position = 0;
        Assert.Throws<InvalidDataException>(() => SyntaxModel.Read(stream));
    }

    [Fact]
    public void TheModelThatShipsKnowsTheTagsThatAreAskedFor()
    {
        var tags = SyntaxModel.English.Tags;
        Assert.All(
            ["VERB/VBD", "VERB/VBZ", "NOUN/NN", "PROPN/NNP", "AUX/MD"],
            tag => Assert.Contains(tag, tags)
        );
        Assert.Equal(tags.Distinct(), tags);
        Assert.True(tags.Length <= SyntaxModel.English.TagWeights.Lanes);
    }

    [Fact]
    public void EveryRelationHasItsLane() => Assert.True(Relations.Count <= SyntaxModel.English.Labels.Lanes);
}
