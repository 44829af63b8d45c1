using CsCheck;

namespace Burdenshare.Statements.Tests;

public sealed class TextSpanTests
{
    private static readonly Gen<TextSpan> s_span =
        from start in Gen.Int[0, 20]
        from length in Gen.Int[1, 10]
        select new TextSpan(start, start + length);

    [Theory]
    [InlineData(0, 5, 4, 6, true)]
    [InlineData(0, 5, 5, 6, false)]
    [InlineData(4, 6, 0, 5, true)]
    [InlineData(0, 9, 3, 4, true)]
    public void TwoSpansOverlapWhereTheyShareAPosition(int start, int end, int from, int to, bool overlap) =>
        Assert.Equal(overlap, new TextSpan(start, end).Overlaps(new TextSpan(from, to)));

    [Fact]
    public void OverlapIsMutualAndContainmentIsOverlap() =>
        Gen.Select(s_span, s_span)
            .Sample(
                (one, other) =>
                    one.Overlaps(other) == other.Overlaps(one)
                    && (!one.Contains(other) || one.Overlaps(other))
                    && one.Contains(one)
            );

    [Fact]
    public void ASpanCutsItsWordsFromTheDocument()
    {
        var document = Repository.Text("Spain agreed.");
        Assert.Equal(("Spain", 5), (new TextSpan(0, 5).Of(document), new TextSpan(0, 5).Length));
    }

    [Fact]
    public void ByDefaultASpanIsEmpty() => Assert.Equal(0, default(TextSpan).Length);
}
