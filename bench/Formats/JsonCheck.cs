using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Burdenshare.Formats;

/// <summary>SDMX-JSON and datapackage.json against the official schemas, with formats asserted.</summary>
internal static class JsonCheck
{
    private static readonly EvaluationOptions s_options = new()
    {
        RequireFormatValidation = true,
        OutputFormat = OutputFormat.Flag,
    };

    // Where a file is not valid the reasons are worth the time.
    private static readonly EvaluationOptions s_reasons = new()
    {
        RequireFormatValidation = true,
        OutputFormat = OutputFormat.List,
    };

    public static void Run(string exports, string standards, Report report)
    {
        foreach (
            var (version, folder) in ((string, string)[])
                [("1.0", "sdmx-json-1.0"), ("2.0", "sdmx-json-2.0.0")]
        )
        foreach (var kind in (string[])["data", "structure"])
        {
            var schema = Sdmx(standards, folder, kind);
            foreach (
                var path in Directory
                    .EnumerateFiles(Path.Combine(exports, "sdmx-json"), $"*-{version}.json")
                    .Order()
            )
                if (
                    Path.GetFileName(path).StartsWith("structures", StringComparison.Ordinal)
                    == (kind == "structure")
                )
                    report.Add(
                        $"{Path.GetFileName(path)} against the schema of SDMX-JSON {version}",
                        Faults(schema, path)
                    );
        }
        Packages(exports, standards, report);
    }

    private static JsonSchema Sdmx(string standards, string folder, string kind)
    {
        var number = folder == "sdmx-json-1.0" ? "1.0" : "2.0.0";
        return Read(
            Path.Combine(
                standards,
                folder,
                $"{kind}-message",
                "tools",
                "schemas",
                number,
                $"sdmx-json-{kind}-schema.json"
            ),
            new Uri($"https://schemas.invalid/{folder}/{kind}")
        );
    }

    private static void Packages(string exports, string standards, Report report)
    {
        var profiles = Path.Combine(standards, "datapackage-2.0", "public", "profiles", "2.0");
        JsonSchema? package = null;
        foreach (var name in (string[])["tabledialect", "tableschema", "dataresource", "datapackage"])
            package = Read(
                Path.Combine(profiles, name + ".json"),
                new Uri($"https://datapackage.org/profiles/2.0/{name}.json")
            );
        var all = Directory.GetFiles(
            Path.Combine(exports, "datapackage"),
            "datapackage.json",
            SearchOption.AllDirectories
        );
        report.Add(
            "datapackage.json against the profile of Data Package 2.0",
            [.. all.Order().SelectMany(path => Faults(package!, path).Select(fault => $"{path}: {fault}"))],
            $"{all.Length} packages"
        );
    }

    // The schemas name a dialect that no longer has an address; all of them keep to draft 7.
    private static JsonSchema Read(string path, Uri id)
    {
        var node = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        node["$schema"] = "http://json-schema.org/draft-07/schema#";
        node.Remove("$id");
        node.Remove("id");
        var schema = JsonSerializer.Deserialize<JsonSchema>(node)!;
        SchemaRegistry.Global.Register(id, schema);
        return schema;
    }

    private static string[] Faults(JsonSchema schema, string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return schema.Evaluate(document.RootElement, s_options).IsValid
            ? []
            :
            [
                .. (schema.Evaluate(document.RootElement, s_reasons).Details ?? [])
                    .Where(detail => detail.Errors is not null)
                    .Select(detail =>
                        $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}"
                    )
                    .Prepend("not valid"),
            ];
    }
}
