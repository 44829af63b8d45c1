using System.Globalization;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Pledges.Standings;
using Burdenshare.Sources;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Tests;

/// <summary>What the repository holds: figures, agreements, and tables of cases that an analyst can correct.</summary>
internal static class Held
{
    private static readonly Lazy<Ledger> s_ledger = new(() => Value(DataFolder.Load(PathOf("data"))));

    private static readonly Lazy<AgreementBook> s_agreements = new(() =>
        Value(AgreementBook.Load(PathOf("data/agreements")))
    );

    public static Ledger Ledger => s_ledger.Value;

    public static AgreementBook Agreements => s_agreements.Value;

    /// <summary>The standing that the newest full edition of the day gives.</summary>
    public static StandingReport Standing(string day, int? year = null, string? agreement = null) =>
        Value(Ask(day, year, agreement));

    public static Outcome<StandingReport> Ask(string day, int? year = null, string? agreement = null) =>
        StandingReport.Draw(
            Ledger,
            Agreements,
            Ledger.NewestFull(Ledger.Nato, Day(day))!,
            new StandingQuestion(Day(day), year, agreement)
        );

    /// <summary>Rows of tests/cases/figures, without header and source, the last column, which is quoted.</summary>
    public static IEnumerable<string[]> Cases(string file) =>
        File.ReadLines(PathOf($"tests/cases/figures/{file}"))
            .Skip(1)
            .Select(line => line[..(line.IndexOf('"', StringComparison.Ordinal) - 1)].Split(','));

    public static T Value<T>(Outcome<T> outcome) =>
        outcome.TryGet(out var value)
            ? value
            : throw new InvalidOperationException(string.Join('\n', outcome.Problems));

    public static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    public static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string PathOf(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Burdenshare.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the repository's root");
        return Path.Combine(folder.FullName, relative);
    }
}
