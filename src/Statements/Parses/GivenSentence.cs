using System.Collections.Immutable;

namespace Burdenshare.Statements.Parses;

/// <summary>
/// A sentence that came parsed: one word is its head, and from every word heads lead to that one.
/// </summary>
/// <param name="Start">Where it begins in its document's text; white space stands before the next one.</param>
/// <param name="Words">In the order of the text; never empty.</param>
internal sealed record GivenSentence(int Start, ImmutableArray<GivenWord> Words);
