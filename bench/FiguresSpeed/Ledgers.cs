using Burdenshare.Sources;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Statistics.Revisions;
using Burdenshare.Vocabulary;

namespace Burdenshare.FiguresSpeed;

/// <summary>The house's own way, in a process that has done nothing before.</summary>
internal static class Ledgers
{
    private static readonly AreaCode s_poland = new("POL");

    /// <summary>Figures held; milliseconds of the load, of the first questions, and of later ones.</summary>
    public static double[] Run(string data)
    {
        Ledger ledger = null!;
        var (load, processor) = Figures.Both(() =>
            ledger = DataFolder.Load(data).TryGet(out var read)
                ? read
                : throw new InvalidOperationException("the data folder was refused")
        );
        var day = new DateOnly(2024, 7, 1);
        void AsOf() =>
            Expect(new NatoTables(ledger.NewestFull(Ledger.Nato, day)!).Share(s_poland, 2024)!.Value, 4.12m);
        void Revised() =>
            Expect(Table(ledger).Rows.Single(row => row.Year == 2024).Figures[^1]!.Value, 3.75m);
        var firsts = (Figures.Once(AsOf), Figures.Once(Revised));
        return
        [
            ledger.Releases.Sum(release => release.Count),
            load,
            processor,
            firsts.Item1,
            firsts.Item2,
            Figures.Warm(AsOf),
            Figures.Warm(Revised),
        ];
    }

    private static RevisionTable Table(Ledger ledger) =>
        RevisionTable.Of(
            ledger.Releases.Where(release => release.Edition.Publisher == Ledger.Nato),
            s_poland,
            release =>
                release
                    .Of(s_poland, Measure.DefenceExpenditure)
                    .FirstOrDefault(series => series.Key.Unit == Unit.PercentOfGdp)
        );

    private static void Expect(decimal found, decimal expected)
    {
        if (Math.Round(found, 2) != expected)
            throw new InvalidOperationException($"{found} instead of {expected}");
    }
}
