using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class SumTests
{
    private static readonly Ledger s_empty = new(House.Alliance("ESP"), [], []);
    private static readonly DateOnly s_day = new(2025, 6, 9);

    [Fact]
    public void PartsThatAddUpAreSupportedWithoutAnyEdition()
    {
        var verdict = Assert.Single(
            House.Check(
                s_empty,
                "NATO allies will agree on a defence spending target of 5%. "
                    + "It includes 3.5% for core defence and 1.5% for resilience and infrastructure.",
                s_day
            ),
            each => each.Kind == "sum"
        );
        Assert.Equal(VerdictWord.Supported, verdict.Word);
        Assert.Contains("3.5 + 1.5 = 5", verdict.Reason, StringComparison.Ordinal);
        Assert.Equal(new VerdictSince(VerdictWord.Supported, null, 5.0m), verdict.Since);
    }

    [Theory]
    [InlineData("Allies agreed on 3.5+1.5 % of GDP.")]
    [InlineData("Allies agreed on 3.5 plus 1.5 percent of GDP.")]
    public void BothPartsOfASumUnderOneSignAreWhatWasAgreed(string text)
    {
        var verdicts = House
            .Check(House.Published, text, new DateOnly(2025, 6, 26))
            .Where(each => each.Kind == "target")
            .ToArray();
        Assert.Equal([3.5m, 1.5m], verdicts.Select(each => each.Claim!.Value!.Value));
        Assert.All(verdicts, each => Assert.Equal(VerdictWord.Supported, each.Word));
    }

    [Fact]
    public void ASumUnderOneSignIsWhatATotalIsMadeOf() =>
        Assert.Contains(
            House.Check(
                s_empty,
                "NATO allies agreed to spend 5 % (3.5+1.5 %) of GDP on defence by 2035.",
                s_day
            ),
            each => each is { Kind: "sum", Word: VerdictWord.Supported }
        );

    [Theory]
    [InlineData(3, VerdictWord.Refuted)]
    [InlineData(3.5, VerdictWord.Supported)]
    public void PartsMustAddUpToTheTotal(double first, VerdictWord word)
    {
        var part = Part((decimal)first);
        var reading = new Reading(
            new Document("d", "5 made of two parts"),
            [Part(5) with { Components = [1, 2] }, part, Part(1.5m)]
        );
        var report = new Checker(s_empty, House.Agreements).Check(reading, new CheckDay(s_day, false, s_day));
        Assert.Equal(word, Assert.Single(report.Verdicts, each => each.Kind == "sum").Word);
    }

    private static FigureFinding Part(decimal value) =>
        new(
            new TextSpan(0, 1),
            0.8,
            Measure.Total,
            [AreaCode.Nato],
            value,
            null,
            Unit.PercentOfGdp,
            1,
            "eq",
            null,
            null,
            false,
            null,
            null,
            "planned",
            null,
            null,
            []
        );
}
