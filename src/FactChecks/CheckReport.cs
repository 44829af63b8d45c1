using System.Collections.Immutable;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks;

/// <summary>A reading with what the published figures say about it.</summary>
/// <param name="Reading">
/// What was read, and among its findings the warnings (FCK…) about what is at odds in the text.
/// </param>
/// <param name="Verdicts">
/// In the order of the text; a figure may be judged in several respects, one that cannot be checked in none.
/// </param>
public sealed record CheckReport(Reading Reading, ImmutableArray<Verdict> Verdicts);
