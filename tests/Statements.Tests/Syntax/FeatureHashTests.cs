using System.Runtime.Intrinsics;
using Burdenshare.Statements.Syntax;
using CsCheck;

namespace Burdenshare.Statements.Tests.Syntax;

public sealed class FeatureHashTests
{
    [Theory]
    [InlineData("", 2166136261u)]
    public void NoLettersGiveTheOffsetOfTheFunction(string word, uint hash) =>
        Assert.Equal(hash, FeatureHash.Of(word));

    // Published test vectors of FNV-1a, 32 bits; ASCII letters are one octet each, as here.
    [Theory]
    [InlineData("a", 0xe40c292cu)]
    [InlineData("b", 0xe70c2de5u)]
    [InlineData("foobar", 0xbf9cf968u)]
    public void ItIsThePublishedFunction(string word, uint hash) => Assert.Equal(hash, FeatureHash.Of(word));

    [Fact]
    public void TheOrderOfPartsMatters() =>
        Assert.NotEqual(FeatureHash.Mix(FeatureHash.Mix(1, 2), 3), FeatureHash.Mix(FeatureHash.Mix(1, 3), 2));

    [Fact]
    public void MixingLosesNoDifferenceOfOnePart() =>
        Gen
            .UInt.Select(Gen.UInt, Gen.UInt)
            .Sample(
                (hash, one, other) =>
                    one == other || FeatureHash.Mix(hash, one) != FeatureHash.Mix(hash, other)
            );

    [Fact]
    public void EightAtATimeAreMixedAsOneAfterTheOther() =>
        Gen
            .UInt.Array[8]
            .Select(Gen.UInt.Array[8])
            .Sample(
                (hashes, parts) =>
                {
                    var mixed = FeatureHash.Mix(Vector256.Create(hashes), Vector256.Create(parts));
                    return Enumerable.Range(0, 8).All(i => mixed[i] == FeatureHash.Mix(hashes[i], parts[i]));
                }
            );
}
