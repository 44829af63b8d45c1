using Burdenshare.Numerics;

namespace Burdenshare.Projections.Chance;

/// <summary>
/// What all allies meet together on every path: draws keyed by seed, year and path, one set for all allies and all
/// policies.
/// </summary>
internal sealed class SharedDraws
{
    private const int Columns = 4;
    private readonly double[][] _columns;

    private SharedDraws(double[][] columns) => _columns = columns;

    /// <summary>Draws for so many years and paths.</summary>
    public static SharedDraws For(ChanceSetting setting, int years)
    {
        var columns = new double[Columns * years][];
        var table = new NormalTable(RandomStream.Named(setting.Seed, "projections/shared"));
        Parallel.For(
            0,
            years,
            setting.Parallelism,
            k =>
            {
                for (var i = 0; i < Columns; i++)
                    columns[Columns * k + i] = new double[PathState.Whole(setting.Paths)];
                var of = columns.AsSpan(Columns * k, Columns);
                table.Fill((uint)k, 0, new NormalColumns(of[0], of[1], of[2], of[3]));
            }
        );
        return new SharedDraws(columns);
    }

    /// <summary>The draws of a year.</summary>
    public SharedYear In(int year) =>
        new(_columns[Columns * year], _columns[Columns * year + 1], _columns[Columns * year + 2]);
}
