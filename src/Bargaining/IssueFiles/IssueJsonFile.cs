using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.IssueFiles;

/// <summary>
/// Our own form: name, description, dimensions (name, low, high, unit, statusQuo), actors (actor, description,
/// influence, positions, saliences) and accommodations (adjusting, reference, weight). Saliences run from 0 to 1.
/// </summary>
internal sealed class IssueJsonFile
{
    private static readonly string[] OfIssue =
    [
        "name",
        "description",
        "dimensions",
        "actors",
        "accommodations",
    ];
    private static readonly string[] OfDimension = ["name", "low", "high", "unit", "statusQuo"];
    private static readonly string[] OfActor =
    [
        "actor",
        "description",
        "influence",
        "positions",
        "saliences",
    ];
    private static readonly string[] OfPair = ["adjusting", "reference", "weight"];

    private readonly List<Problem> _problems = [];

    public static Outcome<Issue> Read(string file, string text)
    {
        try
        {
            return new IssueJsonFile().Read(file, JsonCell.Parse(file, text));
        }
        catch (JsonException wrong)
        {
            var place = string.Create(
                CultureInfo.InvariantCulture,
                $"{file}:{wrong.LineNumber + 1 ?? 1}:{wrong.BytePositionInLine + 1 ?? 1}"
            );
            return new Problem("BRG110", place, "the JSON is not well formed", "repair the text");
        }
    }

    private Outcome<Issue> Read(string file, JsonCell root)
    {
        Allow(root, OfIssue);
        var dimensions = Items(root, "dimensions").Select(DimensionOf).ToImmutableArray();
        var draft = new IssueDraft(
            file,
            Text(root, "name").Text,
            root.Members?.GetValueOrDefault("description")?.Value.Text ?? "",
            dimensions,
            [.. Items(root, "actors").Select(actor => ActorOf(actor, dimensions.Length))],
            [
                .. root.Members?.ContainsKey("accommodations") == true
                    ? Items(root, "accommodations").Select(PairOf)
                    : [],
            ],
            1
        );
        return draft.Examine(_problems);
    }

    private Dimension DimensionOf(JsonCell cell)
    {
        Allow(cell, OfDimension);
        var statusQuo = cell.Members?.GetValueOrDefault("statusQuo") is { Value.Text: not "null" } value
            ? value.Value.Number(_problems)
            : (double?)null;
        return new Dimension(
            Text(cell, "name").Text,
            Text(cell, "low").Number(_problems),
            Text(cell, "high").Number(_problems),
            cell.Members?.GetValueOrDefault("unit")?.Value.Text is { } unit and not "null" ? unit : null,
            statusQuo
        );
    }

    private DraftActor ActorOf(JsonCell cell, int dimensions)
    {
        Allow(cell, OfActor);
        var (positions, saliences) = (Cells(cell, "positions"), Cells(cell, "saliences"));
        if (positions.Length != dimensions || saliences.Length != dimensions)
            _problems.Add(
                new Problem(
                    "BRG107",
                    cell.Value.Place,
                    "an actor does not have one position and one salience for each dimension",
                    "give both arrays as many values as there are dimensions"
                )
            );
        return new DraftActor(
            Text(cell, "actor"),
            cell.Members?.GetValueOrDefault("description")?.Value.Text ?? "",
            Text(cell, "influence"),
            positions,
            saliences
        );
    }

    private Accommodation PairOf(JsonCell cell)
    {
        Allow(cell, OfPair);
        return new(
            Text(cell, "adjusting").Text,
            Text(cell, "reference").Text,
            Text(cell, "weight").Number(_problems)
        );
    }

    private ImmutableArray<Cell> Cells(JsonCell cell, string name) =>
        [.. Items(cell, name).Select(item => item.Value)];

    private List<JsonCell> Items(JsonCell cell, string name)
    {
        if (cell.Members?.GetValueOrDefault(name)?.Items is { } items)
            return items;
        _problems.Add(
            new Problem(
                "BRG107",
                cell.Value.Place,
                $"'{name}' is missing or no array",
                $"give '{name}' as an array"
            )
        );
        return [];
    }

    private Cell Text(JsonCell cell, string name)
    {
        if (cell.Members?.GetValueOrDefault(name) is { Members: null, Items: null } member)
            return member.Value;
        _problems.Add(
            new Problem("BRG107", cell.Value.Place, $"'{name}' is missing", $"give '{name}' as one value")
        );
        return new Cell("0", cell.Value.Place);
    }

    private void Allow(JsonCell cell, string[] names)
    {
        foreach (var (name, member) in cell.Members ?? [])
            if (!names.Contains(name))
                _problems.Add(
                    new Problem(
                        "BRG113",
                        member.Value.Place,
                        $"'{name}' is no known member",
                        $"use {string.Join(", ", names)}"
                    )
                );
    }
}
