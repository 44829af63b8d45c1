using System.Globalization;
using System.Text;
using Burdenshare.Bargaining.AllianceIssues;

namespace Burdenshare.Bargaining.Consensus;

/// <summary>Writes an answer for people: actors over turns as CSV, or as one table for a terminal.</summary>
public static class ConsensusText
{
    private const string Levels = "▁▂▃▄▅▆▇█";
    private const int MostColumns = 24;
    private const int MostBinding = 5;

    /// <summary>One row an actor, dimension and turn: actor,dimension,turn,position.</summary>
    public static string Csv(ConsensusAnswer answer)
    {
        var text = new StringBuilder("actor,dimension,turn,position\n");
        var table = answer.Question.Table;
        for (var i = 0; i < table.Actors.Length; i++)
        for (var k = 0; k < table.Issues.Length; k++)
        {
            var course = Course(answer, i, k);
            for (var turn = 0; turn < course.Length; turn++)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{Quote(table.Actors[i])},{Quote(table.Issues[k].Name)},{turn},{course[turn]}\n"
                );
        }
        return text.ToString();
    }

    /// <summary>
    /// A line an actor and dimension: where it starts, a line of its positions over the turns, where it ends; below
    /// it every model's outcome with the weighted mean, who binds and the price of assent.
    /// </summary>
    public static string Table(ConsensusAnswer answer)
    {
        var text = new StringBuilder();
        var table = answer.Question.Table;
        var width = table.Actors.Max(actor => actor.Length);
        for (var k = 0; k < table.Issues.Length; k++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{table.Issues[k].Name}\n");
            for (var i = 0; i < table.Actors.Length; i++)
                AppendCourse(text, answer, (i, k), width);
            AppendDimension(text, answer, k);
        }
        AppendAgreement(text, answer);
        return text.ToString();
    }

    /// <summary>
    /// What the surface knows beside the answer: spreads, who binds how often, concessions that close the deal.
    /// </summary>
    public static string WhatIf(ConsensusContext context)
    {
        var text = new StringBuilder();
        if (context.Sensitivity is { } shaken)
        {
            text.Append(CultureInfo.InvariantCulture, $"Shaken in {shaken.Runs} runs, 5 to 95 %: ");
            text.Append(
                CultureInfo.InvariantCulture,
                $"spatial {shaken.Spatial.P5:F2} to {shaken.Spatial.P95:F2}, "
            );
            text.Append(CultureInfo.InvariantCulture, $"mean {shaken.Mean.P5:F2} to {shaken.Mean.P95:F2}; ");
            text.Append(
                CultureInfo.InvariantCulture,
                $"nothing acceptable in {100 * shaken.EmptyShare:F0} %.\n"
            );
            foreach (var (actor, share) in shaken.Binds.Take(MostBinding))
                text.Append(CultureInfo.InvariantCulture, $"  {actor} binds in {100 * share:F1} % of them\n");
        }
        foreach (var concession in context.Concessions.Where(concession => concession.Closes))
            text.Append(CultureInfo.InvariantCulture, $"Closes the deal: {Describe(concession)}\n");
        return text.ToString();
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
        var set = answer.Agreements[k].Set;
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
                $"  acceptable to all who must agree: {set.Interval.Low:F2} to {set.Interval.High:F2}\n"
            );
    }

    private static void AppendAgreement(StringBuilder text, ConsensusAnswer answer)
    {
        var actors = answer.Question.Table.Actors;
        text.Append(
            CultureInfo.InvariantCulture,
            $"{actors[answer.Binding]} binds ({answer.Question.Rule.Name}).\n"
        );
        foreach (var price in answer.Prices)
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {actors[price.Actor]} refuses the proposal; the price of its assent is {price.Points:F2} points\n"
            );
        text.Append("No model is known to beat the weighted mean clearly: docs/method/bargaining.md.\n");
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

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\n") < 0
            ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
