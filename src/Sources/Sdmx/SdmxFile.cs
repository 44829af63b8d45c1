using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Burdenshare.Sdmx;
using Burdenshare.Sdmx.Csv;
using Burdenshare.Sdmx.Json;
using Burdenshare.Sources.Imports;
using Burdenshare.Sources.Tidy;

namespace Burdenshare.Sources.Sdmx;

/// <summary>
/// Any agency's data as SDMX-CSV 1.0 and 2.0 or SDMX-JSON 1.0 and 2.0. The message names its components; what they do
/// not tell, the user says. The edition stands under the publisher "sdmx", so it never passes for an official one.
/// </summary>
internal static partial class SdmxFile
{
    /// <summary>Null after problems, which the gleaning holds.</summary>
    public static ReleaseCard? Read(
        SourceBytes file,
        SdmxChoices choices,
        AreaNames areas,
        RowRules rules,
        Gleaning gleaning
    )
    {
        var text = file.Text;
        var isJson = text.TrimStart().StartsWith('{');
        var answer = isJson ? SdmxJsonReader.Read(file.Content) : SdmxCsvReader.Read(text);
        if (!isJson && answer.Fault is null && !TextTable.IsEnded(file, gleaning))
            return null;
        if (!answer.TryGet(out var table))
        {
            gleaning.Fail(
                answer.Fault!.Kind == FaultKind.Syntax ? "SRC111" : "SRC114",
                answer.Fault.Place,
                $"this is not read as SDMX-CSV or SDMX-JSON: {answer.Fault.Message}",
                "download it again as SDMX-CSV or SDMX-JSON"
            );
            return null;
        }
        var only = Only(table, choices.Only, gleaning);
        if (SdmxRoles.Of(table.Components, choices.Map, gleaning) is not { } roles)
            return null;
        new SdmxRows(table, roles, areas, rules, gleaning).Read(only);
        if (gleaning.Problems.Count == 0 && gleaning.Rows.Count == 0)
            gleaning.Fail(
                "SRC114",
                "",
                "no observation is a figure of a year",
                "give a message that holds data"
            );
        return gleaning.Problems.Count == 0 ? Card(table.Flow, gleaning) : null;
    }

    private static ImmutableArray<(int, ImmutableHashSet<string>)> Only(
        ObservationTable table,
        ImmutableArray<string> choices,
        Gleaning gleaning
    )
    {
        var only = ImmutableArray.CreateBuilder<(int, ImmutableHashSet<string>)>();
        foreach (var choice in choices)
        {
            var parts = choice.Split('=', 2);
            var place = SdmxRoles.Place(table.Components, parts[0]);
            if (parts.Length == 2 && place >= 0)
                only.Add((place, [.. parts[1].Split('+')]));
            else
                gleaning.Fail(
                    SdmxRoles.NotChosen,
                    "",
                    $"'{choice}' chooses no code; there are {string.Join(", ", table.Components)}",
                    "write --only COMPONENT=CODE, or COMPONENT=CODE+CODE"
                );
        }
        return only.ToImmutable();
    }

    private static ReleaseCard Card(ArtefactId? flow, Gleaning gleaning)
    {
        var agency = flow?.Agency ?? "unknown agency";
        var bases = gleaning.Rows.Select(row => row.Key.Basis.BaseYear).OfType<int>().Distinct().ToArray();
        return new ReleaseCard
        {
            Name = flow is null ? "data" : Strange().Replace($"{flow.Agency}-{flow.Id}", "-").Trim('-', '.'),
            Title = flow is null ? "Data in SDMX" : $"Data of {flow}",
            Page = PublisherPage.Of("sdmx") with { By = agency },
            Terms = $"those of the agency that the file names ({agency})",
            BaseYear = bases.Length == 1 ? bases[0] : null,
        };
    }

    [GeneratedRegex("[^A-Za-z0-9.-]+")]
    private static partial Regex Strange();
}
