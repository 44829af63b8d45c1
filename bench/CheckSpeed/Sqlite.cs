using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Burdenshare.FactChecks;
using Burdenshare.Statistics;

namespace Burdenshare.CheckSpeed;

/// <summary>
/// The peer: the same figures in SQLite's memory with an index over the whole key, from which each claim's evidence is
/// fetched by Python. It judges nothing; it is what a checker over a database would do before it begins to think.
/// </summary>
internal static class Sqlite
{
    private const string Script = """
        import sqlite3, sys, time
        figures, wanted, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
        db = sqlite3.connect(":memory:")
        db.execute("create table f(edition, area, measure, unit, basis, year integer, value real)")
        db.executemany("insert into f values(?,?,?,?,?,?,?)", (l.rstrip("\n").split("\t") for l in open(figures)))
        db.execute("create unique index i on f(edition, area, measure, unit, basis, year)")
        claims = {}
        for line in open(wanted):
            claim, *key = line.rstrip("\n").split("\t")
            claims.setdefault(claim, []).append(tuple(key))
        query = "select value from f where edition=? and area=? and measure=? and unit=? and basis=? and year=?"
        best, end = 0.0, time.monotonic() + seconds
        while best == 0 or time.monotonic() < end:
            start = time.process_time()
            for keys in claims.values():
                for key in keys:
                    if db.execute(query, key).fetchone() is None:
                        sys.exit("a figure is missing: " + repr(key))
            best = max(best, len(claims) / (time.process_time() - start))
        print(best)
        """;

    /// <summary>Claims a second whose evidence is fetched; null where Python cannot run.</summary>
    public static double? Measure(Ledger ledger, Verdict[] verdicts, double seconds)
    {
        var folder = Directory.CreateTempSubdirectory("burdenshare-checkspeed-");
        try
        {
            var figures = Path.Combine(folder.FullName, "figures.tsv");
            var wanted = Path.Combine(folder.FullName, "wanted.tsv");
            File.WriteAllLines(figures, ledger.Releases.SelectMany(Rows), new UTF8Encoding(false));
            File.WriteAllLines(
                wanted,
                verdicts.SelectMany(
                    (verdict, at) => verdict.Evidence.Select(figure => $"{at}\t{Key(figure)}")
                ),
                new UTF8Encoding(false)
            );
            return Run(figures, wanted, seconds);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Rows(Release release) =>
        from series in release.Series
        from observation in series.Observations
        let figure = release.FigureAt(series.Key, observation.Year)
        where figure is not null
        select string.Create(CultureInfo.InvariantCulture, $"{Key(figure)}\t{figure.Value}");

    private static string Key(Figure figure) =>
        string.Join(
            '\t',
            figure.Edition.Id,
            figure.Key.Area.Code,
            figure.Key.Measure.Code,
            figure.Key.Unit.Code,
            figure.Key.Basis.ToString(),
            figure.Year.ToString(CultureInfo.InvariantCulture)
        );

    private static double? Run(string figures, string wanted, double seconds)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(
                    "python3",
                    ["-c", Script, figures, wanted, seconds.ToString(CultureInfo.InvariantCulture)]
                )
                {
                    RedirectStandardOutput = true,
                }
            )!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? double.Parse(output, CultureInfo.InvariantCulture) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
