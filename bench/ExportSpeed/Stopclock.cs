using System.Diagnostics;
using System.Globalization;

namespace Burdenshare.ExportSpeed;

/// <summary>Times a piece of work that writes files, and prints a line.</summary>
internal static class Stopclock
{
    private const int Rounds = 9;

    public static void Print(string name, string folder, Action work)
    {
        var first = Milliseconds(work);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Milliseconds(work)).Order().ToArray();
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        var size = files.Sum(file => new FileInfo(file).Length) / 1e6;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {first:F0} | {rounds[Rounds / 2]:F0} | {files.Length} | {size:F1} |"
            )
        );
    }

    private static double Milliseconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
