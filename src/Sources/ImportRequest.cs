using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources;

/// <summary>What a user hands in, and where it shall go.</summary>
/// <param name="Publisher">One of <see cref="Import.Publishers"/>.</param>
/// <param name="File">Path of the publisher's file.</param>
/// <param name="DataFolder">Where areas.csv and currencies.csv lie.</param>
/// <param name="Into">The data folder that receives the edition; made when missing.</param>
/// <param name="Edition">Name of the edition where the file does not tell it; null for what the file says.</param>
/// <param name="Published">
/// When the file came out; null for what its name or a known edition says, and else the day of the import, because by
/// then it is certainly out.
/// </param>
/// <param name="Today">The day of the import.</param>
/// <param name="Held">All that is held already.</param>
public sealed record ImportRequest(
    string Publisher,
    string File,
    string DataFolder,
    string Into,
    string? Edition,
    PartialDate? Published,
    DateOnly Today,
    Ledger Held
)
{
    /// <summary>What the user says of an SDMX file; nothing for other publishers.</summary>
    public SdmxChoices Choices { get; init; } = SdmxChoices.None;
}
