using System.Text.Json;
using Burdenshare.Bargaining.AllianceIssues;
using Burdenshare.Bargaining.Consensus;
using Burdenshare.Bargaining.Exchange;
using Burdenshare.Bargaining.Spatial;
using Burdenshare.Bargaining.Unanimity;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.Tests.Consensus;

public sealed class ConsensusTests
{
    private static readonly Issue Pact = Sample.Value(
        Issue.From(
            "pact/core",
            "",
            [new Dimension("pact/core", 0, 6, "PC_GDP", 2)],
            [
                Sample.Actor("Holdout", 2.1, 20, 0.9),
                Sample.Actor("Willing", 3.5, 60, 0.5),
                Sample.Actor("Lead, er", 4, 300, 0.7),
            ]
        )
    );

    [Fact]
    public void EveryModelAnswersBesideTheMean()
    {
        var answer = Ask(Pact);
        Assert.Equal(Compromise.Mean(Pact).AsEnumerable(), answer.Mean);
        Assert.Equal(Compromise.Median(Pact).AsEnumerable(), answer.Median);
        Assert.Equal(
            SpatialModel.Outcome(Pact, SpatialOptions.Default).AsEnumerable(),
            answer.Spatial!.Outcome
        );
        Assert.Equal(answer.Mean[0], answer.Exchange.Outcome[0], 1e-12);
        Assert.Equal(0, answer.Binding);
        Assert.Equal(
            (2, 2.2),
            (answer.Agreements[0].Set.StatusQuo, Math.Round(answer.Agreements[0].Set.Reach, 9))
        );
        Assert.All(answer.Power, power => Assert.Equal(1.0 / 3, power.ShapleyShubik, 1e-12));
    }

    [Fact]
    public void HoldoutsArePricedAgainstTheProposal()
    {
        var answer = ConsensusAnswer.To(Question(Pact) with { Proposal = [3.5] });
        var price = Assert.Single(answer.Prices);
        Assert.Equal((0, 1.3), (price.Actor, Math.Round(price.Points, 12)));
    }

    [Fact]
    public void UnderAWeightedRuleWeightIsPower()
    {
        var answer = ConsensusAnswer.To(Question(Pact) with { Rule = new Quota("weighted", 0, 0.65) });
        Assert.Equal(1, answer.Power[2].ShapleyShubik, 1e-12);
        Assert.Equal(2, answer.Binding);
    }

    [Fact]
    public void TheDimensionWithTheShortestReachBinds()
    {
        var issue = Sample.Issue(
            [
                new Actor("A", "", 1, [10, 60], [0.4, 0.4]),
                new Actor("B", "", 1, [40, 5], [0.4, 0.4]),
                new Actor("C", "", 1, [90, 70], [0.4, 0.4]),
            ],
            2
        );
        var answer = Ask(issue);
        Assert.Equal([0, 1], answer.Agreements.Select(agreement => agreement.Binding));
        Assert.Equal(1, answer.Binding);
    }

    [Fact]
    public void AnActorWithoutAStakeDoesNotBind()
    {
        var table = Sample.Trade();
        var partial = table with
        {
            Stakes =
            [
                [null, table.Stakes[0][1]],
                table.Stakes[1],
                table.Stakes[2],
            ],
        };
        var answer = ConsensusAnswer.To(
            new ConsensusQuestion("partial", null, partial, SpatialOptions.Default, Quota.Unanimity)
        );
        Assert.Null(answer.Spatial);
        Assert.Equal([1, 2], answer.Agreements[0].Holders.AsEnumerable());
    }

    [Fact]
    public void TheJsonHoldsTheFieldsOfTheContract()
    {
        using var json = JsonDocument.Parse(ConsensusJson.Write(Ask(Pact), ConsensusContext.OfFile("all")));
        var root = json.RootElement;
        Assert.Equal("pact/core", root.GetProperty("issue").GetString());
        Assert.Equal("unanimity", root.GetProperty("rule").GetString());
        Assert.Equal(1, root.GetProperty("seed").GetInt32());
        var actor = root.GetProperty("actors")[0];
        Assert.Equal("Holdout", actor.GetProperty("actor").GetString());
        Assert.Equal(20, actor.GetProperty("capability").GetDouble());
        Assert.Equal(0.9, actor.GetProperty("salience")[0].GetDouble());
        Assert.Equal(2.1, actor.GetProperty("positions")[0][0].GetDouble(), 1e-12);
        Assert.Equal(
            root.GetProperty("turns").GetInt32() + 1,
            actor.GetProperty("positions").GetArrayLength()
        );
        var challenge = root.GetProperty("challenges")[0];
        foreach (var name in new[] { "turn", "initiator", "target", "probability", "bargain" })
            Assert.True(challenge.TryGetProperty(name, out _), name);
        foreach (var name in new[] { "spatial", "mean", "median", "nash", "exchange" })
            Assert.Equal(1, root.GetProperty("outcome").GetProperty(name).GetArrayLength());
        Assert.Equal(2, root.GetProperty("agreementSet")[0].GetArrayLength());
        Assert.Equal("Holdout", root.GetProperty("bindingActor").GetString());
        Assert.Equal(
            JsonValueKind.Null,
            root.GetProperty("priceOfAssent")[0].GetProperty("amount").ValueKind
        );
        Assert.Equal(1.0 / 3, root.GetProperty("power")[0].GetProperty("banzhaf").GetDouble(), 1e-12);
        Assert.Equal(JsonValueKind.Null, root.GetProperty("sensitivity").ValueKind);
    }

