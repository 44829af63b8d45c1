using System.Collections.Immutable;
using Burdenshare.Bargaining.Exchange;
using Burdenshare.Bargaining.Power;
using Burdenshare.Bargaining.Spatial;
using Burdenshare.Bargaining.Unanimity;

namespace Burdenshare.Bargaining.Consensus;

/// <summary>All models' answers to one question, with the weighted mean beside them.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Mean">The compromise model, a value a dimension.</param>
/// <param name="Median">The weighted median, a value a dimension.</param>
/// <param name="Spatial">Null where the file leaves out a stake.</param>
/// <param name="Exchange">With one dimension there is nothing to trade, and the outcome is the mean.</param>
/// <param name="Agreements">A dimension each.</param>
/// <param name="Binding">Index of the actor that limits agreement most, measured on the scale.</param>
/// <param name="Prices">Dearest first.</param>
/// <param name="Power">By actor.</param>
public sealed record ConsensusAnswer(
    ConsensusQuestion Question,
    ImmutableArray<double> Mean,
    ImmutableArray<double> Median,
    SpatialRun? Spatial,
    ExchangeRun Exchange,
    ImmutableArray<DimensionAgreement> Agreements,
    int Binding,
    ImmutableArray<AssentPrice> Prices,
    ImmutableArray<VotingPower> Power
)
{
    // Influence as whole votes: enough to tell 0.1 % of it.
    private const int VotesInAll = 1000;

    /// <summary>The agreement set of a dimension, as far as its scale goes.</summary>
    public (double Low, double High) IntervalOf(int dimension)
    {
        var (scale, set) = (Question.Table.Issues[dimension], Agreements[dimension].Set);
        return (Math.Max(scale.Low, set.Interval.Low), Math.Min(scale.High, set.Interval.High));
    }

    /// <summary>Asks every model.</summary>
    public static ConsensusAnswer To(ConsensusQuestion question)
    {
        var dimensions = Enumerable.Range(0, question.Table.Issues.Length).ToImmutableArray();
        var mean = dimensions.Select(k => MeanOf(question.Table, k)).ToImmutableArray();
        var proposal = question.Proposal ?? mean;
        var agreements = dimensions.Select(k => Agree(question, k, proposal[k])).ToImmutableArray();
        return new ConsensusAnswer(
            question,
            mean,
            [.. dimensions.Select(k => MedianOf(question.Table, k))],
            question.Issue is { } issue ? SpatialModel.Run(issue, question.Options) : null,
            ExchangeModel.Run(question.Table),
            agreements,
            BindingOf(question.Table, agreements),
            PricesOf(agreements),
            PowerOf(question)
        );
    }

    private static double MeanOf(ExchangeTable table, int k)
    {
        var held = Held(table, k);
        var weight = held.Sum(stake => stake.Salience * stake.Power);
        return held.Sum(stake => stake.Salience * stake.Power * stake.Position) / weight;
    }

    private static double MedianOf(ExchangeTable table, int k)
    {
        var held = Held(table, k).OrderBy(stake => stake.Position).ToImmutableArray();
        var half = held.Sum(stake => stake.Salience * stake.Power) / 2;
        var sum = 0.0;
        return held.First(stake =>
            (sum += stake.Salience * stake.Power) >= half || stake == held[^1]
        ).Position;
    }

    private static DimensionAgreement Agree(ConsensusQuestion question, int k, double proposal)
    {
        var table = question.Table;
        ImmutableArray<int> holders =
        [
            .. Enumerable.Range(0, table.Actors.Length).Where(i => table.Stakes[i][k] is { Salience: > 0 }),
        ];
        var stakes = holders.Select(i => table.Stakes[i][k]!).ToImmutableArray();
        var positions = stakes.Select(stake => stake.Position).ToImmutableArray();
        var powers = stakes.Select(stake => stake.Power).ToImmutableArray();
        var statusQuo = table.Issues[k].StatusQuo ?? table.Issues[k].Low;
        var set = AgreementSet.Of(positions, powers, statusQuo, question.Rule);
        var nash = NashBargaining.Solve(
            [.. set.Coalition.Select(i => positions[i])],
            [.. set.Coalition.Select(i => stakes[i].Salience)],
            statusQuo,
            UtilityForm.Absolute
        );
        var test = ProposalTest.Of(proposal, positions, powers, statusQuo, question.Rule);
        return new DimensionAgreement(holders, set, holders[set.Binding], nash ?? statusQuo, test);
    }

    // The dimension with the shortest reach, each measured on its own scale.
    private static int BindingOf(ExchangeTable table, ImmutableArray<DimensionAgreement> agreements) =>
        agreements
            .Select(
                (agreement, k) =>
                    (
                        agreement.Binding,
                        Reach: Math.Abs(agreement.Set.Reach - agreement.Set.StatusQuo)
                            / (table.Issues[k].High - table.Issues[k].Low)
                    )
            )
            .MinBy(pair => pair.Reach)
            .Binding;

    private static ImmutableArray<AssentPrice> PricesOf(ImmutableArray<DimensionAgreement> agreements) =>
        [
            .. agreements
                .SelectMany(agreement =>
                    agreement.Test.Holdouts.Select(holdout =>
                        (Actor: agreement.Holders[holdout.Actor], holdout.Points)
                    )
                )
                .GroupBy(holdout => holdout.Actor)
                .Select(group => new AssentPrice(group.Key, group.Sum(holdout => holdout.Points)))
                .OrderByDescending(price => price.Points)
                .ThenBy(price => price.Actor),
        ];

    private static ImmutableArray<VotingPower> PowerOf(ConsensusQuestion question)
    {
        var table = question.Table;
        var members = question.Rule.MembersNeeded(table.Actors.Length);
        var powers = table
            .Stakes.Select(row =>
                row.Where(stake => stake is not null)
                    .Select(stake => stake!.Power)
                    .DefaultIfEmpty(0)
                    .Average()
            )
            .ToImmutableArray();
        ImmutableArray<int> votes =
            question.Rule.Weight > 0
                ? [.. powers.Select(power => (int)Math.Round(VotesInAll * power / powers.Sum()))]
                : [.. powers.Select(_ => 1)];
        var needed = (int)Math.Ceiling(question.Rule.Weight * votes.Sum());
        return WeightedVoting.Of(votes, needed, members);
    }

    private static ImmutableArray<Stake> Held(ExchangeTable table, int k) =>
        [.. table.Stakes.Select(row => row[k]).OfType<Stake>()];
}
