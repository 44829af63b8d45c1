using System.Collections.Immutable;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports;

/// <summary>What to export.</summary>
/// <param name="Releases">The editions, oldest first.</param>
/// <param name="Alliance">For the names of allies.</param>
/// <param name="Day">The day as of which the figures are told; it dates every file.</param>
/// <param name="Version">Version of the program.</param>
public sealed record ExportOrder(
    ImmutableArray<Release> Releases,
    Alliance Alliance,
    DateOnly Day,
    string Version
);

/// <summary>A file of an export, made when it is asked for.</summary>
/// <param name="Name">Its path within the folder, with slashes.</param>
/// <param name="Make">Its bytes: the same order gives the same bytes.</param>
internal sealed record ExportFile(string Name, Func<byte[]> Make);
