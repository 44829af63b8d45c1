using System.Collections.Frozen;

namespace Burdenshare.Statements.Events;

/// <summary>A word that a trigger needs after its first.</summary>
/// <param name="Words">The choice: words, or one of the kinds that <see cref="WordKinds"/> knows.</param>
/// <param name="Gap">How many words may stand before it.</param>
internal sealed record TriggerStep(FrozenSet<string> Words, int Gap);
