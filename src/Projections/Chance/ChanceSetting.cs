namespace Burdenshare.Projections.Chance;

/// <summary>How chance is played.</summary>
/// <param name="Seed">Seed of every draw.</param>
/// <param name="Paths">How many paths.</param>
/// <param name="IsGdpStochastic">Whether GDP and prices surprise; expenditure always does.</param>
/// <param name="Threads">How many threads work at most; 0 for all. It changes no result.</param>
internal sealed record ChanceSetting(ulong Seed, int Paths, bool IsGdpStochastic, int Threads)
{
    public ParallelOptions Parallelism =>
        new() { MaxDegreeOfParallelism = Threads > 0 ? Threads : Environment.ProcessorCount };
}
