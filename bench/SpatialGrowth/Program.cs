using System.Diagnostics;
using Burdenshare.Bargaining;
using Burdenshare.Bargaining.Spatial;
using Burdenshare.Numerics;

// How the spatial model's cost grows with the number of actors, and what two sizes of interest take. Prints Markdown;
// the committed report is bench/SpatialGrowth/report.md.
const int Repeats = 5;
var numbers = RandomStream.Named(1, "bench/spatial-growth");

Console.WriteLine(
    "| actors | dimensions | turns | ms a run | ms a turn | ratio to the size before | KiB a run |"
);
Console.WriteLine("|---|---|---|---|---|---|---|");
var (previous, first, last) = (0.0, 0.0, 0.0);
foreach (var actors in new[] { 8, 16, 32, 64, 128, 256 })
{
    last = Measure(actors, 1, 10, previous);
    first = previous == 0 ? last : first;
    previous = last;
}
Measure(32, 3, 100, 0);
Measure(80, 1, 100, 0);
Console.WriteLine();
Console.WriteLine(
    FormattableString.Invariant(
        $"Exponent of the cost of a turn from 8 to 256 actors: {Math.Log(last / first, 32):F2}"
    )
);

double Measure(int actors, int dimensions, int turns, double before)
{
    var issue = Generate(actors, dimensions);
    var options = SpatialOptions.Default with { MaximumTurns = turns };
    var played = SpatialModel.Run(issue, options).Turns;
    var best = double.MaxValue;
    var allocated = 0L;
    for (var repeat = 0; repeat < Repeats; repeat++)
    {
        var start = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        SpatialModel.Outcome(issue, options);
        best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        allocated = GC.GetAllocatedBytesForCurrentThread() - start;
    }
    var turn = best / played;
    var ratio = before == 0 ? "" : FormattableString.Invariant($"{turn / before:F2}");
    Console.WriteLine(
        FormattableString.Invariant(
            $"| {actors} | {dimensions} | {played} | {best:F2} | {turn:F3} | {ratio} | {allocated / 1024} |"
        )
    );
    return turn;
}

Issue Generate(int actors, int dimensions)
{
    double Draw(int actor, int what) => numbers.Uniform((uint)(1000 * actors + actor), (uint)what);
    Issue
        .From(
            "generated",
            "",
            [.. Enumerable.Range(0, dimensions).Select(k => new Dimension($"d{k}", 0, 100))],
            [
                .. Enumerable
                    .Range(0, actors)
                    .Select(i => new Actor(
                        $"A{i}",
                        "",
                        1 + 99 * Draw(i, 0),
                        [.. Enumerable.Range(0, dimensions).Select(k => 100 * Draw(i, 1 + k))],
                        [
                            .. Enumerable
                                .Range(0, dimensions)
                                .Select(k => (0.1 + 0.9 * Draw(i, 100 + k)) / dimensions),
                        ]
                    )),
            ]
        )
        .TryGet(out var issue);
    return issue!;
}
