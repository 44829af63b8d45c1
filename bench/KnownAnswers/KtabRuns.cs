using System.Collections.Immutable;
using System.Text.Json;
using Burdenshare.Bargaining;
using Burdenshare.Bargaining.Spatial;
using Burdenshare.Vocabulary;

namespace Burdenshare.KnownAnswers;

/// <summary>Whole runs of KTAB's program, position by position.</summary>
internal static class KtabRuns
{
    private const double Tolerance = 1e-6;

    public static void Check(string folder, Tally tally)
    {
        using var scenarios = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "scenarios.json")));
        using var runs = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "runs.json")));
        foreach (var run in runs.RootElement.EnumerateArray())
        {
            var key = run.GetProperty("scenario_key").GetString()!;
            CheckRun(
                IssueOf(scenarios.RootElement.GetProperty(key)),
                run,
                $"ktab {key} {Describe(run)}",
                tally
            );
        }
        using var synthetic = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(folder, "synthetic32x2.json"))
        );
        CheckRun(
            IssueOf(synthetic.RootElement.GetProperty("scenario")),
            synthetic.RootElement.GetProperty("run"),
            "ktab synthetic32x2",
            tally
        );
    }

    public static SpatialOptions OptionsOf(JsonElement run)
    {
        var options = SpatialOptions.Default with { Compatibility = Compatibility.Ktab };
        foreach (var choice in run.GetProperty("params").EnumerateObject())
            options = Value(options.With(choice.Name, choice.Value.GetString()!));
        return options;
    }

    public static Issue IssueOf(JsonElement scenario) =>
        Value(
            Issue.From(
                scenario.GetProperty("name").GetString()!,
                "",
                [
                    .. scenario
                        .GetProperty("dims")
                        .EnumerateArray()
                        .Select(name => new Dimension(name.GetString()!, 0, 100)),
                ],
                [.. scenario.GetProperty("actors").EnumerateArray().Select(ActorOf)],
                scenario.TryGetProperty("ia", out var pairs)
                    ? [.. pairs.EnumerateArray().Select(AccommodationOf)]
                    : []
            )
        );

    private static Actor ActorOf(JsonElement actor) =>
        new(
            actor.GetProperty("name").GetString()!,
            "",
            actor.GetProperty("cap").GetDouble(),
            Numbers(actor.GetProperty("pos")),
            [.. Numbers(actor.GetProperty("sal")).Select(salience => salience / 100)]
        );

    private static Accommodation AccommodationOf(JsonElement pair) =>
        new(pair[0].GetString()!, pair[1].GetString()!, pair[2].GetDouble());

    private static ImmutableArray<double> Numbers(JsonElement array) =>
        [.. array.EnumerateArray().Select(value => value.GetDouble())];

    private static void CheckRun(Issue issue, JsonElement expected, string what, Tally tally)
    {
        var run = SpatialModel.Run(issue, OptionsOf(expected));
        var turns = expected.GetProperty("turns").GetInt32();
        if (run.Turns != turns)
        {
            tally.Check(
                $"{what}: {run.Turns} turns instead of {turns}, {Parting(run, expected)}",
                double.PositiveInfinity,
                0
            );
            return;
        }
        var worst = Worst(run.Positions, expected.GetProperty("positions"));
        if (expected.GetProperty("ideals").ValueKind == JsonValueKind.Array)
            worst = Math.Max(worst, Worst(run.Ideals, expected.GetProperty("ideals")));
        tally.Check(worst > Tolerance ? $"{what}, {Parting(run, expected)}" : what, worst, Tolerance);
    }

    private static double Worst(
        ImmutableArray<ImmutableArray<ImmutableArray<double>>> actual,
        JsonElement expected
    )
    {
        var worst = 0.0;
        for (var turn = 0; turn < actual.Length; turn++)
        for (var actor = 0; actor < actual[turn].Length; actor++)
        for (var k = 0; k < actual[turn][actor].Length; k++)
            worst = Math.Max(worst, Math.Abs(actual[turn][actor][k] - expected[turn][actor][k].GetDouble()));
        return worst;
    }

    // Where two courses part: what a reader needs first.
    private static string Parting(SpatialRun run, JsonElement expected)
    {
        var positions = expected.GetProperty("positions");
        for (var turn = 0; turn < Math.Min(run.Positions.Length, positions.GetArrayLength()); turn++)
        for (var actor = 0; actor < run.Positions[turn].Length; actor++)
        for (var k = 0; k < run.Positions[turn][actor].Length; k++)
            if (Math.Abs(run.Positions[turn][actor][k] - positions[turn][actor][k].GetDouble()) > Tolerance)
                return FormattableString.Invariant(
                    $"turn {turn}, actor {actor}: {run.Positions[turn][actor][k]} for {positions[turn][actor][k]}"
                );
        return "same course up to there";
    }

    private static string Describe(JsonElement run) =>
        string.Join(
            ' ',
            run.GetProperty("params")
                .EnumerateObject()
                .Select(choice => choice.Value.GetString())
                .Where(IsChosen)
        );

    // The defaults say nothing about which run it is.
    private static bool IsChosen(string? value) =>
        value
            is not (
                "Linear"
                or "Conditional"
                or "Deterministic"
                or "Prop"
                or "OneThird"
                or "Mid"
                or "SemiCommit"
                or "S2P2"
                or "InitOnlyInterp"
            );

    private static T Value<T>(Outcome<T> outcome) =>
        outcome.TryGet(out var value)
            ? value
            : throw new InvalidDataException(string.Join(Environment.NewLine, outcome.Problems));
}
