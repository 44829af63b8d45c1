using System.Globalization;
using System.Text.RegularExpressions;
using Burdenshare.Exports.Wording;
using Burdenshare.Sdmx;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;
using Unit = Burdenshare.Vocabulary.Unit;

namespace Burdenshare.Exports.Sdmx;

/// <summary>The code lists: every code that the exported editions use, and no other.</summary>
internal sealed partial class MilexCodes(ExportOrder order)
{
    private readonly SeriesKey[] _keys =
    [
        .. order.Releases.SelectMany(release => release.Series).Select(series => series.Key).Distinct(),
    ];

    public static CodeList Frequency => List("CL_FREQ", "Frequencies", [new("A", Words.Frequency("A"))]);

    public CodeList Area =>
        List(
            "CL_AREA",
            "Areas",
            _keys
                .Select(key => key.Area)
                .Distinct()
                .Order()
                .Select(area => new Code(Id(area.Code), Name(area)))
        );

    public CodeList Measure =>
        List(
            "CL_MEASURE",
            "Measures",
            _keys.Select(key => new Code(Id(MeasureCode.Of(key)), MeasureCode.NameOf(key)))
        );

    public CodeList PriceBasis =>
        List(
            "CL_PRICE_BASIS",
            "Price bases",
            _keys.Select(key => new Code(Id(key.Basis.ToString()), Words.Prices(key.Basis)))
        );

    public CodeList Source =>
        List(
            "CL_SOURCE",
            "Publishers",
            order.Releases.Select(release => new Code(
                SourceOf(release.Edition),
                Words.Publisher(release.Edition.Publisher)
            ))
        );

    public CodeList Edition =>
        List(
            "CL_EDITION",
            "Editions",
            order
                .Releases.GroupBy(release => Id(release.Edition.Name))
                .Select(named => new Code(named.Key, Titles(named), $"Published {Days(named)}"))
        );

    public CodeList Unit =>
        List(
            "CL_UNIT",
            "Units",
            _keys.Select(key => new Code(Id(UnitOf(key.Unit)), Words.Unit(UnitOf(key.Unit))))
        );

    public CodeList Multiplier =>
        List(
            "CL_UNIT_MULT",
            "Powers of ten",
            order
                .Releases.SelectMany(release => release.Series)
                .Select(series => series.Multiplier)
                .Distinct()
                .Order()
                .Select(power => new Code(
                    power.ToString(CultureInfo.InvariantCulture),
                    power == 0 ? "Units" : $"Ten to the power of {power}"
                ))
        );

    public static CodeList Status =>
        List("CL_OBS_STATUS", "Statuses", [new("A", Words.Status("A")), new("E", Words.Status("E"))]);

    public CodeList Document =>
        List(
            "CL_SOURCE_DOC",
            "Documents",
            order
                .Releases.SelectMany(release => release.Origins)
                .Select(origin => new Code(
                    Id(origin.Id),
                    SafeText.Visible($"{origin.Publisher}: {origin.Title}"),
                    SafeText.Visible($"{origin.Edition}. {origin.Url} Terms: {origin.Terms}")
                ))
        );

    public static string SourceOf(Edition edition) => Id(edition.Publisher.ToUpperInvariant());

    public static string UnitOf(Unit unit) => unit.Currency ?? unit.Code;

    /// <summary>A code that SDMX allows, and that no spreadsheet takes for a formula.</summary>
    public static string Id(string code)
    {
        var safe = Strange().Replace(code, "_");
        return safe.Length > 0 && (char.IsAsciiLetterOrDigit(safe[0]) || safe[0] == '_') ? safe : "_" + safe;
    }

    // Two publishers may call their editions alike: the code is one, and its name says both.
    private static string Titles(IEnumerable<Release> named) =>
        SafeText.Visible(string.Join("; ", named.Select(release => release.Edition.Title).Distinct()));

    private static string Days(IEnumerable<Release> named) =>
        string.Join("; ", named.Select(release => release.Edition.Published.ToString()).Distinct());

    private string Name(AreaCode area) => Words.Area(area, order.Alliance);

    private static CodeList List(string id, string name, IEnumerable<Code> codes) =>
        new(
            MilexStructures.Id(id),
            name,
            $"{name} of the figures held",
            [.. codes.DistinctBy(code => code.Id).OrderBy(code => code.Id, StringComparer.Ordinal)]
        );

    [GeneratedRegex("[^A-Za-z0-9_-]")]
    private static partial Regex Strange();
}
