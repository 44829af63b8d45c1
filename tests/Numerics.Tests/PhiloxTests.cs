namespace Burdenshare.Numerics.Tests;

public sealed class PhiloxTests
{
    // The three vectors that the authors of Philox publish with their library (kat_vectors, philox4x32 10).
    [Theory]
    [InlineData(0UL, 0UL, 0UL, new[] { 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u })]
    [InlineData(
        ulong.MaxValue,
        ulong.MaxValue,
        ulong.MaxValue,
        new[] { 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu }
    )]
    [InlineData(
        0x299f31d0a4093822UL,
        0x0370734413198a2eUL,
        0x85a308d3243f6a88UL,
        new[] { 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u }
    )]
    public void ABlockIsTheOneItsAuthorsPublish(ulong key, ulong high, ulong low, uint[] words)
    {
        var (a, b, c, d) = Philox.Block(key, high, low);
        Assert.Equal(words, new[] { a, b, c, d });
    }
}
