namespace Burdenshare.KnownAnswers;

/// <summary>Single stages of KTAB's program at its first turn.</summary>
internal static class KtabStages
{
    public static void Check(string folder, Tally tally) { _ = folder; _ = tally; }
}
