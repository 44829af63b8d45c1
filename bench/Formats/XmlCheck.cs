using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Burdenshare.Formats;

/// <summary>
/// SDMX-ML against the official schemas of 2.1. For structure-specific data the schema of each dataflow is built from
/// the structures that were exported, as the standard prescribes.
/// </summary>
internal static class XmlCheck
{
    private const string Root = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";

    public static void Run(string exports, string standards, Report report)
    {
        var folder = Path.Combine(standards, "sdmx-ml-2.1", "schemas");
        var structures = XElement.Load(Path.Combine(exports, "sdmx-ml", "structures.xml"));
        var set = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        set.Add(null, Path.Combine(folder, "SDMXMessage.xsd"));
        foreach (var flow in structures.Descendants(XName.Get("Dataflow", Root + "structure")))
            set.Add(SpecificSchema.Of(structures, flow, folder));
        set.Compile();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(exports, "sdmx-ml"), "*.xml").Order())
            report.Add($"{Path.GetFileName(path)} against the schemas of SDMX-ML 2.1", Faults(path, set));
        report.Add("a wrong code is seen", WrongCode(exports, set));
    }

    private static List<string> Faults(string path, XmlSchemaSet set)
    {
        using var file = File.OpenRead(path);
        return Faults(file, set);
    }

    private static List<string> Faults(Stream message, XmlSchemaSet set)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings
        {
            ValidationType = ValidationType.Schema,
            Schemas = set,
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings,
        };
        settings.ValidationEventHandler += (_, fault) =>
            faults.Add($"line {fault.Exception.LineNumber}: {fault.Message}");
        using var reader = XmlReader.Create(message, settings);
        while (reader.Read() && faults.Count < 20) { }
        return faults;
    }

    // A check that cannot fail would be none.
    private static string[] WrongCode(string exports, XmlSchemaSet set)
    {
        var text = File.ReadAllText(Path.Combine(exports, "sdmx-ml", "milex-structure-specific.xml"));
        var wrong = text.Replace("FREQ=\"A\"", "FREQ=\"X\"", StringComparison.Ordinal);
        using var message = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(wrong));
        return Faults(message, set).Count > 0 ? [] : ["FREQ=X was taken"];
    }
}
