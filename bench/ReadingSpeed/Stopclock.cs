using System.Collections.Immutable;
using System.Diagnostics;
using Burdenshare.Statements;

namespace Burdenshare.ReadingSpeed;

/// <summary>Measures a pass over documents.</summary>
internal static class Stopclock
{
    /// <summary>Characters of the seed article: what "a document" means in a rate.</summary>
    private const double SeedSize = 3_700;

    /// <summary>
    /// Seed-size documents a second of processor time, which other programs on the machine do not change: the best of
    /// whole rounds over the corpus, after one to warm up.
    /// </summary>
    public static double Measure(ImmutableArray<Document> documents, double seconds, Func<Document, int> pass)
    {
        var size = documents.Sum(document => (double)document.Text.Length) / SeedSize;
        var found = Round(documents, pass);
        var all = Stopwatch.StartNew();
        var best = 0.0;
        while (best == 0 || all.Elapsed.TotalSeconds < seconds)
        {
            var before = Environment.CpuUsage.TotalTime;
            if (Round(documents, pass) != found)
                throw new InvalidOperationException("two rounds over the same texts found different things");
            best = Math.Max(best, size / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }
        return best;
    }

    private static long Round(ImmutableArray<Document> documents, Func<Document, int> pass) =>
        documents.Sum(document => (long)pass(document));
}
