using System.Text.Json;
using Burdenshare.Exports.Wording;
using Burdenshare.Statistics;

namespace Burdenshare.Exports.Cubes;

/// <summary>
/// JSON-stat 2.0 (json-stat.org): one data set an edition, by area, measure, price basis and year, and a list of
/// them. Values are told by place, only where there is one, digit for digit as published.
/// </summary>
internal static class JsonStat
{
    public static IEnumerable<ExportFile> Files(ExportOrder order) =>
        order
            .Releases.Select(release => new ExportFile(
                $"{SafeText.FileName(release.Edition.Id)}.json",
                () =>
                    JsonText.Of(json => new CubeDescription(json, new Cube(release, order.Alliance)).Write())
            ))
            .Append(new ExportFile("collection.json", () => JsonText.Of(json => Collection(json, order))));

    private static void Collection(Utf8JsonWriter json, ExportOrder order) =>
        json.Object(() =>
        {
            json.WriteString("version", "2.0");
            json.WriteString("class", "collection");
            json.WriteString("label", "Published figures on burden-sharing, one data set an edition");
            json.WriteString("updated", $"{order.Day:yyyy-MM-dd}");
            json.Object("link", () => json.List("item", order.Releases, release => Item(json, release)));
        });

    private static void Item(Utf8JsonWriter json, Release release) =>
        json.Object(() =>
        {
            json.WriteString("class", "dataset");
            json.WriteString("href", $"{SafeText.FileName(release.Edition.Id)}.json");
            json.WriteString("label", release.Edition.Title);
        });
}
