using System.Text.Json;
using Burdenshare.Bargaining.Spatial;

namespace Burdenshare.KnownAnswers;

/// <summary>
/// Single stages of KTAB's program: utilities, probabilities, challenges, bargains and who takes which.
/// </summary>
internal sealed class KtabStages(SpatialState state, ISpatialTurn turn, JsonElement expected, string what)
{
    private const double Tolerance = 1e-6;

    public static void Check(string folder, Tally tally)
    {
        using var stages = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "intermediates.json")));
        using var scenarios = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "scenarios.json")));
        foreach (var expected in stages.RootElement.EnumerateArray())
        {
            var key = expected.GetProperty("scenario_key").GetString()!;
            var state = new SpatialState(KtabRuns.IssueOf(scenarios.RootElement.GetProperty(key)));
            var turn = SpatialModel.TurnOf(state, KtabRuns.OptionsOf(expected));
            new KtabStages(state, turn, expected, $"ktab stages {key}").Check(tally);
        }
    }

    private void Check(Tally tally)
    {
        turn.Look();
        CheckRows(tally, "util_t0", row => turn.Utility(Int(row, 0), Int(row, 1), Int(row, 2)) - Last(row));
        CheckRows(tally, "prob_vict_t0", row => Examined(row, 1, 2, 2, 3).Probability - Last(row));
        CheckRows(
            tally,
            "util_chlg_t0",
            row => Examined(row, 1, 2, 3, 4).Gain - (Last(row) - row[5].GetDouble())
        );
        CheckRows(
            tally,
            "pos_prob",
            row => Int(row, 0) > 0 ? 0 : WinningChance(Int(row, 1), Int(row, 2)) - Last(row)
        );
        var turns = expected.GetProperty("turns").GetInt32();
        for (var played = 0; played < turns; played++)
        {
            turn.Look();
            turn.Propose();
            if (played == 0)
                tally.Check($"{what} bargain coordinates", Coordinates(), Tolerance);
            tally.Check($"{what} bargains of turn {played}", Bargains(played), Tolerance);
            turn.Choose((uint)played);
        }
    }

    private void CheckRows(Tally tally, string table, Func<JsonElement, double> difference) =>
        tally.Check(
            $"{what} {table}",
            expected.GetProperty(table).EnumerateArray().Max(row => Math.Abs(difference(row))),
            Tolerance
        );

    // What an estimator thinks of the chances of each position, were all to vote by their capability.
    private double WinningChance(int estimator, int position)
    {
        var count = state.Count;
        var utilities = new double[count * count];
        for (var at = 0; at < utilities.Length; at++)
            utilities[at] = turn.Utility(estimator, at % count, at / count);
        var chances = new double[count];
        new Election<ProportionalVote>(count, count, SpatialOptions.Default).Hold(
            [.. Enumerable.Range(0, count)],
            utilities,
            state.Influence.AsSpan(0, count),
            chances
        );
        return chances[position];
    }

    private (double Probability, double Gain) Examined(JsonElement row, int h, int k, int i, int j) =>
        turn.Examine(Int(row, h), Int(row, k), Int(row, i), Int(row, j));

    private double Bargains(int played) =>
        expected
            .GetProperty("bargn")
            .EnumerateArray()
            .Where(row => Int(row, 0) == played)
            .Max(row =>
                Math.Max(
                    ShareDifference(row, 2, 5),
                    row[7].ValueKind == JsonValueKind.Null ? 0 : ShareDifference(row, 3, 7)
                )
            );

    // How likely a party is to take the bargain.
    private double ShareDifference(JsonElement row, int party, int column)
    {
        var bargain = Find(Int(row, 2), Int(row, 3));
        var actor = Int(row, party);
        var share = turn.ChoiceOf(actor)[turn.Offers.HeldBy(actor).IndexOf(bargain)];
        return Math.Abs(share - row[column].GetDouble());
    }

    private double Coordinates()
    {
        var worst = 0.0;
        var parties = expected
            .GetProperty("bargn")
            .EnumerateArray()
            .ToDictionary(row => Int(row, 1), row => (Int(row, 2), Int(row, 3)));
        foreach (var row in expected.GetProperty("bargn_coords_t0").EnumerateArray())
        {
            var (initiator, target) = parties[Int(row, 1)];
            var (bargain, k) = (Find(initiator, target), Int(row, 2));
            var (own, other) = (row[3].GetDouble(), row[4].GetDouble());
            worst = Math.Max(worst, Math.Abs(100 * turn.Offers.PositionOf(initiator, bargain)[k] - own));
            worst = Math.Max(worst, Math.Abs(100 * turn.Offers.PositionOf(target, bargain)[k] - other));
        }
        return worst;
    }

    private int Find(int initiator, int target) =>
        initiator == target
            ? 0
            : Enumerable
                .Range(1, turn.Offers.Count - 1)
                .First(b => turn.Offers.PartiesOf(b) == (initiator, target));

    private static int Int(JsonElement row, int column) => row[column].GetInt32();

    private static double Last(JsonElement row) => row[row.GetArrayLength() - 1].GetDouble();
}
