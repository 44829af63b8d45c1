using System.Collections.Immutable;

namespace Burdenshare.Sources;

/// <summary>Cells or rows of a publisher's file that no figure was taken from.</summary>
/// <param name="Reason">Why, in words for the file's owner.</param>
/// <param name="Places">Every address: "TABLE1!D42", "line 7".</param>
public sealed record SetAside(string Reason, ImmutableArray<string> Places);
