namespace Burdenshare.Sources.Imports;

/// <summary>A publisher as it is credited, and the address where its figures come from.</summary>
internal sealed record PublisherPage(string By, string Url)
{
    private static readonly Dictionary<string, PublisherPage> s_pages = new(StringComparer.Ordinal)
    {
        ["nato"] = new("NATO", "https://www.nato.int"),
        ["sipri"] = new("SIPRI", "https://www.sipri.org/databases/milex"),
        ["imf"] = new("IMF", "https://www.imf.org/en/Publications/WEO"),
        ["kiel"] = new(
            "Kiel Institute for the World Economy",
            "https://www.kielinstitut.de/publications/ukraine-support-tracker-data-6453/"
        ),
        ["eda"] = new("European Defence Agency", "https://eda.europa.eu"),
        ["eurostat"] = new("Eurostat", "https://ec.europa.eu/eurostat/databrowser/product/view/gov_10a_exp"),
        // Whoever the agency is; its name comes from the file.
        ["sdmx"] = new("unknown agency", "https://sdmx.org"),
    };

    /// <summary>The page of a publisher whose files are understood; throws for any other.</summary>
    public static PublisherPage Of(string publisher) => s_pages[publisher];
}
