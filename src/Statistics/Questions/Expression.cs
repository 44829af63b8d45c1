using System.Collections.Immutable;
using Burdenshare.Statistics.Derived;

namespace Burdenshare.Statistics.Questions;

/// <summary>A question, read: a tree of published series, numbers, operators and functions.</summary>
internal abstract record Expression
{
    /// <summary>The tree from here downwards.</summary>
    public abstract IEnumerable<Expression> Parts { get; }
}

/// <summary>A number that the question states itself.</summary>
internal sealed record Literal(decimal Value) : Expression
{
    public override IEnumerable<Expression> Parts => [this];
}

/// <summary>A series at a place and in a year.</summary>
/// <param name="Quantity">What is measured.</param>
/// <param name="Area">One area or set; null where each member of <paramref name="Each"/> is meant in turn.</param>
/// <param name="Each">The group whose members are gone through; null where one area is named.</param>
/// <param name="Years">One year, or the years gone through.</param>
/// <param name="Edition">The edition named; null for the question's.</param>
internal sealed record Lookup(Quantity Quantity, AreaSet? Area, AreaSet? Each, Years Years, string? Edition)
    : Expression
{
    public override IEnumerable<Expression> Parts => [this];
}

/// <summary>
/// A year of a lookup: fixed, a range that is gone through, or one counted from the year gone through.
/// </summary>
/// <param name="First">The year, or the first of the range.</param>
/// <param name="Last">The same, or the last of the range.</param>
/// <param name="Offset">For "y-1": -1; null where a year is written.</param>
internal sealed record Years(int First, int Last, int? Offset = null)
{
    public bool IsRange => Offset is null && First != Last;
}

/// <summary>Two expressions and what stands between them.</summary>
internal sealed record Operation(string Sign, Expression Left, Expression Right) : Expression
{
    public override IEnumerable<Expression> Parts => [this, .. Left.Parts, .. Right.Parts];

    public bool IsComparison => Sign is ">=" or ">" or "<=" or "<" or "=";
}

/// <summary>A function with its arguments; an area as argument stands in <paramref name="Area"/>.</summary>
internal sealed record Call(string Name, ImmutableArray<Expression> Arguments, AreaSet? Area) : Expression
{
    public override IEnumerable<Expression> Parts => [this, .. Arguments.SelectMany(each => each.Parts)];
}
