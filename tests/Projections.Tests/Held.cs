using System.Globalization;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Pledges.Commitments;
using Burdenshare.Sources;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections.Tests;

/// <summary>What the repository holds.</summary>
internal static class Held
{
    private static readonly Lazy<Ledger> s_ledger = new(() => Value(DataFolder.Load(PathOf("data"))));

    private static readonly Lazy<AgreementBook> s_agreements = new(() =>
        Value(AgreementBook.Load(PathOf("data/agreements")))
    );

    private static readonly Lazy<CommitmentBook> s_commitments = new(() =>
        Value(CommitmentBook.Load(PathOf("data/commitments.csv")))
    );

    public const string Day = "2026-11-24";

    public static Ledger Ledger => s_ledger.Value;

    public static AgreementBook Agreements => s_agreements.Value;

    public static CommitmentBook Commitments => s_commitments.Value;

    /// <summary>What answers on a day.</summary>
    public static ProjectionSources Sources(string day = Day) =>
        new(Ledger, Ledger.NewestFull(Ledger.Nato, On(day))!, Agreements, Commitments);

    public static ProjectionQuestion Question(string day = Day, params string[] allies) =>
        new(On(day), [.. allies]);

    public static Outcome<Projection> Ask(ProjectionQuestion question) =>
        Projection.Draw(
            Sources(question.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            question
        );

    public static Projection Draw(ProjectionQuestion question) => Value(Ask(question));

    /// <summary>The projection of a single ally.</summary>
    public static AllyProjection Of(ProjectionQuestion question) => Assert.Single(Draw(question).Allies);

    public static void IsRefused(string code, ProjectionQuestion question) =>
        Assert.Equal(code, Assert.Single(Ask(question).Problems).Code);

    /// <summary>A table of cases about debt.</summary>
    public static string CasePath(string file) => PathOf($"tests/cases/debt/{file}");

    public static T Value<T>(Outcome<T> outcome) =>
        outcome.TryGet(out var value)
            ? value
            : throw new InvalidOperationException(string.Join('\n', outcome.Problems));

    public static DateOnly On(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string PathOf(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Burdenshare.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the repository's root");
        return Path.Combine(folder.FullName, relative);
    }
}
