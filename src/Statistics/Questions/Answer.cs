using System.Collections.Immutable;

namespace Burdenshare.Statistics.Questions;

/// <summary>What a question comes to, with every published figure that it rests on.</summary>
/// <param name="Value">The number; for a comparison 1 where it holds and 0 where it does not.</param>
/// <param name="Unit">
/// The unit and price basis, "USD constant-2021"; PC_CHANGE for a change, null for a plain number or a count.
/// </param>
/// <param name="IsComparison">Whether the question asked if something holds.</param>
/// <param name="Names">The allies or years found, where the question asks for names, a count or a rank.</param>
/// <param name="Known">How many members or years had all figures needed; null where none are gone through.</param>
/// <param name="Of">How many there are; null where none are gone through.</param>
/// <param name="From">Every figure that was read, each once.</param>
public sealed record Answer(
    decimal Value,
    string? Unit,
    bool IsComparison,
    ImmutableArray<string> Names,
    int? Known,
    int? Of,
    ImmutableArray<Figure> From
)
{
    /// <summary>Whether a comparison holds; null where the question is none.</summary>
    public bool? Holds => IsComparison ? Value != 0 : null;
}
