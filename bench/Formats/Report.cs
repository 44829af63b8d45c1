using System.Globalization;

namespace Burdenshare.Formats;

/// <summary>Counts checks and prints each with its figure.</summary>
internal sealed class Report
{
    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public void Add(string name, IReadOnlyCollection<string> faults, string figure = "")
    {
        if (faults.Count == 0)
            Passed++;
        else
            Failed++;
        Console.WriteLine(
            $"  {(faults.Count == 0 ? "ok  " : "FAIL")} {name}{(figure.Length > 0 ? ": " + figure : "")}"
        );
        foreach (var fault in faults.Take(5))
            Console.WriteLine($"       {fault}");
    }

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
