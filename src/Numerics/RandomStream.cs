using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Burdenshare.Numerics;

/// <summary>
/// A named stream of random numbers. Draw number i is a function of (seed, name, i) and of nothing else: the order of
/// the draws and the thread that makes them do not matter. Default: seed 0 and no name, a valid stream.
/// </summary>
[SuppressMessage("Naming", "CA1711", Justification = "The field's term for a sequence of draws.")]
public readonly struct RandomStream : IEquatable<RandomStream>
{
    private readonly ulong _seed;
    private readonly ulong _name;

    private RandomStream(ulong seed, ulong name) => (_seed, _name) = (seed, name);

    /// <summary>The stream of that name under that seed ("bargaining/USA").</summary>
    public static RandomStream Named(ulong seed, string name) => new(seed, Hash(name));

    internal (ulong Seed, ulong Name) Key => (_seed, _name);

    /// <summary>A draw uniform on [0, 1), with 53 random bits.</summary>
    public double Uniform(ulong index)
    {
        var (a, b, _, _) = Philox.Block(_seed, _name, index);
        return Unit(a, b);
    }

    /// <summary>A draw uniform on [0, 1) at a place of a table: a run and a step within the run.</summary>
    public double Uniform(uint run, uint step) => Uniform(((ulong)run << 32) | step);

    /// <summary>A draw from the standard normal distribution (Box and Muller 1958, the cosine branch).</summary>
    public double Normal(ulong index)
    {
        var (a, b, c, d) = Philox.Block(_seed, _name, index);
        // 1 - u lies in (0, 1], so that the logarithm is finite.
        return Math.Sqrt(-2 * Math.Log(1 - Unit(a, b))) * Math.Cos(2 * Math.PI * Unit(c, d));
    }

    /// <summary>A draw from the standard normal distribution at a place of a table.</summary>
    public double Normal(uint run, uint step) => Normal(((ulong)run << 32) | step);

    /// <inheritdoc/>
    public bool Equals(RandomStream other) => _seed == other._seed && _name == other._name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RandomStream other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_seed, _name);

    /// <summary>Same seed and same name.</summary>
    public static bool operator ==(RandomStream left, RandomStream right) => left.Equals(right);

    /// <summary>Another seed or another name.</summary>
    public static bool operator !=(RandomStream left, RandomStream right) => !left.Equals(right);

    private static double Unit(uint high, uint low) =>
        ((((ulong)high << 32) | low) >> 11) * (1.0 / (1UL << 53));

    // FNV-1a over the name's UTF-8 bytes: string.GetHashCode changes from process to process.
    private static ulong Hash(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var octet in Encoding.UTF8.GetBytes(name))
            hash = unchecked((hash ^ octet) * 1099511628211UL);
        return hash;
    }
}
