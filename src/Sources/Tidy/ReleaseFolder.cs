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
        var gathering = new SeriesGathering();
        var rules = new RowRules(alliance, origin.Publisher!);
        var oddities = OddityFile.Read(Path.Combine(folder, "exceptions.csv"));
        var problems = new List<Problem>();
        for (var i = 0; i < origin.Origins.Count; i++)
            foreach (var file in origin.Origins[i].Files)
                problems.AddRange(ReadInto(gathering, Path.Combine(folder, file), i, rules));
        problems.AddRange(Unclaimed(folder, origin));
        problems.AddRange(oddities.Problems);
        return problems.Count == 0 && oddities.TryGet(out var declared)
            ? Gather(origin, gathering, declared)
            : Outcome<Release>.Refused(problems);
    }

    private static Release Gather(
        OriginFile origin,
        SeriesGathering gathering,
        List<DeclaredOddity> declared
    ) =>
        new(
            origin.ToEdition(),
            origin.ToOrigins(),
            gathering.Finish(),
            origin.PrintedDecimals,
            [.. declared]
        );

    private static IReadOnlyList<Problem> ReadInto(
        SeriesGathering gathering,
        string path,
        int origin,
        RowRules rules
    ) => File.Exists(path) ? new TidyFile(path, origin, rules).ReadInto(gathering) : [Missing(path)];

    private static Problem Missing(string path) =>
        new(
            "SRC101",
            FilePlace.Of(path),
            "origin.yaml names this file and it is missing",
            "restore it or drop its name"
        );

    // A file that no origin claims would be figures without a source.
    private static IEnumerable<Problem> Unclaimed(string folder, OriginFile origin) =>
        from path in Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal)
        where Path.GetFileName(path) != "exceptions.csv" && !Claims(origin, Path.GetFileName(path))
        select new Problem(
            "SRC102",
            FilePlace.Of(path),
            "no origin claims this file",
            "name it under files in origin.yaml"
        );

    private static bool Claims(OriginFile origin, string file) =>
        origin.Origins.Any(entry => entry.Files.Contains(file));
}
