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
        var gathering = new SeriesGathering();
        var rules = new RowRules(alliance, origin.Publisher!);
        var oddities = OddityFile.Read(Path.Combine(folder, "exceptions.csv"));
        Problem[] problems =
        [
            .. from entry in origin.Origins.Index()
            from file in entry.Item.Files
            from problem in ReadInto(gathering, Path.Combine(folder, file), entry.Index, rules)
            select problem,
            .. Unclaimed(folder, origin),
            .. oddities.Problems,
        ];
        return problems.Length == 0 && oddities.TryGet(out var declared)
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
            origin.PrintedDecimals.ToImmutableDictionary(pair => new Measure(pair.Key), pair => pair.Value),
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
        let name = Path.GetFileName(path)
        where name != "exceptions.csv" && !origin.Origins.Any(entry => entry.Files.Contains(name))
        select new Problem(
            "SRC102",
            FilePlace.Of(path),
            "no origin claims this file",
            "name it under files in origin.yaml"
        );
}
