using System.Text.Json;
using Burdenshare.Bargaining.Exchange;

namespace Burdenshare.KnownAnswers;

/// <summary>Numbers of exchanges and gains of the Decide program.</summary>
internal static class ExchangeTotals
{
    private const double Tolerance = 1e-4;
    private const int PotentialOfSample = 240;

    public static void Check(string folder, Tally tally)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ref_sample_data.json")));
        var table = DecideSample.Read(Path.Combine(folder, "sample_data.txt"));
        var rounds = json.RootElement.GetProperty("iterations");
        var run = ExchangeModel.Run(table, rounds.GetArrayLength());
        tally.Check("exchange potential", Math.Abs(run.Potential - PotentialOfSample), 0);
        for (var round = 0; round < run.Rounds.Length; round++)
            CheckRound(run.Rounds[round], rounds[round], (table, $"exchange round {round + 1}"), tally);
    }

    private static void CheckRound(
        ExchangeRound actual,
        JsonElement expected,
        (ExchangeTable Table, string What) context,
        Tally tally
    )
    {
        var (table, what) = context;
        var count = expected.GetProperty("n_realized").GetInt32();
        tally.Check($"{what}: {actual.Exchanges.Length} exchanges for {count}", Math.Abs(actual.Exchanges.Length - count), 0);
        tally.Check($"{what} total gain", Math.Abs(actual.TotalGain - expected.GetProperty("total_gain").GetDouble()), Tolerance);
        var first = expected.GetProperty("exchanges")[0].GetProperty("gain").GetDouble();
        tally.Check($"{what} first gain", Math.Abs(actual.Exchanges[0].Gain - first), Tolerance);
        if (Environment.GetEnvironmentVariable("DBG") == "1") { Console.WriteLine(context.What); for (var e = 0; e < actual.Exchanges.Length; e++) { var x = actual.Exchanges[e]; string N(int i)=>table.Actors[i]; string P(int i)=>table.Issues[i].Name;
          Console.WriteLine(FormattableString.Invariant($"{N(x.First.Actor)} {P(x.First.Issue)} {x.First.From:F3} {x.First.To:F3} | {N(x.Second.Actor)} {P(x.Second.Issue)} {x.Second.From:F3} {x.Second.To:F3} {x.Gain:F5}")); } }
        var after = expected.GetProperty("nbs_after_voting");
        for (var p = 0; p < table.Issues.Length; p++)
            tally.Check($"{what} outcome of {table.Issues[p].Name}", Math.Abs(actual.After[p] - after.GetProperty(table.Issues[p].Name).GetDouble()), Tolerance);
    }
}
