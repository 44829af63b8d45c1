using System.Collections.Immutable;
using Burdenshare.Statements.Attribution;

namespace Burdenshare.Statements.Events;

/// <summary>Words that name an event, as one form of their first word.</summary>
/// <param name="Root">PLOVER's root: AGREE, CONSULT …</param>
/// <param name="Mode">PLOVER's mode; null where none is meant.</param>
/// <param name="Weight">How surely the words name it, between 0 and 1.</param>
/// <param name="Rest">What must follow the first word, in order.</param>
/// <param name="Form">The verb's form; null for a noun.</param>
internal sealed record Trigger(
    string Root,
    string? Mode,
    double Weight,
    ImmutableArray<TriggerStep> Rest,
    VerbForm? Form
)
{
    /// <summary>Whether the words stand as they are written, with no verb to be told from a noun.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>How much it asks for: the fuller of two triggers that fit is meant.</summary>
    public int Fullness { get; } = Rest.Sum(step => step.Gap > 0 ? 2 : 1);
}
