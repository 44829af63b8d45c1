using Burdenshare.Sources.Catalogue;
using Burdenshare.Sources.Tidy;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Breaks;
using Burdenshare.Statistics.Perimeters;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources;

/// <summary>
/// A data folder as the repository lays it out: allies.csv, and published/PUBLISHER/EDITION/ with origin.yaml and
/// tidy figures. A release more is a folder more, no code.
/// </summary>
public static class DataFolder
{
    /// <summary>
    /// Reads every release of the folders. The first must hold allies.csv; the others (the user's own) add releases.
    /// All problems of all files come together, so that one run tells everything that is wrong.
    /// </summary>
    public static Outcome<Ledger> Load(string folder, params IEnumerable<string> others)
    {
        if (!Directory.Exists(folder))
            return new Problem(
                "SRC101",
                folder,
                "the data folder does not exist",
                "name an existing folder with --data"
            );
        return AllyFile
            .Read(Path.Combine(folder, "allies.csv"))
            .Then(alliance => Gather(alliance, [folder, .. others.Where(Directory.Exists)]));
    }

    private static Outcome<Ledger> Gather(Alliance alliance, string[] folders)
    {
        var problems = new List<Problem>();
        var releases = new List<Release>();
        var notHeld = new List<Edition>();
        var breaks = new List<SeriesBreak>();
        var perimeters = new List<Perimeter>();
        var readings = folders.Select(folder => Reading(folder, alliance)).ToArray();
        for (var i = 0; i < folders.Length; i++)
        {
            var folder = folders[i];
            var here = new List<Release>();
            Keep(PerimeterFile.Read(Path.Combine(folder, "perimeters.csv")), perimeters.AddRange, problems);
            Keep(BreakFile.Read(Path.Combine(folder, "breaks.csv")), breaks.AddRange, problems);
            foreach (var publisher in Publishers(folder))
            {
                Keep(
                    NotHeldFile.Read(Path.Combine(publisher, "not-held.csv"), Path.GetFileName(publisher)),
                    notHeld.AddRange,
                    problems
                );
            }
            foreach (var release in readings[i])
                Keep(release.GetAwaiter().GetResult(), here.Add, problems);
            problems.AddRange(Twice(here));
            // The user's own copy of an edition takes the place of the one that came before.
            releases.RemoveAll(earlier => here.Any(later => later.Edition.Id == earlier.Edition.Id));
            releases.AddRange(here);
        }
        return problems.Count == 0
            ? new Ledger(alliance, releases, notHeld, breaks) { Perimeters = [.. perimeters] }
            : Outcome<Ledger>.Refused(problems);
    }

    // Releases are read at the same time, the largest first, and gathered in their order, so that the outcome is the
    // same every time.
    private static Task<Outcome<Release>>[] Reading(string folder, Alliance alliance)
    {
        var releases = Publishers(folder)
            .SelectMany(publisher => Sorted(Directory.EnumerateDirectories(publisher)))
            .ToArray();
        var started = new Dictionary<string, Task<Outcome<Release>>>(StringComparer.Ordinal);
        foreach (var release in releases.OrderByDescending(Weight))
            started.Add(release, Task.Run(() => ReleaseFolder.Read(release, alliance)));
        return [.. releases.Select(release => started[release])];
    }

    private static long Weight(string release) =>
        new FileInfo(Path.Combine(release, "figures.csv")) is { Exists: true } figures ? figures.Length : 0;

    private static IEnumerable<Problem> Twice(IEnumerable<Release> releases) =>
        from release in releases
        group release by release.Edition.Id into same
        where same.Count() > 1
        select new Problem(
            "SRC105",
            same.Key,
            "the same release is there twice",
            "remove one of the two folders"
        );

    private static IEnumerable<string> Publishers(string folder) =>
        Directory.Exists(Path.Combine(folder, "published"))
            ? Sorted(Directory.EnumerateDirectories(Path.Combine(folder, "published")))
            : [];

    // The file system's order differs from machine to machine.
    private static IEnumerable<string> Sorted(IEnumerable<string> paths) =>
        paths.Order(StringComparer.Ordinal);

    private static void Keep<T>(Outcome<T> outcome, Action<T> keep, List<Problem> problems)
    {
        if (outcome.TryGet(out var value))
            keep(value);
        else
            problems.AddRange(outcome.Problems);
    }
}
