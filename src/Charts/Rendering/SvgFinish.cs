using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Burdenshare.Charts.Rendering;

/// <summary>
/// Turns what ECharts prints into what we publish: identifiers from the content instead of a counter, no hover
/// styles, title and description for screen readers, a tooltip per item, colours that a page may replace.
/// </summary>
internal static class SvgFinish
{
    private static readonly XNamespace Names = "http://www.w3.org/2000/svg";

    public static string Of(string raw, Drawing drawing, ChartText text)
    {
        var root = XElement.Parse(raw);
        var id = Identifier(drawing, text);
        root.Descendants(Names + "style").Remove();
        Rename(root, id);
        foreach (var element in root.Descendants().ToArray())
            Tooltip(element, drawing.Option);
        root.Descendants().Where(IsInvisible).Remove();
        Strip(root);
        Describe(root, id, drawing, text);
        return root.ToString(SaveOptions.DisableFormatting);
    }

    // Areas for the mouse and empty lines, of no use in a picture; what carries words stays.
    private static bool IsInvisible(XElement element) =>
        element.Name.LocalName is "path" or "rect"
        && !element.HasElements
        && (element.Attribute("d")?.Value == "" || IsUnpainted(element));

    private static bool IsUnpainted(XElement element) =>
        (element.Attribute("fill")?.Value == "none" || element.Attribute("fill-opacity")?.Value == "0")
        && (element.Attribute("stroke") is null || element.Attribute("stroke-width")?.Value == "0");

    private static string Identifier(Drawing drawing, ChartText text)
    {
        var content = drawing.Option.ToJsonString() + "\n" + text.Description;
        return "c" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..10];
    }

    // ECharts numbers charts and their clip paths for as long as the engine lives.
    private static void Rename(XElement root, string id)
    {
        var names = new Dictionary<string, string>();
        foreach (var attribute in root.Descendants().Attributes("id"))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{id}-{names.Count}");
            names[$"url(#{attribute.Value})"] = $"url(#{name})";
            attribute.Value = name;
        }
        foreach (var attribute in root.Descendants().Attributes())
            if (names.TryGetValue(attribute.Value, out var reference))
                attribute.Value = reference;
    }

    private static void Tooltip(XElement element, JsonObject option)
    {
        if (element.Attribute("ecmeta_ssr_type")?.Value != "chart")
            return;
        var series = option["series"]![Index(element, "ecmeta_series_index")]!["data"]!.AsArray();
        var index = Index(element, "ecmeta_data_index");
        if (
            index >= 0
            && index < series.Count
            && series[index] is JsonObject item
            && item["tip"] is JsonNode tip
        )
            element.Add(new XElement(Names + "title", tip.GetValue<string>()));
    }

    private static int Index(XElement element, string name) =>
        int.Parse(
            element.Attribute(name)!.Value,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture
        );

    private static void Strip(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf())
            element
                .Attributes()
                .Where(attribute =>
                    attribute.Name.LocalName is "class" or "baseProfile" or "pointer-events"
                    || attribute.Name.LocalName.StartsWith("ecmeta_", StringComparison.Ordinal)
                    || attribute is { IsNamespaceDeclaration: true, Name.LocalName: "xlink" }
                )
                .Remove();
    }

    private static void Describe(XElement root, string id, Drawing drawing, ChartText text)
    {
        var style = new XElement(Names + "style", Style(root, id));
        root.Attribute("height")?.Remove();
        root.SetAttributeValue("width", "100%");
        root.SetAttributeValue(
            "viewBox",
            string.Create(CultureInfo.InvariantCulture, $"0 0 {drawing.Width} {drawing.Height}")
        );
        root.SetAttributeValue("class", $"chart {id}");
        root.SetAttributeValue("role", "img");
        root.SetAttributeValue("aria-labelledby", $"{id}-title");
        root.SetAttributeValue("aria-describedby", $"{id}-desc");
        root.AddFirst(
            new XElement(Names + "title", new XAttribute("id", $"{id}-title"), Label.Clean(text.Title)),
            new XElement(Names + "desc", new XAttribute("id", $"{id}-desc"), Label.Clean(text.Description)),
            style
        );
    }

    private static string Style(XElement root, string id)
    {
        var rules = new StringBuilder();
        foreach (var (color, property) in Palette.Properties)
        foreach (var paint in new[] { "fill", "stroke" })
            if (root.Descendants().Any(element => element.Attribute(paint)?.Value == color))
                rules.Append(
                    CultureInfo.InvariantCulture,
                    $".{id} [{paint}=\"{color}\"]{{{paint}:var({property},{color})}}"
                );
        return rules.ToString();
    }
}
