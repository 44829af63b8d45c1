using Burdenshare.Statements.Syntax;
using CsCheck;

namespace Burdenshare.Statements.Tests.Syntax;

public sealed class FeatureTemplatesTests
{
    private const uint Seed = 40;
    private const uint Last = 9;

    [Theory]
    [InlineData(8, 0, 0)]
    [InlineData(0, 9, 0)]
    [InlineData(0, 0, 17)]
    [InlineData(8, 16, 24)]
    [InlineData(11, 26, 34)]
    public void FeaturesHashedSideBySideAreThoseMixedPartAfterPart(int singles, int pairs, int triples) =>
        Gen
            .UInt.Array[20]
            .Select(Gen.Int[0, 19].Select(part => (byte)part).Array[3].Array[singles + pairs + triples])
            .Sample(
                (looked, parts) =>
                {
                    var templates = parts.Select((all, i) => all[..Length(i, singles, pairs)]).ToArray();
                    var features = new uint[templates.Length];
                    new FeatureTemplates(Seed, Last, templates).Fill(looked, features);
                    return features.Order().SequenceEqual(templates.Select(Mixed(looked)).Order());
                }
            );

    [Fact]
    public void AFeatureIsToldFromOthersByItsNumber()
    {
        var features = new uint[8];
        new FeatureTemplates(Seed, Last, [.. Enumerable.Repeat(new byte[] { 0 }, 8)]).Fill([5], features);
        Assert.Equal(8, features.Distinct().Count());
    }

    [Fact]
    public void FewerThanEightOfALengthAreRefused() =>
        Assert.Throws<ArgumentException>(() =>
            new FeatureTemplates(Seed, Last, [.. Enumerable.Repeat(new byte[] { 0, 0 }, 8), [1]])
        );

    [Fact]
    public void NothingIsReadOrWrittenBesideWhatIsGiven()
    {
        var templates = new FeatureTemplates(Seed, Last, [.. Enumerable.Repeat(new byte[] { 2 }, 8)]);
        Assert.Throws<ArgumentException>(() => templates.Fill([1, 2], new uint[8]));
        Assert.Throws<ArgumentException>(() => templates.Fill([1, 2, 3], new uint[7]));
    }

    private static int Length(int number, int singles, int pairs) =>
        number < singles ? 1
        : number < singles + pairs ? 2
        : 3;

    private static Func<byte[], int, uint> Mixed(uint[] looked) =>
        (template, number) =>
        {
            var hash = template.Aggregate(
                Seed + (uint)number,
                (mixed, part) => FeatureHash.Mix(mixed, looked[part])
            );
            return FeatureHash.Mix(hash, Last);
        };
}
