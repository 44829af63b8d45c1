using System.Runtime.Intrinsics;

namespace Burdenshare.Bargaining.Spatial;

/// <summary>
/// The numbers of one run on the scale from 0 to 1. Tables over actors have rows of <see cref="Stride"/> values, a
/// multiple of four, so that vectors need no remainder; what is computed for the padding is never read.
/// </summary>
internal sealed class SpatialState
{
    public SpatialState(Issue issue)
    {
        Count = issue.Actors.Length;
        Width = issue.Dimensions.Length;
        Stride = (Count + Vector256<double>.Count - 1) / Vector256<double>.Count * Vector256<double>.Count;
        Positions = new double[Count * Width];
        Saliences = new double[Count * Width];
        TotalSalience = new double[Count];
        Influence = new double[Stride];
        Commitment = new double[Stride];
        Distances = new double[Count * Stride];
        Following = IdealFollowing.Of(issue);
        _squares = new double[Count];
        for (var i = 0; i < Count; i++)
            Take(issue, i);
        Ideals = [.. Positions];
        _nextIdeals = new double[Count * Width];
    }

    private readonly double[] _squares;
    private readonly double[] _nextIdeals;

    /// <summary>Number of actors.</summary>
    public int Count { get; }

    /// <summary>Number of dimensions.</summary>
    public int Width { get; }

    /// <summary>Length of a row over actors.</summary>
    public int Stride { get; }

    /// <summary>Actor by dimension: where each stands.</summary>
    public double[] Positions { get; }

    /// <summary>Actor by dimension: what each would like best.</summary>
    public double[] Ideals { get; }

    /// <summary>Actor by dimension.</summary>
    public double[] Saliences { get; }

    /// <summary>Sum over dimensions.</summary>
    public double[] TotalSalience { get; }

    /// <summary>Capability, padded.</summary>
    public double[] Influence { get; }

    /// <summary>Capability times total salience, padded.</summary>
    public double[] Commitment { get; }

    /// <summary>At [i * Stride + j]: how far the position of j is from the ideal of i, as i feels it.</summary>
    public double[] Distances { get; }

    private IdealFollowing? Following { get; }

    /// <summary>
    /// How far a point is from the ideal of an actor, each dimension weighed by the actor's salience.
    /// </summary>
    public double Distance(int actor, ReadOnlySpan<double> point)
    {
        var sum = 0.0;
        var from = actor * Width;
        for (var k = 0; k < point.Length; k++)
        {
            var part = Saliences[from + k] * (Ideals[from + k] - point[k]);
            sum += part * part;
        }
        return Math.Sqrt(sum / _squares[actor]);
    }

    /// <summary>Recomputes all distances from where actors stand now.</summary>
    public void Measure()
    {
        for (var j = 0; j < Count; j++)
        {
            var point = Positions.AsSpan(j * Width, Width);
            for (var i = 0; i < Count; i++)
                Distances[i * Stride + j] = Distance(i, point);
        }
    }

    /// <summary>
    /// Takes the new positions, lets ideals follow, and gives the sum over actors of how far each went.
    /// </summary>
    public double MoveTo(ReadOnlySpan<double> positions)
    {
        var moved = 0.0;
        for (var i = 0; i < Count; i++)
            moved += Length(positions.Slice(i * Width, Width), Positions.AsSpan(i * Width, Width));
        positions.CopyTo(Positions);
        if (Following is null)
            positions.CopyTo(Ideals);
        else
            Following.Apply(Positions, Ideals, _nextIdeals, Width);
        return moved;
    }

    private static double Length(ReadOnlySpan<double> to, ReadOnlySpan<double> from)
    {
        var sum = 0.0;
        for (var k = 0; k < to.Length; k++)
            sum += (to[k] - from[k]) * (to[k] - from[k]);
        return Math.Sqrt(sum);
    }

    private void Take(Issue issue, int i)
    {
        var actor = issue.Actors[i];
        for (var k = 0; k < Width; k++)
        {
            var salience = actor.Saliences[k];
            Positions[i * Width + k] = issue.Dimensions[k].ToUnit(actor.Positions[k]);
            Saliences[i * Width + k] = salience;
            TotalSalience[i] += salience;
            _squares[i] += salience * salience;
        }
        Influence[i] = actor.Influence;
        Commitment[i] = actor.Influence * TotalSalience[i];
    }
}
