using System.Globalization;
using Burdenshare.Sources;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Tests;

/// <summary>What the repository holds: its data folder, and tables of cases that an analyst can correct.</summary>
internal static class Held
{
    private static readonly Lazy<Ledger> s_ledger = new(() => Found(DataFolder.Load(PathOf("data"))));

    // Files that may not be embedded are brought in by who has them: a data folder as `data import` makes it.
    private static readonly string? s_imported = Environment.GetEnvironmentVariable("BURDENSHARE_IMPORTED");

    private static readonly Lazy<Ledger> s_everything = new(() =>
        s_imported is null ? s_ledger.Value : Found(DataFolder.Load(PathOf("data"), s_imported))
    );

    public static Ledger Ledger => s_ledger.Value;

    /// <summary>What is embedded and what the folder named by BURDENSHARE_IMPORTED adds.</summary>
    public static Ledger Everything => s_everything.Value;

    public static Release Nato(string edition) => Found(Ledger.Find(Ledger.Nato, edition));

    /// <summary>Rows of tests/cases/figures, without header and source, the last column, which is quoted.</summary>
    public static IEnumerable<string[]> Cases(string file) =>
        File.ReadLines(PathOf($"tests/cases/figures/{file}"))
            .Skip(1)
            .Select(line => line[..line.IndexOf('"', StringComparison.Ordinal)].TrimEnd(',').Split(','));

    public static T Found<T>(Outcome<T> outcome) =>
        outcome.TryGet(out var value)
            ? value
            : throw new InvalidOperationException(string.Join('\n', outcome.Problems));

    public static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    public static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    public static string PathOf(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Burdenshare.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the repository's root");
        return Path.Combine(folder.FullName, relative);
    }
}
