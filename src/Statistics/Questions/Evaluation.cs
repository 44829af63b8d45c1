using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Questions;

/// <summary>The member and the year that are being gone through.</summary>
internal readonly record struct Passing(AreaCode? Ally, int? Year);

/// <summary>Works a question out. Null means: not to be had, and <see cref="Problem"/> says why.</summary>
internal sealed class Evaluation(QuestionDesk desk)
{
    /// <summary>Kind of a change in percent.</summary>
    public const string Change = "PC_CHANGE";

    public Problem? Problem { get; private set; }

    public Valued? Value(Expression expression, Passing passing) =>
        expression switch
        {
            Literal literal => new Valued(literal.Value, null, []),
            Lookup lookup => Read(lookup, passing),
            Operation operation => Both(operation.Left, operation.Right, passing) is var (left, right)
                ? Arithmetic.Of(operation.Sign, left, right) is { } result
                    ? result
                    : Fail(Arithmetic.Problem(operation.Sign, left, right))
                : null,
            Call call when Functions.GoesThrough(call.Name) => new Survey(desk, this).Of(call, passing),
            Call call => Function(call, passing),
            _ => throw new InvalidOperationException($"No value for {expression.GetType().Name}."),
        };

    /// <summary>A value that may be missing without harm: null then, and no problem is kept.</summary>
    public Valued? Perhaps(Expression expression, Passing passing)
    {
        var value = Value(expression, passing);
        // Units that do not agree, and editions that are not there, are faults of the question and not gaps of the
        // data.
        if (Problem is { Code: "STA111" })
            Problem = null;
        return value;
    }

    public Valued? Fail(Problem problem)
    {
        Problem ??= problem;
        return null;
    }

    private Valued? Read(Lookup lookup, Passing passing)
    {
        var year = lookup.Years switch
        {
            { Offset: { } offset } => passing.Year + offset,
            { IsRange: true } => passing.Year,
            var fixedYear => fixedYear.First,
        };
        AreaSet? area = lookup.Area ?? (passing.Ally is { } ally ? ally : null);
        if (area is null || year is not { } when)
            return Fail(
                new Problem(
                    "STA110",
                    $"{lookup.Quantity}",
                    "a group or a range of years stands outside a function that goes through it",
                    "put it into count(…), sum(…), rank(…), mean(…) or another such function"
                )
            );
        var reading = desk.At(lookup, area, when, out var problem);
        return reading is null
            ? Fail(problem!)
            : new Valued(reading.Value, Kind(reading, area), reading.From);
    }

    private string Kind(DerivedFigure reading, AreaSet area)
    {
        var unit = new Unit(reading.Unit).Currency ?? reading.Unit;
        // The IMF and SIPRI say "national currency" and mean the one in use today.
        if (unit == "XDC" && !area.IsSet)
            unit = desk.CurrencyOf(area.Code) ?? $"XDC of {area}";
        return reading.Basis == PriceBasis.None || IsRatio(unit) ? unit : $"{unit} {reading.Basis}";
    }

    // A percentage is comparable whatever its price basis.
    private static bool IsRatio(string unit) =>
        unit.StartsWith("PC_", StringComparison.Ordinal) || unit == "PERCENT";

    private (Valued Left, Valued Right)? Both(Expression left, Expression right, Passing passing) =>
        Value(left, passing) is { } first && Value(right, passing) is { } second ? (first, second) : null;

    private Valued? Function(Call call, Passing passing)
    {
        var values = new List<Valued>();
        foreach (var argument in call.Arguments)
            if (Value(argument, passing) is { } value)
                values.Add(value);
            else
                return null;
        if (call.Name is "change" or "share" or "growth" && !Arithmetic.Agree(values[0], values[1]))
            return Fail(Arithmetic.Problem(call.Name, values[0], values[1]));
        return Arithmetic.Function(call.Name, values) is { } result
            ? result
            : Fail(
                new Problem(
                    "STA113",
                    $"{call.Name}(…)",
                    "the number cannot be worked out",
                    "look at its arguments: a base is zero or negative, or digits are no whole number from 0 to 20"
                )
            );
    }
}