    [Fact]
    public void AnEmptyAgreementSetIsAnEmptyArray()
    {
        var stuck = Sample.Value(Pact.With([Sample.Actor("Content", 2), Sample.Actor("Willing", 3.5)]));
        using var json = JsonDocument.Parse(ConsensusJson.Write(Ask(stuck), ConsensusContext.OfFile("nash")));
        Assert.Equal(0, json.RootElement.GetProperty("agreementSet").GetArrayLength());
        Assert.Equal("Content", json.RootElement.GetProperty("bindingActor").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("outcome").GetProperty("nash")[0].GetDouble());
    }

    [Fact]
    public void TheAlliancesContextPricesAssentInMoney()
    {
        var target = new DatedTarget(3.5, 2025, 2035, [1.5, 2.5, 3.4]);
        var context = new ConsensusContext(
            "all",
            Sensitivity.Of(Pact, SpatialOptions.Default, Quota.Unanimity, 20, InputUncertainty.For(Pact)),
            Concession.Try(Pact, target, Quota.Unanimity),
            [new ExemptActor("Stayer", [2.1])],
            Background()
        );
        var answer = ConsensusAnswer.To(Question(Pact) with { Proposal = [3.5] });
        using var json = JsonDocument.Parse(ConsensusJson.Write(answer, context));
        var root = json.RootElement;
        Assert.Equal(13_000, root.GetProperty("priceOfAssent")[0].GetProperty("amount").GetDouble(), 1e-6);
        Assert.Equal("USD", root.GetProperty("priceOfAssent")[0].GetProperty("currency").GetString());
        Assert.Equal("2025-06-24", root.GetProperty("asOf").GetString());
        Assert.Equal("2024", root.GetProperty("edition").GetString());
        Assert.Equal("Stayer", root.GetProperty("exempt")[0].GetProperty("actor").GetString());
        var evidence = root.GetProperty("actors")[0].GetProperty("evidence");
        Assert.Equal("2025-06-01", evidence.GetProperty("date").GetString());
        Assert.Equal("conditional", evidence.GetProperty("stance").GetString());
        Assert.Equal("https://example.org/a", evidence.GetProperty("url").GetString());
        Assert.Equal(20, root.GetProperty("sensitivity").GetProperty("runs").GetInt32());
        Assert.Equal("CCC", root.GetProperty("withoutEvidence")[0].GetString());
        Assert.Contains(
            root.GetProperty("concessions").EnumerateArray(),
            concession => concession.GetProperty("closes").GetBoolean()
        );
    }

