using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Burdenshare.Bargaining.AllianceIssues;
using Burdenshare.Bargaining.Exchange;

namespace Burdenshare.Bargaining.Consensus;

/// <summary>Writes an answer for people, as one table for a terminal.</summary>
public static class ConsensusText
{
    private const string Levels = "▁▂▃▄▅▆▇█";
    private const int MostColumns = 24;
    private const int MostBinding = 5;
    private const int MostTrades = 3;
    private const double LeastShown = 0.001;
    private const double PercentOf = 100;

    private static CultureInfo Culture => CultureInfo.InvariantCulture;

    /// <summary>
    /// What was asked; a line an actor and dimension: where it starts, a line of its positions over the turns, where it
    /// ends; below it every model's outcome with the weighted mean, who binds, the price of assent, trades and power.
    /// </summary>
    public static string Table(ConsensusAnswer answer, ConsensusContext context)
    {
        var text = new StringBuilder();
        var table = answer.Question.Table;
        var width = table.Actors.Max(actor => actor.Length);
        AppendHead(text, answer, context);
        for (var k = 0; k < table.Issues.Length; k++)
        {
            AppendScale(text, answer, k, width);
            for (var i = 0; i < table.Actors.Length; i++)
                AppendCourse(text, answer, (i, k), width);
            AppendDimension(text, answer, k);
        }
        AppendAgreement(text, answer, context);
        AppendTrades(text, answer);
        AppendPower(text, answer);
        text.Append("No model is known to beat the weighted mean clearly: docs/method/bargaining.md.\n");
        return text.ToString();
    }

    /// <summary>
    /// What the surface knows beside the answer: spreads, who binds how often, concessions that close the deal.
    /// </summary>
    public static string WhatIf(ConsensusContext context)
    {
        var text = new StringBuilder();
        if (context.Sensitivity is { } shaken)
            AppendSensitivity(text, shaken);
        // Where nothing has to be conceded, every concession would do as well.
        var closing = context.Concessions.Where(concession => concession.Closes).ToArray();
        foreach (var concession in closing is [{ Kind: "none" } none, ..] ? [none] : closing)
            text.Append(CultureInfo.InvariantCulture, $"Closes the deal: {Describe(concession)}\n");
        if (!context.Concessions.IsEmpty && closing.Length == 0)
            text.Append(
                CultureInfo.InvariantCulture,
                $"No exemption, and no deadline up to {LatestOf(context)}, closes the deal.\n"
            );
        return text.ToString();
    }

    private static int LatestOf(ConsensusContext context) =>
        context.Concessions.Max(concession => concession.Deadline);

    private static void AppendSensitivity(StringBuilder text, Sensitivity shaken)
    {
        text.Append(CultureInfo.InvariantCulture, $"Shaken in {shaken.Runs} runs, 5 to 95 %: ");
        foreach (var (spatial, mean) in shaken.Spatial.Zip(shaken.Mean))
            text.Append(
                CultureInfo.InvariantCulture,
                $"spatial {spatial.P5:F2} to {spatial.P95:F2}, mean {mean.P5:F2} to {mean.P95:F2}; "
            );
        text.Append(CultureInfo.InvariantCulture, $"nothing acceptable in {100 * shaken.EmptyShare:F0} %.\n");
        foreach (var (actor, share) in shaken.Binds.Take(MostBinding))
        {
            var percent = share < LeastShown ? "less than 0.1" : (100 * share).ToString("F1", Culture);
            text.Append(CultureInfo.InvariantCulture, $"  {actor} binds in {percent} % of them\n");
        }
    }

    private static string Describe(Concession concession) =>
        concession.Kind switch
        {
            "exemption" => $"{concession.Actor} exempt; {concession.Binding} then binds",
            "deadline" => string.Create(
                CultureInfo.InvariantCulture,
                $"the same target by {concession.Deadline}"
            ),
            _ => "nothing more is needed",
        };

