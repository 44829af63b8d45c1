using Burdenshare.SpatialGrowth;

// How the spatial model's cost grows with the number of actors, and what two sizes of interest take. Prints Markdown;
// the committed report is bench/SpatialGrowth/report.md.
Console.WriteLine(
    "| actors | dimensions | turns | ms a run | ms a turn | ratio to the size before | KiB a run |"
);
Console.WriteLine("|---|---|---|---|---|---|---|");
var (previous, first, last) = (0.0, 0.0, 0.0);
foreach (var actors in new[] { 8, 16, 32, 64, 128, 256 })
{
    last = Measurement.Print(actors, 1, 10, previous);
    first = previous == 0 ? last : first;
    previous = last;
}
Measurement.Print(32, 3, 100, 0);
Measurement.Print(80, 1, 100, 0);
Console.WriteLine();
Console.WriteLine(
    FormattableString.Invariant(
        $"Exponent of the cost of a turn from 8 to 256 actors: {Math.Log(last / first, 32):F2}"
    )
);
