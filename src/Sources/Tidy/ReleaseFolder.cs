using System.Collections.Immutable;
using Burdenshare.Sources.Catalogue;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tidy;

/// <summary>One release: origin.yaml, its tidy files, and the oddities it declares.</summary>
internal static class ReleaseFolder
{
    public static Outcome<Release> Read(string folder, Alliance alliance) =>
        OriginFile.Read(folder).Then(origin => Figures(folder, origin, alliance));

    private static Outcome<Release> Figures(string folder, OriginFile origin, Alliance alliance)
    {
        var problems = new List<Problem>();
        var gathering = new SeriesGathering();
        foreach (var (index, entry) in origin.Origins.Index())
        foreach (var file in entry.Files)
            problems.AddRange(
                FileProblems(
                    Path.Combine(folder, file),
                    index,
                    gathering,
                    area => IsKnown(alliance, origin, area)
                )
            );
        problems.AddRange(Unlisted(folder, origin));
        var oddities = OddityFile.Read(Path.Combine(folder, "exceptions.csv"));
        problems.AddRange(oddities.Problems);
        if (problems.Count > 0 || !oddities.TryGet(out var declared))
            return Outcome<Release>.Refused(problems);
        return new Release(
            origin.ToEdition(),
            origin.ToOrigins(),
            gathering.Finish(),
            origin.PrintedDecimals.ToImmutableDictionary(pair => new Measure(pair.Key), pair => pair.Value),
            [.. declared]
        );
    }

    private static IReadOnlyList<Problem> FileProblems(
        string path,
        int origin,
        SeriesGathering gathering,
        Func<string, bool> isKnown
    ) =>
        File.Exists(path)
            ? new TidyFile(path, origin, isKnown).ReadInto(gathering)
            :
            [
                new Problem(
                    "SRC101",
                    Place(path),
                    "origin.yaml names this file and it is missing",
                    "restore it or drop its name"
                ),
            ];

    // A file that no origin claims would be figures without a source.
    private static IEnumerable<Problem> Unlisted(string folder, OriginFile origin) =>
        from path in Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal)
        let name = Path.GetFileName(path)
        where name != "exceptions.csv" && !origin.Origins.Any(entry => entry.Files.Contains(name))
        select new Problem(
            "SRC102",
            Place(path),
            "no origin claims this file",
            "name it under files in origin.yaml"
        );

    // The alliance's own tables know allies and groups only; other publishers may print any country.
    private static bool IsKnown(Alliance alliance, OriginFile origin, string area) =>
        alliance.Has(new AreaCode(area))
        || new AreaCode(area).IsGroup
        || origin.Publisher != Ledger.Nato && area is { Length: 3 } && area.All(char.IsAsciiLetterUpper);

    private static string Place(string path) =>
        $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileName(path)}";
}
