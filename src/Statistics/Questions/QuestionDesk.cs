using System.Collections.Immutable;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Questions;

/// <summary>
/// Answers questions over the figures that were out by a day: each series is read in the edition named with it, else
/// in the edition asked, else in the newest one that holds the measure. Amounts of different units or price bases are
/// never set against each other.
/// </summary>
/// <param name="ledger">All figures held.</param>
/// <param name="day">Only what was published by this day.</param>
/// <param name="edition">The edition that answers; null for the newest full one of NATO's by the day.</param>
/// <param name="prices">constant or current for every series that names none; null for what is usual.</param>
public sealed class QuestionDesk(Ledger ledger, DateOnly day, Release? edition = null, string? prices = null)
{
    private readonly Dictionary<string, DerivedFigures> _read = [];
    private readonly Release? _answering = edition ?? ledger.NewestFull(Ledger.Nato, day);

    /// <summary>
    /// The answer; STA110 where the question cannot be read, STA111 where a figure is not held, STA112 where units do
    /// not agree, STA101 for an unknown edition.
    /// </summary>
    public Outcome<Answer> Ask(string question) =>
        QuestionText
            .Read(question, ledger.Alliance)
            .Then(expression =>
            {
                var evaluation = new Evaluation(this);
                return evaluation.Value(expression, default) is { } value
                    ? Done(expression, value)
                    : Outcome<Answer>.Refused(evaluation.Problem!);
            });

    internal Alliance Alliance => ledger.Alliance;

    internal string? CurrencyOf(AreaCode area) =>
        ledger.Alliance.Has(area) ? ledger.Alliance[area].Currencies[^1].Currency : null;

    internal DerivedFigure? At(Lookup lookup, AreaSet area, int year, out Problem? problem)
    {
        problem = null;
        if (Reader(lookup, ref problem) is not { } figures)
            return null;
        var quantity = lookup.Quantity with { Prices = lookup.Quantity.Prices ?? prices };
        if (figures.At(quantity, area, year) is { } reading)
            return reading;
        problem = new Problem(
            "STA111",
            $"{quantity}[{area}, {year}]",
            $"edition {figures.Release.Edition.Id} has no such figure and none can be derived",
            "ask for another year, unit or edition; data list tells what is held"
        );
        return null;
    }

    private DerivedFigures? Reader(Lookup lookup, ref Problem? problem)
    {
        var release = Chosen(lookup, ref problem);
        if (release is null)
            return null;
        if (!_read.TryGetValue(release.Edition.Id, out var figures))
            _read[release.Edition.Id] = figures = new DerivedFigures(ledger, release, day);
        return figures;
    }

    private Release? Chosen(Lookup lookup, ref Problem? problem)
    {
        if (lookup.Edition is { } name)
            return Named(name, ref problem);
        if (
            _answering is { } answering
            && (answering.Holds(lookup.Quantity.Measure) || IsDerived(lookup.Quantity))
        )
            return answering;
        if (ledger.NewestHolding(lookup.Quantity.Measure, day) is { } other)
            return other;
        problem = new Problem(
            "STA111",
            $"{lookup.Quantity}",
            "no edition out by that day holds this measure",
            "data list tells what is held; publishers' own files come in by data import"
        );
        return null;
    }

    // NATO prints no population; its tables a head imply it.
    private static bool IsDerived(Quantity quantity) => quantity.Measure == Measure.Population;

    private Release? Named(string name, ref Problem? problem)
    {
        var found = ledger.Releases.FirstOrDefault(each => each.Edition.Id == name) is { } release
            ? release
            : ledger.Find(Ledger.Nato, name);
        if (!found.TryGet(out var edition))
            problem = found.Problems[0];
        else if (edition.Edition.IsOutBy(day))
            return edition;
        else
            problem = new Problem(
                "STA111",
                $"edition {edition.Edition.Id}",
                $"it appeared {edition.Edition.Published}, after {day:yyyy-MM-dd}",
                "choose a later day or another edition"
            );
        return null;
    }

    private static Answer Done(Expression expression, Valued value) =>
        new(
            value.Value,
            value.Kind,
            expression is Operation { IsComparison: true },
            value.Names,
            value.Known,
            value.Of,
            [.. value.From.Distinct()]
        );
}

/// <summary>A value on its way, with its kind and what it rests on.</summary>
/// <param name="Value">The number.</param>
/// <param name="Kind">Unit and price basis; null for a plain number.</param>
/// <param name="From">The figures beneath.</param>
internal sealed record Valued(decimal Value, string? Kind, ImmutableArray<Figure> From)
{
    public ImmutableArray<string> Names { get; init; } = [];

    public int? Known { get; init; }

    public int? Of { get; init; }
}
