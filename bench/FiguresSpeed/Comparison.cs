using System.Diagnostics;
using System.Globalization;

namespace Burdenshare.FiguresSpeed;

/// <summary>Runs each side in fresh processes, by turns, and prints medians.</summary>
internal static class Comparison
{
    private const int Processes = 9;

    private static readonly string[] s_names =
    [
        "load of every embedded figure, cold",
        "the same, processor time",
        "as-of query, the first",
        "revisions table, the first",
        "as-of query, later",
        "revisions table, later",
    ];

    public static void Print(string data)
    {
        var ours = new List<double[]>();
        var duck = new List<double[]>();
        for (var i = 0; i < Processes; i++)
        {
            ours.Add(Run(data, "ours"));
            duck.Add(Run(data, "duckdb"));
        }
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{ours[0][0]:N0} figures ({duck[0][0]:N0} in DuckDB); milliseconds, medians of {Processes} processes"
            )
        );
        Console.WriteLine("\n| | ours | DuckDB | target |\n|---|---|---|---|");
        for (var i = 0; i < s_names.Length; i++)
            Console.WriteLine(
                $"| {s_names[i]} | {Of(ours, i + 1)} | {Of(duck, i + 1)} | {(i < 2 ? 100 : 1)} |"
            );
    }

    private static string Of(List<double[]> runs, int column) =>
        Figures.Median(runs.Select(run => run[column])).ToString("0.###", CultureInfo.InvariantCulture);

    private static double[] Run(string data, string who)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        // Started by the host, or by its own executable.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        start.ArgumentList.Add(data);
        start.ArgumentList.Add(who);
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return
        [
            .. line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(number => double.Parse(number, CultureInfo.InvariantCulture)),
        ];
    }
}