    private static void AppendHead(StringBuilder text, ConsensusAnswer answer, ConsensusContext context)
    {
        text.Append(answer.Question.Name);
        if (context.Alliance is { } alliance)
            text.Append(
                CultureInfo.InvariantCulture,
                $" as of {alliance.AsOf:yyyy-MM-dd}, figures of NATO's {alliance.Edition} edition"
            );
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n{answer.Question.Table.Actors.Length} actors, {answer.Question.Rule.Name}"
        );
        if (answer.Spatial is { } run)
            text.Append(
                CultureInfo.InvariantCulture,
                $", spatial model {(run.Settled ? "settled after" : "not settled after")} {run.Turns} turns"
            );
        text.Append('\n');
        foreach (var exempt in context.Exempt)
            text.Append(
                CultureInfo.InvariantCulture,
                $"{exempt.Actor} is exempt and stays at {Point(exempt.Positions)}\n"
            );
    }

    private static string Point(ImmutableArray<double> position) =>
        string.Join(" / ", position.Select(value => value.ToString("F2", Culture)));

    private static void AppendScale(StringBuilder text, ConsensusAnswer answer, int k, int width)
    {
        var scale = answer.Question.Table.Issues[k];
        var unit = scale.Unit switch
        {
            null => "",
            "PC_GDP" => " % of GDP",
            _ => $" {scale.Unit}",
        };
        var name = scale.Name == answer.Question.Name ? "" : $"{scale.Name}, ";
        var now = scale.StatusQuo is null ? "no status quo given, so" : "status quo";
        var agreed = answer.Agreements[k].Set.StatusQuo;
        text.Append(
            CultureInfo.InvariantCulture,
            $"{name}▁ {scale.Low:0.##} to █ {scale.High:0.##}{unit}; {now} {agreed:0.##}\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"  {"".PadRight(width)}     start  turn by turn, then the end\n"
        );
    }

    private static void AppendCourse(
        StringBuilder text,
        ConsensusAnswer answer,
        (int Actor, int Dimension) at,
        int width
    )
    {
        var course = Course(answer, at.Actor, at.Dimension);
        if (course.Length == 0)
            return;
        var name = answer.Question.Table.Actors[at.Actor].PadRight(width);
        var line = Line(course, answer.Question.Table.Issues[at.Dimension]);
        text.Append(
            CultureInfo.InvariantCulture,
            $"  {name}  {course[0], 8:F2}  {line}  {course[^1], 8:F2}\n"
        );
    }

    private static void AppendDimension(StringBuilder text, ConsensusAnswer answer, int k)
    {
        var (set, interval) = (answer.Agreements[k].Set, answer.IntervalOf(k));
        text.Append(
            CultureInfo.InvariantCulture,
            $"  mean {answer.Mean[k]:F2}  median {answer.Median[k]:F2}"
        );
        if (answer.Spatial is { } run)
            text.Append(CultureInfo.InvariantCulture, $"  spatial {run.Outcome[k]:F2}");
        text.Append(CultureInfo.InvariantCulture, $"  exchange {answer.Exchange.Outcome[k]:F2}");
        text.Append(CultureInfo.InvariantCulture, $"  nash {answer.Agreements[k].Nash:F2}\n");
        if (set.IsEmpty)
            text.Append(
                CultureInfo.InvariantCulture,
                $"  nothing replaces {set.StatusQuo:F2} for all who must agree\n"
            );
        else
            text.Append(
                CultureInfo.InvariantCulture,
                $"  acceptable to all who must agree: {interval.Low:F2} to {interval.High:F2}\n"
            );
    }

    private static void AppendAgreement(StringBuilder text, ConsensusAnswer answer, ConsensusContext context)
    {
        var actors = answer.Question.Table.Actors;
        text.Append(
            CultureInfo.InvariantCulture,
            $"{actors[answer.Binding]} binds ({answer.Question.Rule.Name}).\n"
        );
        foreach (var price in answer.Prices)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {actors[price.Actor]} refuses the proposal; the price of its assent is {price.Points:F2} points"
            );
            if (context.Alliance?.AmountOf(price) is { } amount)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $", {AllianceBackground.Currency} {amount:N0} million a year"
                );
            text.Append('\n');
        }
        for (var k = 0; k < answer.Agreements.Length; k++)
            AppendPayments(text, answer, k);
    }

    private static void AppendPayments(StringBuilder text, ConsensusAnswer answer, int k)
    {
        var (agreement, test) = (answer.Agreements[k], answer.Agreements[k].Test);
        if (test is not { Cheapest: [_, ..] paid, Cost: { } cost })
            return;
        var names = paid.Select(holdout => answer.Question.Table.Actors[agreement.Holders[holdout.Actor]]);
        text.Append(
            CultureInfo.InvariantCulture,
            $"  cheapest way to {test.Point:F2}: compensate {string.Join(", ", names)}, {cost:F2} points; "
        );
        text.Append(test.Affordable ? "the others gain more\n" : "the others gain less\n");
    }

    private static void AppendTrades(StringBuilder text, ConsensusAnswer answer)
    {
        var round = answer.Exchange.Rounds[0];
        if (round.Exchanges.IsEmpty)
            return;
        text.Append(
            CultureInfo.InvariantCulture,
            $"Exchanges: {round.Exchanges.Length} of {answer.Exchange.Potential} made, "
        );
        text.Append(CultureInfo.InvariantCulture, $"total gain {round.TotalGain:F2}; the best:\n");
        foreach (var made in round.Exchanges.Take(MostTrades))
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {Told(answer, made.First)}; {Told(answer, made.Second)}; gain {made.Gain:F2}\n"
            );
    }

    private static string Told(ConsensusAnswer answer, SupplyMove move)
    {
        var scale = answer.Question.Table.Issues[move.Issue];
        var (from, to) = (scale.FromUnit(move.From / PercentOf), scale.FromUnit(move.To / PercentOf));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{answer.Question.Table.Actors[move.Actor]} {scale.Name} {from:F1} to {to:F1}"
        );
    }

    // Where all have the same power there is nothing to tell.
    private static void AppendPower(StringBuilder text, ConsensusAnswer answer)
    {
        if (answer.Power.Distinct().Count() == 1)
            return;
        var most = answer
            .Power.Index()
            .OrderByDescending(each => each.Item.ShapleyShubik)
            .Take(MostBinding)
            .Select(each =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{answer.Question.Table.Actors[each.Index]} {each.Item.ShapleyShubik:F3}"
                )
            );
        text.Append(
            CultureInfo.InvariantCulture,
            $"Most power (Shapley-Shubik): {string.Join(", ", most)}\n"
        );
    }

    private static double[] Course(ConsensusAnswer answer, int actor, int k) =>
        answer.Spatial is { } run ? [.. run.Positions.Select(turn => turn[actor][k])]
        : answer.Question.Table.Stakes[actor][k] is { } stake ? [stake.Position]
        : [];

    // At most so many turns, evenly spaced, the first and the last among them.
    private static string Line(double[] course, Dimension scale)
    {
        var columns = Math.Min(course.Length, MostColumns);
        return string.Concat(
            Enumerable
                .Range(0, columns)
                .Select(c => course[columns == 1 ? 0 : c * (course.Length - 1) / (columns - 1)])
                .Select(x => Levels[Math.Clamp((int)(scale.ToUnit(x) * Levels.Length), 0, Levels.Length - 1)])
        );
    }
}
