using System.Collections.Immutable;
using System.Globalization;

namespace Burdenshare.Sdmx.Queries;

/// <summary>The comparisons of REST 2.x.</summary>
public enum Comparison
{
    /// <summary>eq: equals, and the default.</summary>
    Equal,

    /// <summary>ne: differs.</summary>
    NotEqual,

    /// <summary>lt: less.</summary>
    Less,

    /// <summary>le: less or equal.</summary>
    LessOrEqual,

    /// <summary>gt: greater.</summary>
    Greater,

    /// <summary>ge: greater or equal.</summary>
    GreaterOrEqual,

    /// <summary>co: contains.</summary>
    Contains,

    /// <summary>nc: does not contain.</summary>
    ContainsNot,

    /// <summary>sw: starts with.</summary>
    StartsWith,

    /// <summary>ew: ends with.</summary>
    EndsWith,
}

/// <summary>One comparison with one value.</summary>
public readonly record struct Condition(Comparison Comparison, string Value);

/// <summary>
/// c[ID]=… of REST 2.x: alternatives joined by commas, each a list of conditions joined by a plus, all of which must
/// hold: "ge:2024+le:2026", "ESP,POL", "ne:A".
/// </summary>
/// <param name="Component">Id of a dimension, attribute or measure.</param>
/// <param name="Alternatives">Any of these may hold.</param>
public sealed record ComponentFilter(string Component, ImmutableArray<ImmutableArray<Condition>> Alternatives)
{
    private static readonly Dictionary<string, Comparison> s_operators = new(StringComparer.Ordinal)
    {
        ["eq"] = Comparison.Equal,
        ["ne"] = Comparison.NotEqual,
        ["lt"] = Comparison.Less,
        ["le"] = Comparison.LessOrEqual,
        ["gt"] = Comparison.Greater,
        ["ge"] = Comparison.GreaterOrEqual,
        ["co"] = Comparison.Contains,
        ["nc"] = Comparison.ContainsNot,
        ["sw"] = Comparison.StartsWith,
        ["ew"] = Comparison.EndsWith,
    };

    /// <summary>Reads the value of c[component].</summary>
    public static Answer<ComponentFilter> Parse(string component, string text)
    {
        if (!ArtefactId.IsId(component))
            return Fault.Syntax($"c[{component}]", "this is no id of a component");
        if (text.Split(',', '+').Any(value => value.Length == 0 || value.EndsWith(':')))
            return Fault.Syntax($"c[{component}]", "a value is missing");
        return new ComponentFilter(
            component,
            [.. text.Split(',').Select(all => (ImmutableArray<Condition>)[.. all.Split('+').Select(One)])]
        );
    }

    /// <summary>Whether a value passes; what is not stated passes nothing.</summary>
    public bool Holds(string? value) =>
        value is not null && Alternatives.Any(all => all.All(condition => Holds(condition, value)));

    private static Condition One(string text) =>
        text.Length > 3 && text[2] == ':' && s_operators.TryGetValue(text[..2], out var comparison)
            ? new Condition(comparison, text[3..])
            : new Condition(Comparison.Equal, text);

    private bool Holds(Condition condition, string value) =>
        condition.Comparison switch
        {
            Comparison.Contains => value.Contains(condition.Value, StringComparison.Ordinal),
            Comparison.ContainsNot => !value.Contains(condition.Value, StringComparison.Ordinal),
            Comparison.StartsWith => value.StartsWith(condition.Value, StringComparison.Ordinal),
            Comparison.EndsWith => value.EndsWith(condition.Value, StringComparison.Ordinal),
            _ when Component == DataStructure.Time => InTime(condition, value),
            var comparison => Passes(comparison, Order(value, condition.Value)),
        };

    // Periods by the time that they cover, so that 2026-Q1 lies within 2026 (REST, time-range grammar).
    private static bool InTime(Condition condition, string value)
    {
        if (!Period.TryParse(value, out var held) || !Period.TryParse(condition.Value, out var limit))
            return Passes(condition.Comparison, string.CompareOrdinal(value, condition.Value));
        return condition.Comparison switch
        {
            Comparison.Less => held.Last < limit.First,
            Comparison.LessOrEqual => held.Last <= limit.Last,
            Comparison.Greater => held.First > limit.Last,
            Comparison.GreaterOrEqual => held.First >= limit.First,
            Comparison.NotEqual => held != limit,
            _ => held == limit,
        };
    }

    private static bool Passes(Comparison comparison, int order) =>
        comparison switch
        {
            Comparison.NotEqual => order != 0,
            Comparison.Less => order < 0,
            Comparison.LessOrEqual => order <= 0,
            Comparison.Greater => order > 0,
            Comparison.GreaterOrEqual => order >= 0,
            _ => order == 0,
        };

    private static int Order(string left, string right) =>
        decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var leftNumber)
        && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var rightNumber)
            ? leftNumber.CompareTo(rightNumber)
            : string.CompareOrdinal(left, right);
}
