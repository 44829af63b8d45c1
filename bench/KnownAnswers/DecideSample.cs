using System.Globalization;
using Burdenshare.Bargaining;
using Burdenshare.Bargaining.Exchange;

namespace Burdenshare.KnownAnswers;

internal static class DecideSample
{
    public static ExchangeTable Read(string path)
    {
        var rows = File.ReadLines(path).Select(l => l.Split('\t').Select(c => c.Trim('\'')).ToArray()).ToList();
        var actors = rows.Where(r => r[0] == "#A").Select(r => r[1]).ToList();
        var issues = rows.Where(r => r[0] == "#P").Select(r => r[1]).ToList();
        double D(string s) => double.Parse(s, CultureInfo.InvariantCulture);
        var dims = issues.Select(p => { var m = rows.Where(r => r[0] == "#M" && r[1] == p).Select(r => D(r[2])).ToArray(); return new Dimension(p, m.Min(), m.Max()); });
        return new ExchangeTable([.. actors], [.. dims], [.. actors.Select(a => issues.Select(p => rows.Where(r => r[0] == "#D" && r[1] == a && r[2] == p).Select(r => new Stake(D(r[3]), D(r[4]), D(r[5]))).FirstOrDefault()).ToArray()).Select(x => System.Collections.Immutable.ImmutableArray.Create(x))]);
    }
}
