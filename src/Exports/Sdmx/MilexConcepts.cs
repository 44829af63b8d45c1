using Burdenshare.Sdmx;

namespace Burdenshare.Exports.Sdmx;

/// <summary>What the components of the structures mean.</summary>
internal static class MilexConcepts
{
    public static ConceptScheme Scheme { get; } =
        new(
            MilexStructures.Id("CS_MILEX"),
            "Concepts of defence expenditure",
            "What the dimensions and attributes mean",
            [
                new("FREQ", "Frequency", "How often a figure is published; all are annual"),
                new("REF_AREA", "Area", "The country, or the group of allies, whose figure it is"),
                new(
                    "MEASURE",
                    "Measure",
                    "What is measured; a unit other than the main one follows the measure"
                ),
                new("PRICE_BASIS", "Price basis", "At which prices an amount is stated"),
                new("SOURCE", "Publisher", "Who published the figure"),
                new("EDITION", "Edition", "The release of the publisher in which the figure stands"),
                new("TIME_PERIOD", "Year", "The year, as the publisher names it"),
                new("OBS_VALUE", "Value", "The number, digit for digit as published"),
                new("UNIT_MEASURE", "Unit", "The unit; for national currency the currency itself"),
                new("UNIT_MULT", "Unit multiplier", "Power of ten of the published number"),
                new("BASE_PER", "Base year", "Base year of constant prices"),
                new("OBS_STATUS", "Status", "Whether the publisher calls the figure an estimate"),
                new("SOURCE_DOC", "Document", "The document in which the figure was read"),
            ]
        );
}
