using System.Collections.Immutable;
using Burdenshare.Sdmx;
using Burdenshare.Statistics;

namespace Burdenshare.Exports.Sdmx;

/// <summary>
/// The dataflows: DF_MILEX with the newest edition of each publisher, DF_MILEX_VINTAGES with every edition by a
/// dimension of its own, which every client can read (docs/method/sdmx.md).
/// </summary>
internal sealed class MilexStructures
{
    public const string Agency = "BURDENSHARE";

    public MilexStructures(ExportOrder order)
    {
        var lists = new MilexCodes(order);
        var concepts = MilexConcepts.Scheme;
        ImmutableArray<Dimension> dimensions =
        [
            new("FREQ", MilexCodes.Frequency),
            new("REF_AREA", lists.Area),
            new("MEASURE", lists.Measure),
            new("PRICE_BASIS", lists.PriceBasis),
            new("SOURCE", lists.Source),
        ];
        ImmutableArray<Qualifier> attributes =
        [
            new("UNIT_MEASURE", Attachment.Series, IsMandatory: true, lists.Unit),
            new("UNIT_MULT", Attachment.Series, IsMandatory: true, lists.Multiplier),
            new("BASE_PER", Attachment.Series, IsMandatory: false, Codes: null),
            new("OBS_STATUS", Attachment.Observation, IsMandatory: false, MilexCodes.Status),
            new("SOURCE_DOC", Attachment.Observation, IsMandatory: true, lists.Document),
        ];
        Newest = new Dataflow(
            Id("DF_MILEX"),
            "Defence expenditure, newest editions",
            "The newest edition of each publisher that is held",
            new(
                Id("DSD_MILEX"),
                "Structure of defence expenditure",
                "Figures by area, measure, price basis and publisher",
                concepts,
                dimensions,
                attributes
            )
        );
        Vintages = new Dataflow(
            Id("DF_MILEX_VINTAGES"),
            "Defence expenditure, every edition",
            "Every edition that is held, side by side",
            new(
                Id("DSD_MILEX_VINTAGES"),
                "Structure of defence expenditure by edition",
                "Figures by area, measure, price basis, publisher and edition",
                concepts,
                [.. dimensions, new("EDITION", lists.Edition)],
                attributes
            )
        );
    }

    public Dataflow Newest { get; }

    public Dataflow Vintages { get; }

    public StructureSet Set => new(Newest, Vintages);

    /// <summary>The newest full edition of each publisher; the newest one where none is full.</summary>
    public static ImmutableArray<Release> NewestOf(ImmutableArray<Release> releases) =>
        [
            .. from release in releases
            group release by release.Edition.Publisher into own
            orderby own.Key
            select own.LastOrDefault(release => release.Edition.Coverage == Vocabulary.Coverage.Full)
                ?? own.Last(),
        ];

    public static ArtefactId Id(string id) => new(Agency, id, "1.0.0");
}
