using System.CommandLine;
using Burdenshare.Bargaining.Consensus;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Consensus;

/// <summary>
/// `consensus`: who agrees, who blocks, what would move them. Data goes to stdout, remarks and problems to stderr; exit
/// code 3 on bad input, before anything is written.
/// </summary>
internal static class ConsensusCommand
{
    private const string Help = """
        Who agrees, who blocks, and what would close the deal.

        Examples:
          burdenshare consensus
          burdenshare consensus --as-of 2025-06-24 --runs 10000
          burdenshare consensus --issue hague-2025/total --pressure USA:1.5 --format json
          burdenshare consensus --as-of 2025-06-24 --exempt ESP
          burdenshare consensus --deadline 2040 --proposal 3
          burdenshare consensus --input ferry.csv --option VotingRule=Cubic
          burdenshare consensus --input old-study.xml --compatible ktab --format csv
          burdenshare consensus --as-of 2025-06-24 --format svg --out hague.svg
          burdenshare consensus --input council.txt --model exchange
        """;

    /// <summary>The verb.</summary>
    /// <param name="desk">Where verbs are made.</param>
    /// <param name="ask">Fetches what the alliance's issue needs on a day.</param>
    public static Command Create(Desk desk, AskAlliance ask)
    {
        var options = new ConsensusOptions();
        return desk.Verb(
            "consensus",
            Help,
            options.All,
            session => Run(session, new ConsensusRequest(session, options), ask)
        );
    }

    private static int Run(Session session, ConsensusRequest request, AskAlliance ask) =>
        session.Finish(
            new ConsensusSetting(request, ask)
                .Prepare()
                .Then(prepared =>
                {
                    if (prepared.Context.Alliance?.WithoutEvidence is { Length: > 0 } silent)
                        session.Note($"left out, no position known by that day: {string.Join(", ", silent)}");
                    return Render(request.Format, ConsensusAnswer.To(prepared.Question), prepared.Context);
                })
        );

    private static Outcome<string> Render(string format, ConsensusAnswer answer, ConsensusContext context) =>
        format switch
        {
            "json" => ConsensusJson.Write(answer, context) + "\n",
            "csv" => ConsensusCsv.Of(answer),
            "svg" => ConsensusPicture.Draw(answer, context.Alliance),
            _ => Inert(ConsensusText.Table(answer, context) + ConsensusText.WhatIf(context)),
        };

    // Actors are named by strangers' files; the table itself has no colours to lose.
    private static string Inert(string table) => string.Join('\n', table.Split('\n').Select(Printable.Line));
}
