using System.Collections.Immutable;
using Burdenshare.Statistics.Breaks;
using Burdenshare.Statistics.Perimeters;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics;

/// <summary>
/// Every release that is held, and every edition that is known to exist. Answers "as of that day": only what was
/// published by then. All figures in memory are immutable, so a ledger can be shared by any number of threads.
/// </summary>
public sealed class Ledger
{
    /// <summary>The publisher of the alliance's own tables.</summary>
    public const string Nato = "nato";

    private static readonly Comparer<Edition> s_byAge = Comparer<Edition>.Create(
        (one, other) =>
            one.Published.Latest.CompareTo(other.Published.Latest) is var days and not 0
                ? days
                : string.CompareOrdinal(one.Id, other.Id)
    );

    /// <summary>Builds a ledger.</summary>
    /// <param name="alliance">The members.</param>
    /// <param name="releases">What is held, in any order.</param>
    /// <param name="notHeld">Editions known to exist that are not held.</param>
    /// <param name="breaks">Changes inside series that no table marks.</param>
    /// <exception cref="ArgumentException">When two releases share an id.</exception>
    public Ledger(
        Alliance alliance,
        IEnumerable<Release> releases,
        IEnumerable<Edition> notHeld,
        IEnumerable<SeriesBreak>? breaks = null
    )
    {
        Alliance = alliance;
        Breaks =
        [
            .. (breaks ?? []).OrderBy(each => each.Year).ThenBy(each => each.Id, StringComparer.Ordinal),
        ];
        Releases = [.. releases.OrderBy(release => release.Edition, s_byAge)];
        var held = Releases.Select(release => release.Edition.Id).ToHashSet();
        if (held.Count != Releases.Length)
            throw new ArgumentException("Two releases share an id.", nameof(releases));
        // A user may have brought in what the repository only knows of.
        NotHeld = [.. notHeld.Where(edition => !held.Contains(edition.Id)).Order(s_byAge)];
    }

    /// <summary>The members of the alliance.</summary>
    public Alliance Alliance { get; }

    /// <summary>All releases held, oldest first.</summary>
    public ImmutableArray<Release> Releases { get; }

    /// <summary>Editions known to exist and not held, oldest first.</summary>
    public ImmutableArray<Edition> NotHeld { get; }

    /// <summary>Changes inside publishers' series that their tables do not mark, oldest first.</summary>
    public ImmutableArray<SeriesBreak> Breaks { get; }

    /// <summary>What each publisher counts as defence, in the order of the data folder.</summary>
    public ImmutableArray<Perimeter> Perimeters { get; init; } = [];

    /// <summary>A publisher's releases out by that day, newest first.</summary>
    public IEnumerable<Release> OutBy(string publisher, DateOnly day)
    {
        for (var i = Releases.Length - 1; i >= 0; i--)
            if (Releases[i].Edition.Publisher == publisher && Releases[i].Edition.IsOutBy(day))
                yield return Releases[i];
    }

    /// <summary>The newest full release of a publisher out by that day; null before the first one held.</summary>
    public Release? NewestFull(string publisher, DateOnly day)
    {
        foreach (var release in OutBy(publisher, day))
            if (release.Edition.Coverage == Coverage.Full)
                return release;
        return null;
    }

    /// <summary>The full release before another one of the same publisher; null for the first.</summary>
    public Release? FullBefore(Release release) =>
        Releases
            .TakeWhile(other => other != release)
            .LastOrDefault(other =>
                other.Edition.Publisher == release.Edition.Publisher
                && other.Edition.Coverage == Coverage.Full
            );

    /// <summary>
    /// The newest release, full or partial, out by that day that holds every figure a question needs; null where none
    /// does.
    /// </summary>
    public Release? NewestHolding(string publisher, DateOnly day, Func<Release, bool> holdsAll) =>
        OutBy(publisher, day).FirstOrDefault(holdsAll);

    /// <summary>
    /// The newest release of any publisher out by that day that has figures of a measure; null for none.
    /// </summary>
    public Release? NewestHolding(Measure measure, DateOnly day) =>
        Releases.LastOrDefault(release => release.Edition.IsOutBy(day) && release.Holds(measure));

    /// <summary>
    /// The newest edition that was out by that day but could not be used: not held at all, or held in part without
    /// the figures needed; null when the answering release was the newest.
    /// </summary>
    public Edition? NewerThan(Release? answering, string publisher, DateOnly day) =>
        Releases
            .Select(release => release.Edition)
            .Concat(NotHeld)
            .Where(edition => edition.Publisher == publisher && edition.IsOutBy(day))
            .Where(edition =>
                answering is null || edition.Published.Latest > answering.Edition.Published.Latest
            )
            .MaxBy(edition => edition.Published.Latest);

    /// <summary>
    /// The release named by a user: "2024" or "nato-2024". An unknown name gives problem STA101 with what is held; an
    /// edition known but not held says so.
    /// </summary>
    public Outcome<Release> Find(string publisher, string name)
    {
        var held = Releases.Where(release => release.Edition.Publisher == publisher).ToArray();
        return held.FirstOrDefault(release => IsNamed(release.Edition, name)) is { } found
            ? found
            : new Problem(
                "STA101",
                $"edition '{name}'",
                NotHeld.Any(edition => edition.Publisher == publisher && IsNamed(edition, name))
                    ? "this edition is known to exist but is not held here"
                    : "no such edition",
                $"use one of {string.Join(", ", held.Select(release => release.Edition.Name))}"
            );
    }

    private static bool IsNamed(Edition edition, string name) => edition.Name == name || edition.Id == name;
}
