using System.Collections.Immutable;

namespace Burdenshare.Sdmx.Tests;

/// <summary>An invented agency that counts pens: small enough to write every message by hand.</summary>
internal static class Pens
{
    public static readonly CodeList Frequencies = List("CL_FREQ", "Frequencies", new Code("A", "Annual"));

    public static readonly CodeList Shops = List(
        "CL_SHOP",
        "Shops",
        new Code("NORTH", "North shop"),
        new Code("SOUTH", "South & sons", "Kept by <two> sisters")
    );

    public static readonly CodeList States = List(
        "CL_STATE",
        "States of a count",
        new Code("E", "Estimate"),
        new Code("A", "Actual")
    );

    public static readonly ConceptScheme Concepts = new(
        Id("CS_PENS"),
        "Concepts of pens",
        "What is counted",
        [
            new Concept("FREQ", "Frequency", "How often"),
            new Concept("SHOP", "Shop", "Where"),
            new Concept("TIME_PERIOD", "Year", "When"),
            new Concept("OBS_VALUE", "Pens", "How many"),
            new Concept("UNIT", "Unit", "Of what"),
            new Concept("STATE", "State", "How sure"),
            new Concept("NOTE", "Note", "What else"),
        ]
    );

    public static readonly DataStructure Structure = new(
        Id("DSD_PENS"),
        "Structure of pens",
        "Pens by shop and year",
        Concepts,
        [new Dimension("FREQ", Frequencies), new Dimension("SHOP", Shops)],
        [
            new Qualifier("UNIT", Attachment.Series, IsMandatory: true, Codes: null),
            new Qualifier("STATE", Attachment.Observation, IsMandatory: false, States),
            new Qualifier("NOTE", Attachment.Observation, IsMandatory: false, Codes: null),
        ]
    );

    public static readonly Dataflow Flow = new(Id("DF_PENS"), "Pens", "All pens", Structure);

    public static readonly MessageHeader Header = new(
        "PENS-1",
        new DateTimeOffset(2026, 7, 10, 12, 30, 15, 250, TimeSpan.FromHours(2)),
        "INK",
        "Ink & Co"
    );

    public static readonly DataSet Count = new(
        Flow,
        [
            Series(
                "NORTH",
                "dozen",
                Point("2024", "2.00", "A", null),
                Point("2025", "-0.5", "E", "lost, \"mostly\"")
            ),
            Series("SOUTH", "piece", Point("2025", null, null, "not counted")),
        ]
    );

    public static DataSeries Series(string shop, string unit, params ImmutableArray<DataPoint> points) =>
        new(["A", shop], [unit], points);

    public static DataPoint Point(string year, string? value, string? state, string? note) =>
        new(year, value, [state, note]);

    private static CodeList List(string id, string name, params ImmutableArray<Code> codes) =>
        new(Id(id), name, $"{name}, all of them", codes);

    private static ArtefactId Id(string id) => new("INK", id, "1.0.0");
}
