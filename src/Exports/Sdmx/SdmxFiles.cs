using System.Text;
using Burdenshare.Sdmx;
using Burdenshare.Sdmx.Csv;
using Burdenshare.Sdmx.Json;
using Burdenshare.Sdmx.Xml;

namespace Burdenshare.Exports.Sdmx;

/// <summary>The files of the three SDMX exports: structures where the form has them, and both dataflows.</summary>
internal static class SdmxFiles
{
    public static IEnumerable<ExportFile> Csv(ExportOrder order) =>
        from flow in Flows(order)
        from version in Enum.GetValues<CsvVersion>()
        select new ExportFile(
            $"{flow.Name}-{(version == CsvVersion.One ? "1.0" : "2.0")}.csv",
            () => Encoding.UTF8.GetBytes(SdmxCsv.Write(flow.Content.Value, version))
        );

    public static IEnumerable<ExportFile> Json(ExportOrder order) =>
        from version in Enum.GetValues<JsonVersion>()
        let number = version == JsonVersion.One ? "1.0" : "2.0"
        from file in Flows(order)
            .Select(flow => new ExportFile(
                $"{flow.Name}-{number}.json",
                () => SdmxJson.Write(flow.Content.Value, Header(order, flow.Name), version)
            ))
            .Prepend(
                new ExportFile(
                    $"structures-{number}.json",
                    () =>
                        StructureJson.Write(
                            new MilexStructures(order).Set,
                            Header(order, "structures"),
                            version
                        )
                )
            )
        select file;

    public static IEnumerable<ExportFile> Xml(ExportOrder order) =>
        Flows(order)
            .SelectMany(flow =>
                (ExportFile[])
                    [
                        new(
                            $"{flow.Name}-generic.xml",
                            () => DataMessage.Generic(flow.Content.Value, Header(order, flow.Name))
                        ),
                        new(
                            $"{flow.Name}-structure-specific.xml",
                            () => DataMessage.Specific(flow.Content.Value, Header(order, flow.Name))
                        ),
                    ]
            )
            .Prepend(
                new ExportFile(
                    "structures.xml",
                    () => StructureMessage.Write(new MilexStructures(order).Set, Header(order, "structures"))
                )
            );

    private static (string Name, Lazy<DataSet> Content)[] Flows(ExportOrder order)
    {
        var structures = new Lazy<MilexStructures>(() => new MilexStructures(order));
        return
        [
            ("milex", new(() => MilexMessages.Newest(order, structures.Value))),
            ("milex-vintages", new(() => MilexMessages.Vintages(order, structures.Value))),
        ];
    }

    private static MessageHeader Header(ExportOrder order, string name) =>
        new(
            $"{name}-{order.Day:yyyy-MM-dd}",
            new DateTimeOffset(order.Day, TimeOnly.MinValue, TimeSpan.Zero),
            MilexStructures.Agency,
            $"Burdenshare {order.Version}"
        );
}
