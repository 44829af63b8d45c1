using System.CommandLine;
using Burdenshare.Bargaining.Consensus;

namespace Burdenshare.Cli.Consensus;

/// <summary>
/// `consensus`: who agrees, who blocks, what would move them. Data goes to stdout, remarks and problems to stderr; exit
/// code 3 on bad input, before anything is written.
/// </summary>
internal static class ConsensusCommand
{
    private const int Done = 0;
    private const int BadInput = 3;

    private const string Help = """
        Who agrees, who blocks, and what would close the deal.

        Examples:
          burdenshare consensus
          burdenshare consensus --as-of 2025-06-24 --runs 10000
          burdenshare consensus --issue hague-2025/total --pressure USA:1.5 --format json
          burdenshare consensus --input ferry.csv --option VotingRule=Cubic
          burdenshare consensus --input old-study.xml --compatible ktab --format csv
          burdenshare consensus --input council.txt --model exchange
        """;

    /// <summary>The verb.</summary>
    /// <param name="ask">Fetches what the alliance's issue needs on a day.</param>
    /// <param name="clock">For today.</param>
    /// <param name="defaultData">The data folder that ships with the program.</param>
    public static Command Create(AskAlliance ask, TimeProvider clock, string defaultData)
    {
        var options = new ConsensusOptions();
        var command = new Command("consensus", Help);
        foreach (var option in options.All)
            command.Options.Add(option);
        command.SetAction(parsed => Run(new ConsensusRequest(parsed, options, clock, defaultData), ask));
        return command;
    }

    private static int Run(ConsensusRequest request, AskAlliance ask)
    {
        var errors = request.Errors;
        var outcome = new ConsensusSetting(request, ask).Prepare();
        if (!outcome.TryGet(out var prepared))
        {
            foreach (var problem in outcome.Problems)
                errors.WriteLine(problem);
            return BadInput;
        }
        if (prepared.Context.WithoutEvidence.Length > 0)
            errors.WriteLine(
                $"left out, no position known by that day: {string.Join(", ", prepared.Context.WithoutEvidence)}"
            );
        var answer = ConsensusAnswer.To(prepared.Question);
        Write(request, Render(request.Format, answer, prepared.Context));
        return Done;
    }

    private static string Render(string format, ConsensusAnswer answer, ConsensusContext context) =>
        format switch
        {
            "json" => ConsensusJson.Write(answer, context) + "\n",
            "csv" => ConsensusText.Csv(answer),
            _ => ConsensusText.Table(answer) + ConsensusText.WhatIf(context),
        };

    private static void Write(ConsensusRequest request, string text)
    {
        if (request.Out is null)
        {
            request.Output.Write(text);
            return;
        }
        // Whole or not at all: a reader never sees half a file.
        var draft = request.Out.FullName + ".part";
        File.WriteAllText(draft, text);
        File.Move(draft, request.Out.FullName, overwrite: true);
    }
}
