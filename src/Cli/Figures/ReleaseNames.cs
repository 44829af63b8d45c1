using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Figures;

/// <summary>Finds editions of any publisher by the names that users give them.</summary>
internal static class ReleaseNames
{
    /// <summary>"2024" means NATO's edition; "imf-weo-2026-04" anybody's. Problem STA101 when there is none.</summary>
    public static Outcome<Release> FindAny(this Ledger ledger, string name) =>
        ledger.Releases.FirstOrDefault(release => release.Edition.Id == name) is { } release
            ? release
            : ledger.Find(Ledger.Nato, name);
}
