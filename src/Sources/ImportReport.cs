using System.Collections.Immutable;
using Burdenshare.Statistics;

namespace Burdenshare.Sources;

/// <summary>What an import read, left aside and wrote.</summary>
/// <param name="Release">The edition as it now lies in the data folder.</param>
/// <param name="Folder">Where it lies.</param>
/// <param name="Ignored">What is no figure: notes, headings, cells that the publisher left open.</param>
/// <param name="Refused">What looks like a figure and is none; set aside, each with its address.</param>
/// <param name="PublishedBecause">Where the day of publication was taken from.</param>
/// <param name="Against">The same edition as it was held before; null where it was not.</param>
public sealed record ImportReport(
    Release Release,
    string Folder,
    ImmutableArray<SetAside> Ignored,
    ImmutableArray<SetAside> Refused,
    string PublishedBecause,
    EditionComparison? Against
);

/// <summary>An edition read now beside the same one as it was held.</summary>
/// <param name="Same">Figures that both hold with the same value.</param>
/// <param name="Different">Figures that both hold with another value.</param>
/// <param name="OnlyNow">Figures that only the new reading has.</param>
/// <param name="OnlyBefore">Figures that only the earlier one had.</param>
public sealed record EditionComparison(int Same, int Different, int OnlyNow, int OnlyBefore)
{
    /// <summary>Compares two readings figure by figure.</summary>
    internal static EditionComparison Of(Release now, Release before)
    {
        int same = 0,
            different = 0,
            onlyNow = 0;
        foreach (var series in now.Series)
        foreach (var point in series.Observations)
            if (before.ValueAt(series.Key, point.Year) is not { } earlier)
                onlyNow++;
            else if (earlier == point.Value)
                same++;
            else
                different++;
        return new EditionComparison(same, different, onlyNow, before.Count - same - different);
    }
}
