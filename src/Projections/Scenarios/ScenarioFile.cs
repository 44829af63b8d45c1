using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Projections.Costs;
using Burdenshare.Projections.Courses;
using Burdenshare.Projections.Debts;
using Burdenshare.Vocabulary;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Burdenshare.Projections.Scenarios;

/// <summary>
/// A question as people write it down in YAML, to be shared and asked again. What it leaves out has its default. Every
/// problem is PRJ201 and names line and key.
/// </summary>
public sealed class ScenarioFile
{
    private const string Remedy = "compare it with docs/guide/projections.md";
    private readonly string _name;
    private readonly Dictionary<string, (YamlNode Value, long Line)> _entries = [];
    private readonly List<Problem> _problems = [];

    private ScenarioFile(string name) => _name = name;

    /// <summary>Every key that a scenario may have.</summary>
    public static ImmutableArray<string> Keys { get; } =
    [
        "title",
        "allies",
        "target",
        "share",
        "to",
        "path",
        "baseline",
        "financing",
        "gdp",
        "paths",
        "seed",
        "as_of",
        "edition",
        "growth",
        "prices",
    ];

    /// <summary>Reads a scenario.</summary>
    /// <param name="name">The file's name, for problems.</param>
    /// <param name="text">Its text.</param>
    /// <param name="today">The day that counts where the scenario names none.</param>
    public static Outcome<Scenario> Read(string name, string text, DateOnly today)
    {
        var file = new ScenarioFile(name);
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            file.Enter(yaml);
        }
        catch (YamlException broken)
        {
            var why = (broken.InnerException ?? broken).Message.ReplaceLineEndings(" ");
            file.Refuse(broken.Start.Line, why);
        }
        var scenario = file._problems.Count == 0 ? file.ToScenario(today) : null;
        return scenario is null || file._problems.Count > 0
            ? Outcome<Scenario>.Refused(file._problems)
            : scenario;
    }

    private void Enter(YamlStream yaml)
    {
        if (yaml.Documents is not [{ RootNode: YamlMappingNode root }])
        {
            Refuse(1, "a scenario is one list of keys and values");
            return;
        }
        foreach (var (key, value) in root.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!Keys.Contains(name))
                Refuse(key.Start.Line, $"there is no key '{name}', only {string.Join(", ", Keys)}");
            else
                _entries.Add(name, (value, key.Start.Line));
        }
    }

    private Scenario ToScenario(DateOnly today)
    {
        var day = Day("as_of");
        return new(
            new ProjectionQuestion(
                day ?? today,
                Names("allies"),
                Text("target"),
                Number("share"),
                Whole("to", 0),
                Choice("path", Words.Shapes, CourseShape.Linear),
                Choice("baseline", Words.Yardsticks, Yardstick.ShareFreeze),
                Choice("financing", Words.Financings, Financing.Deficit),
                Choice("gdp", Words.Gdps, true),
                Whole("paths", 1) ?? ProjectionQuestion.UsualPaths,
                (ulong)(Whole("seed", 0) ?? 1),
                0,
                new((Number("growth") ?? 0) / 100, (Number("prices") ?? 0) / 100, 0)
            ),
            Text("edition"),
            Text("title"),
            day is not null
        );
    }

    private string? Text(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
            return null;
        if (entry.Value is YamlScalarNode { Value: { Length: > 0 } text })
            return text;
        Refuse(entry.Line, $"{key} has no value");
        return null;
    }

    private ImmutableArray<string> Names(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
            return [];
        if (
            entry.Value is YamlSequenceNode list
            && list.Children.All(node => node is YamlScalarNode { Value.Length: > 0 })
        )
            return [.. list.Children.Cast<YamlScalarNode>().Select(node => node.Value!)];
        Refuse(entry.Line, $"{key} is no list of names such as [CAN, ESP]");
        return [];
    }

    private double? Number(string key)
    {
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (Text(key) is not { } text)
            return null;
        if (double.TryParse(text, style, CultureInfo.InvariantCulture, out var number))
            return number;
        Refuse(_entries[key].Line, $"{key} '{text}' is no number");
        return null;
    }

    private int? Whole(string key, int least)
    {
        if (Text(key) is not { } text)
            return null;
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
        )
            return number;
        Refuse(_entries[key].Line, $"{key} '{text}' is no whole number from {least} on");
        return null;
    }

    private DateOnly? Day(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var day))
            return day;
        Refuse(_entries[key].Line, $"{key} '{text}' is no day such as 2026-07-01");
        return null;
    }

    private T Choice<T>(string key, IReadOnlyDictionary<string, T> words, T usual)
    {
        if (Text(key) is not { } text)
            return usual;
        if (words.TryGetValue(text, out var chosen))
            return chosen;
        Refuse(_entries[key].Line, $"{key} '{text}' is none of {string.Join(", ", words.Keys)}");
        return usual;
    }

    private void Refuse(long line, string why) =>
        _problems.Add(new Problem("PRJ201", FormattableString.Invariant($"{_name}:{line}"), why, Remedy));
}
