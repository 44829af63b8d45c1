using System.Globalization;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks;

/// <summary>
/// One claim with all that may be used to judge it: agreements of the day and the editions out by then, or, when
/// judging again, a single edition.
/// </summary>
internal sealed record Bench(
    FigureFinding Claim,
    Reading Reading,
    Ledger Ledger,
    AgreementBook Agreements,
    DateOnly Day
)
{
    /// <summary>
    /// The day that the words were said on, from which "next year" counts; stays when the claim is judged again today.
    /// </summary>
    public DateOnly SaidOn { get; init; } = Day;

    /// <summary>When set, no other edition answers.</summary>
    public Release? Only { get; init; }

    /// <summary>Whether the claim is judged again by a later edition.</summary>
    public bool Again { get; init; }

    /// <summary>The year that was judged before; used where the claim names none.</summary>
    public int? JudgedYear { get; init; }

    /// <summary>The words of the claim.</summary>
    public string Words => Claim.Span.Of(Reading.Document);

    /// <summary>The sentence that the claim stands in, as far as it is near.</summary>
    public string Sentence => Surroundings.Sentence(Reading.Document.Text, Claim.Span);

    /// <summary>The part of the sentence before the claim.</summary>
    public string Before => Surroundings.Before(Reading.Document.Text, Claim.Span);

    /// <summary>The part of the sentence after the claim.</summary>
    public string After => Surroundings.After(Reading.Document.Text, Claim.Span);

    /// <summary>Whether the words point to another time than the day's and do not name its year.</summary>
    public bool IsTimeOpen { get; init; }

    /// <summary>What was quoted, where that is not a figure.</summary>
    public Finding? Quoted { get; init; }

    /// <summary>What else is on record.</summary>
    public Records Records { get; init; } = new();

    /// <summary>
    /// The edition and the year that answer: the year claimed, and for a claim about the present the last year that the
    /// edition in force holds, unless an edition with a later year was out and is not held.
    /// </summary>
    public Chosen Choose(Func<NatoTables, int, bool> holds)
    {
        if (IsTimeOpen)
            return new Chosen(null, Day.Year, null) { IsTimeOpen = true };
        var stated = Claim.Year ?? JudgedYear ?? YearOfSaying(holds);
        if (stated is { } year && Holding(tables => holds(tables, year), Day) is { } answering)
            return new Chosen(answering, year, Newer(answering));
        if (stated is { } past && (Again || past != Day.Year || IsNamed(past)))
            return Missing(past);
        var present = Holding(tables => LastYear(tables, holds) is not null, Day);
        if (present is null)
            return Missing(Day.Year);
        var last = LastYear(present, holds)!.Value;
        var newer = Newer(present);
        return newer is not null && YearOf(newer) > last
            ? new Chosen(null, Math.Min(Day.Year, YearOf(newer)), newer)
            : new Chosen(present, last, newer) { IsYearAssumed = true };
    }

    // "In 2025" is that year and no other; "this year" and "now" are the last one that is known.
    private bool IsNamed(int year) => Sentence.Contains(Phrases.Year(year), StringComparison.Ordinal);

    // Judged by what came out after it was said, a claim about the present is still about that present.
    private int? YearOfSaying(Func<NatoTables, int, bool> holds) =>
        SaidOn < Day && !Again && Holding(tables => LastYear(tables, holds) is not null, SaidOn) is { } then
            ? LastYear(then, holds)
            : null;

    /// <summary>An edition that covers the year and was not out by the day; null where none is known.</summary>
    public Edition? LaterEdition(int year) =>
        Known()
            .Where(edition => !edition.IsOutBy(Day) && YearOf(edition) >= year)
            .MinBy(edition => edition.Published.Latest);

    private NatoTables? Holding(Func<NatoTables, bool> holds, DateOnly day)
    {
        var release = Again
            ? Only is { } only && holds(new NatoTables(only))
                ? only
                : null
            : Ledger.NewestHolding(Ledger.Nato, day, candidate => holds(new NatoTables(candidate)));
        return release is null ? null : new NatoTables(release);
    }

    private Edition? Newer(NatoTables answering) =>
        Again ? null : Ledger.NewerThan(answering.Release, Ledger.Nato, Day);

    private Chosen Missing(int year) =>
        new(
            null,
            year,
            Again
                ? null
                : Known()
                    .Where(edition => edition.IsOutBy(Day) && edition.Coverage != Coverage.Full)
                    .Where(edition => YearOf(edition) >= year)
                    .MaxBy(edition => edition.Published.Latest)
        );

    private IEnumerable<Edition> Known() =>
        Ledger
            .Releases.Select(release => release.Edition)
            .Concat(Ledger.NotHeld)
            .Where(edition => edition.Publisher == Ledger.Nato);

    private static int? LastYear(NatoTables tables, Func<NatoTables, int, bool> holds)
    {
        var first = tables.Release.Series.Min(series => series.Observations[0].Year);
        for (var year = tables.Release.LastYear; year >= first; year--)
            if (holds(tables, year))
                return year;
        return null;
    }

    // NATO names a release after the last year that it covers; "2024-annual" covers 2024.
    private static int YearOf(Edition edition) =>
        int.TryParse(
            edition.Name.AsSpan(0, Math.Min(4, edition.Name.Length)),
            CultureInfo.InvariantCulture,
            out var year
        )
            ? year
            : edition.Published.Year;
}

/// <summary>Which edition and year answer a claim.</summary>
/// <param name="Tables">Null where no edition that may be used holds the figures.</param>
/// <param name="Year">The year that is judged, or would be.</param>
/// <param name="NotHeld">The newest edition that was out and could not be used.</param>
internal sealed record Chosen(NatoTables? Tables, int Year, Edition? NotHeld)
{
    /// <summary>Whether no year could be judged, because the text speaks of a time that it does not name.</summary>
    public bool IsTimeOpen { get; init; }

    /// <summary>Whether the claim is about the present and the edition's last year stands for it.</summary>
    public bool IsYearAssumed { get; init; }
}
