using System.Text.Json;
using Burdenshare.Bargaining.Exchange;
using Burdenshare.Bargaining.IssueFiles;

namespace Burdenshare.KnownAnswers;

/// <summary>
/// Numbers of exchanges, gains and outcomes of the Decide program, and the errors of a malformed file.
/// </summary>
internal static class ExchangeTotals
{
    private const double Tolerance = 1e-4;
    private const int PotentialOfSample = 240;

    public static void Check(string folder, Tally tally)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ref_sample_data.json")));
        Negotiation
            .Read("sample_data.txt", File.ReadAllText(Path.Combine(folder, "sample_data.txt")))
            .TryGet(out var sample);
        var rounds = json.RootElement.GetProperty("iterations");
        var run = ExchangeModel.Run(sample!.Table, rounds.GetArrayLength());
        tally.Check("exchange potential", Math.Abs(run.Potential - PotentialOfSample), 0);
        for (var round = 0; round < run.Rounds.Length; round++)
            CheckRound(run, round, rounds[round], tally);
        var malformed = Path.Combine(folder, "copenhagen_with_errors.csv");
        var refused = Negotiation.Read("copenhagen_with_errors.txt", File.ReadAllText(malformed));
        var codes = refused.Problems.Select(problem => problem.Code).Order();
        tally.Check(
            $"errors of the malformed file: {string.Join(' ', codes)}",
            codes.SequenceEqual(["BRG104", "BRG106"]) ? 0 : 1,
            0
        );
    }

    private static void CheckRound(ExchangeRun run, int round, JsonElement expected, Tally tally)
    {
        var (actual, what) = (run.Rounds[round], $"exchange round {round + 1}");
        var count = expected.GetProperty("n_realized").GetInt32();
        tally.Check(
            $"{what}: {actual.Exchanges.Length} for {count}",
            Math.Abs(actual.Exchanges.Length - count),
            0
        );
        var gain = expected.GetProperty("total_gain").GetDouble();
        tally.Check($"{what} total gain", Math.Abs(actual.TotalGain - gain), Tolerance);
        var first = expected.GetProperty("exchanges")[0].GetProperty("gain").GetDouble();
        tally.Check($"{what} first gain", Math.Abs(actual.Exchanges[0].Gain - first), Tolerance);
        var after = expected.GetProperty("nbs_after_voting");
        foreach (var (issue, p) in run.Table.Issues.Select((issue, p) => (issue, p)))
            tally.Check(
                $"{what} outcome of {issue.Name}",
                Math.Abs(actual.After[p] - after.GetProperty(issue.Name).GetDouble()),
                Tolerance
            );
    }
}
