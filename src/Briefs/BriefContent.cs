using System.Collections.Immutable;
using Burdenshare.FactChecks;
using Burdenshare.Pledges.Standings;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs;

/// <summary>Everything that a brief says, before it is laid out. Same content, same bytes in every form.</summary>
/// <param name="Alliance">The members and their names.</param>
/// <param name="Standing">Where every ally stands on the day.</param>
/// <param name="Lines">Europe and Canada, the whole alliance and the United States, year by year.</param>
/// <param name="Comparison">
/// The newest full edition against the full edition before it; null where only one is held.
/// </param>
/// <param name="Documents">Articles read and checked, in the order in which they were given.</param>
/// <param name="Sources">Every document that a figure of the brief was read in, in order of first use.</param>
/// <param name="AsOf">Only what was published and adopted by this day.</param>
/// <param name="Summit">Id of the summit that the brief is for ("ankara-2026"); null for none.</param>
/// <param name="Version">Version of the program that composed it.</param>
public sealed record BriefContent(
    Alliance Alliance,
    StandingReport Standing,
    ImmutableArray<AllianceLine> Lines,
    EditionComparison? Comparison,
    ImmutableArray<CheckReport> Documents,
    ImmutableArray<Origin> Sources,
    DateOnly AsOf,
    string? Summit,
    string Version
);