    [Fact]
    public void TheCheapestPaymentsArePrintedWithWhatTheyCost()
    {
        var answer = ConsensusAnswer.To(Question(Pact) with { Proposal = [3.5] });
        using var json = JsonDocument.Parse(ConsensusJson.Write(answer, ConsensusContext.OfFile("all")));
        var payments = json.RootElement.GetProperty("sidePayments")[0];
        Assert.Equal(1.3, payments.GetProperty("cost").GetDouble(), 1e-12);
        Assert.True(payments.GetProperty("affordable").GetBoolean());
        Assert.Equal("Holdout", payments.GetProperty("paid")[0].GetProperty("actor").GetString());
        Assert.Contains(
            "cheapest way to 3.50: compensate Holdout, 1.30 points; the others gain more",
            ConsensusText.Table(answer, ConsensusContext.OfFile("all")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void TheTableOfTheAllianceNamesItsDayItsEditionAndTheMoney()
    {
        var answer = ConsensusAnswer.To(Question(Pact) with { Proposal = [3.5] });
        var context = new ConsensusContext("all", null, [], [new ExemptActor("Stayer", [2.1])], Background());
        var text = ConsensusText.Table(answer, context);
        Assert.StartsWith(
            "pact/core as of 2025-06-24, figures of NATO's 2024 edition\n3 actors, unanimity, spatial model settled",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("Stayer is exempt and stays at 2.10\n", text, StringComparison.Ordinal);
        Assert.Contains("1.30 points, USD 13,000 million a year", text, StringComparison.Ordinal);
        Assert.Contains("▁ 0 to █ 6 % of GDP; status quo 2\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void TradesAndUnequalPowerAreTold()
    {
        var question = new ConsensusQuestion(
            "trade",
            null,
            Sample.Trade(),
            SpatialOptions.Default,
            new Quota("weighted", 0, 0.65)
        );
        var text = ConsensusText.Table(ConsensusAnswer.To(question), ConsensusContext.OfFile("all"));
        Assert.Contains("Exchanges: 1 of 1 made, total gain 8.00", text, StringComparison.Ordinal);
        Assert.Contains(
            "  Buyer road 100.0 to 0.0; Seller bridge 0.0 to 100.0; gain 8.00\n",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Most power", text, StringComparison.Ordinal);
        var lopsided = ConsensusAnswer.To(Question(Pact) with { Rule = new Quota("weighted", 0, 0.65) });
        Assert.Contains(
            "Most power (Shapley-Shubik): Lead, er 1.000",
            ConsensusText.Table(lopsided, ConsensusContext.OfFile("all")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void TheSameQuestionGivesTheSameBytes() =>
        Assert.Equal(
            ConsensusJson.Write(Ask(Sample.Drawn(9, 2, 5)), ConsensusContext.OfFile("all")),
            ConsensusJson.Write(Ask(Sample.Drawn(9, 2, 5)), ConsensusContext.OfFile("all"))
        );

    [Fact]
    public void TradesArePrintedInTheIssuesOwnUnits()
    {
        var question = new ConsensusQuestion(
            "trade",
            null,
            Sample.Trade(),
            SpatialOptions.Default,
            Quota.Unanimity
        );
        using var json = JsonDocument.Parse(
            ConsensusJson.Write(ConsensusAnswer.To(question), ConsensusContext.OfFile("exchange"))
        );
        var exchange = json.RootElement.GetProperty("exchange");
        Assert.Equal(1, exchange.GetProperty("realised").GetInt32());
        var move = exchange.GetProperty("exchanges")[0].GetProperty("moves")[0];
        Assert.Equal(
            ("Buyer", "road"),
            (move.GetProperty("actor").GetString(), move.GetProperty("dimension").GetString())
        );
        Assert.Equal(0, move.GetProperty("to").GetDouble(), 1e-9);
        Assert.Equal(
            JsonValueKind.Null,
            json.RootElement.GetProperty("outcome").GetProperty("spatial").ValueKind
        );
    }

    [Fact]
    public void TheTableShowsCoursesOutcomesAndWhoBinds()
    {
        var text = ConsensusText.Table(
            ConsensusAnswer.To(Question(Pact) with { Proposal = [3.5] }),
            ConsensusContext.OfFile("all")
        );
        Assert.Contains("Holdout       2.10  ", text, StringComparison.Ordinal);
        Assert.Contains("acceptable to all who must agree: 2.00 to 2.20", text, StringComparison.Ordinal);
        Assert.Contains("Holdout binds (unanimity).", text, StringComparison.Ordinal);
        Assert.Contains("the price of its assent is 1.30 points", text, StringComparison.Ordinal);
        Assert.Contains("weighted mean", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    // The binding one would accept the mirror of nothing in its own position, which lies beyond the scale.
    [Fact]
    public void AnAgreementSetEndsWithItsScale()
    {
        var answer = Ask(Sample.Issue([Sample.Actor("A", 60), Sample.Actor("B", 80)], 1));
        Assert.Equal(120, answer.Agreements[0].Set.Reach);
        Assert.Equal((0, 100), answer.IntervalOf(0));
        Assert.Contains(
            "acceptable to all who must agree: 0.00 to 100.00",
            ConsensusText.Table(answer, ConsensusContext.OfFile("all")),
            StringComparison.Ordinal
        );
    }

    private static AllianceBackground Background()
    {
        var said = new StatedPosition(
            new AreaCode("AAA"),
            "pact/core",
            new DateOnly(2025, 6, 1),
            Stance.Conditional,
            2.1,
            "PC_GDP",
            "",
            "A minister",
            "A paper",
            "https://example.org/a",
            true
        );
        return new(
            new DateOnly(2025, 6, 24),
            "2024",
            [1_000_000, 2_000_000, 3_000_000],
            [said, said, said],
            ["CCC"]
        );
    }

    private static ConsensusQuestion Question(Issue issue) =>
        new(issue.Name, issue, ExchangeTable.From(issue), SpatialOptions.Default, Quota.Unanimity);

    private static ConsensusAnswer Ask(Issue issue) => ConsensusAnswer.To(Question(issue));
}
