using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Agreements;

/// <summary>What the alliance agreed on one day: a title and its components.</summary>
/// <param name="Id">"hague-2025".</param>
/// <param name="Title">Title in plain words.</param>
/// <param name="Adopted">The day from which it exists; before it, nobody can be judged by it.</param>
/// <param name="Review">The year in which it is to be reviewed; null where none was set.</param>
/// <param name="Components">What was agreed, part by part.</param>
public sealed record Agreement(
    string Id,
    string Title,
    DateOnly Adopted,
    int? Review,
    ImmutableArray<Component> Components
);

/// <summary>One thing agreed: a measure, a direction and dated values.</summary>
/// <param name="Id">"hague-2025/core".</param>
/// <param name="Agreement">Id of the agreement that it belongs to.</param>
/// <param name="Title">What it is about, in plain words.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Unit">In which unit the target is set.</param>
/// <param name="IsCeiling">
/// True where the value limits what may be credited (up to 1.5 % related): there is nothing to meet.
/// </param>
/// <param name="By">The year by which it is to be reached; null for every year.</param>
/// <param name="Values">Dated and cited, oldest first.</param>
public sealed record Component(
    string Id,
    string Agreement,
    string Title,
    Measure Measure,
    Unit Unit,
    bool IsCeiling,
    int? By,
    ImmutableArray<DatedValue> Values
)
{
    /// <summary>The value in force on a day; null before the first one.</summary>
    public DatedValue? ValueOn(DateOnly day) => Values.LastOrDefault(value => value.From <= day);
}

/// <summary>A value of an agreement, the day it took effect and the text that says so.</summary>
public sealed record DatedValue(DateOnly From, decimal Value, string Source, string Url);
