using System.Collections.Immutable;
using Burdenshare.Statements.Figures;
using CsCheck;

namespace Burdenshare.Statements.Tests.Figures;

public sealed class StatementLookupTests
{
    private static readonly Gen<TextSpan> s_span =
        from start in Gen.Int[0, 50]
        from length in Gen.Int[1, 20]
        select new TextSpan(start, start + length);

    [Fact]
    public void TheStatementThatStartsLatestIsTheInnermost()
    {
        var lookup = new StatementLookup([
            Statement("s1", new TextSpan(0, 50)),
            Statement("s2", new TextSpan(10, 20)),
        ]);
        Assert.Equal("s2", lookup.At(new TextSpan(12, 15))?.Id);
        Assert.Equal("s1", lookup.At(new TextSpan(30, 35))?.Id);
        Assert.Null(lookup.At(new TextSpan(50, 60)));
    }

    [Fact]
    public void WithoutStatementsThereIsNone() => Assert.Null(new StatementLookup([]).At(new TextSpan(0, 5)));

    [Fact]
    public void EachPartOfASplitContentLeadsToIt()
    {
        var lookup = new StatementLookup([Statement("s1", new TextSpan(0, 10), new TextSpan(30, 40))]);
        Assert.Equal("s1", lookup.At(new TextSpan(2, 4))?.Id);
        Assert.Equal("s1", lookup.At(new TextSpan(32, 34))?.Id);
        Assert.Null(lookup.At(new TextSpan(15, 20)));
    }

    [Fact]
    public void ItFindsWhatLookingAtEveryStatementFinds() =>
        Gen.Select(s_span.Array[0, 12], s_span)
            .Sample(
                (contents, wanted) =>
                {
                    var statements = contents
                        .Select((content, index) => Statement($"s{index}", content))
                        .ToImmutableArray();
                    var latest = contents
                        .Where(content => content.Overlaps(wanted))
                        .Select(content => content.Start)
                        .DefaultIfEmpty(-1)
                        .Max();
                    var found = new StatementLookup(statements).At(wanted);
                    return (found?.Content[0].Start ?? -1) == latest;
                }
            );

    private static StatementFinding Statement(string id, params TextSpan[] content) =>
        new(content[0], 1, id, "indirect", null, null, [.. content], "assert");
}
