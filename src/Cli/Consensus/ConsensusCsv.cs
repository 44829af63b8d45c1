using Burdenshare.Bargaining.Consensus;

namespace Burdenshare.Cli.Consensus;

/// <summary>
/// A row an actor, dimension and turn. Names come from strangers' files and are made safe like any text of theirs.
/// </summary>
internal static class ConsensusCsv
{
    private static readonly string[] s_head = ["actor", "dimension", "turn", "position"];

    public static string Of(ConsensusAnswer answer) =>
        CsvText.Of(
            s_head,
            from actor in answer.Question.Table.Actors.Index()
            from dimension in answer.Question.Table.Issues.Index()
            from turn in Course(answer, actor.Index, dimension.Index).Index()
            select (IEnumerable<object?>)
                [Printable.Line(actor.Item), Printable.Line(dimension.Item.Name), turn.Index, turn.Item]
        );

    // Without the spatial model there is the start alone, and an actor may have no stake on an issue.
    private static double[] Course(ConsensusAnswer answer, int actor, int dimension) =>
        answer.Spatial is { } run ? [.. run.Positions.Select(turn => turn[actor][dimension])]
        : answer.Question.Table.Stakes[actor][dimension] is { } stake ? [stake.Position]
        : [];
}
