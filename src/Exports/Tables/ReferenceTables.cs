using System.Collections.Immutable;
using Burdenshare.Exports.Wording;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports.Tables;

/// <summary>The tables that the codes of the figures point at: editions, origins, areas.</summary>
internal static class ReferenceTables
{
    public static ExportTable Editions(ImmutableArray<Release> releases) =>
        new(
            "editions",
            "The editions, by day of publication.",
            [
                Required("edition", "Id of the edition."),
                Required("publisher", "Who published it."),
                Required("name", "Its name within its publisher."),
                Required("title", "Its title."),
                Required("published", "When it came out, as exactly as is known."),
                Required("coverage", "full, or partial where only some tables or allies are held."),
                Optional("concept", "What its main series is called."),
                new("baseYear", CellKind.Whole, "Base year of its constant prices.", IsRequired: false),
            ],
            [.. releases.Select(release => Row(release.Edition))]
        );

    public static ExportTable Origins(ImmutableArray<Release> releases) =>
        new(
            "origins",
            "The documents that the figures were read in.",
            [
                Required("origin", "Id of the document."),
                Required("edition", "The edition it belongs to."),
                Required("publisher", "Who published it."),
                Required("title", "Its title."),
                Required("url", "The publisher's own address."),
                Required("terms", "Licence or terms of use."),
                Required("howObtained", "How the figures came here."),
                Optional("cutOff", "Until when information was taken in."),
                Optional("sha256", "Hash of the file that was read."),
                Optional("caveats", "What a careful reader must know."),
            ],
            [.. from release in releases from origin in release.Origins select Row(release.Edition, origin)]
        );

    public static ExportTable Areas(ImmutableArray<Release> releases, Alliance alliance) =>
        new(
            "areas",
            "Countries and groups of them.",
            [Required("ally", "Its code."), Required("name", "Its name in English.")],
            [
                .. from area in releases.SelectMany(release => release.Areas).Distinct().Order()
                select (ImmutableArray<object?>)[area.Code, Words.Area(area, alliance)],
            ]
        );

    private static ImmutableArray<object?> Row(Edition edition) =>
        [
            edition.Id,
            edition.Publisher,
            edition.Name,
            edition.Title,
            edition.Published.ToString(),
            edition.Coverage == Coverage.Full ? "full" : "partial",
            edition.Concept,
            edition.BaseYear,
        ];

    private static ImmutableArray<object?> Row(Edition edition, Origin origin) =>
        [
            origin.Id,
            edition.Id,
            origin.Publisher,
            origin.Title,
            origin.Url,
            origin.Terms,
            origin.HowObtained,
            origin.CutOff,
            origin.Sha256,
            origin.Caveats,
        ];

    private static ExportColumn Required(string name, string meaning) =>
        new(name, CellKind.Text, meaning, IsRequired: true);

    private static ExportColumn Optional(string name, string meaning) =>
        new(name, CellKind.Text, meaning, IsRequired: false);
}
