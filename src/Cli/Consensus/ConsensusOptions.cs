using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Burdenshare.Cli.Consensus;

/// <summary>The options of the verb, with the words that its help shows.</summary>
internal sealed class ConsensusOptions
{
    public Option<string> Issue { get; } =
        new("--issue")
        {
            Description = "The alliance's issue: an agreement's component, core or total.",
            DefaultValueFactory = _ => "hague-2025/core",
        };

    public Option<FileInfo?> Input { get; } =
        new("--input")
        {
            Description = "An issue file instead: .csv or .xml (KTAB), .txt (Decide), .json (ours).",
            CustomParser = ParseFile,
        };

    public Option<string> Model { get; } =
        OneOf(
            "--model",
            "Which model to run; the weighted mean stands beside each.",
            "all",
            "spatial",
            "exchange",
            "nash",
            "mean"
        );

    public Option<string> Rule { get; } =
        OneOf("--rule", "Whose acceptance suffices.", "unanimity", "qualified", "majority");

    public Option<int> Turns { get; } =
        new("--turns")
        {
            Description = "At most so many turns of the spatial model.",
            DefaultValueFactory = _ => 100,
            CustomParser = CommonOptions.Whole<int>,
        };

    public Option<int> Runs { get; } =
        new("--runs")
        {
            Description = "Above 1: shake the inputs in so many runs.",
            DefaultValueFactory = _ => 1,
            CustomParser = CommonOptions.Whole<int>,
        };

    public Option<string[]> Pressure { get; } =
        new("--pressure")
        {
            Description = "Multiply an actor's influence, USA:1.5; may be repeated.",
            DefaultValueFactory = _ => [],
        };

    public Option<string[]> Exempt { get; } =
        new("--exempt")
        {
            Description = "Let an actor stay where it is, without a say; may be repeated.",
            DefaultValueFactory = _ => [],
        };

    public Option<int?> Deadline { get; } =
        new("--deadline")
        {
            Description = "The year by which the alliance's target is to be met, instead of its own.",
            CustomParser = argument => CommonOptions.Whole<int>(argument),
        };

    public Option<double[]> Proposal { get; } =
        new("--proposal")
        {
            Description =
                "What holdouts are asked to accept, a value a dimension; default: the target, or the mean.",
            DefaultValueFactory = _ => [],
            CustomParser = ParseNumbers,
        };

    public Option<string?> Compatible { get; } =
        new("--compatible") { Description = "ktab: the numbers of KTAB's program, its defects included." };

    public Option<string[]> Choice { get; } =
        new("--option")
        {
            Description = "A choice of the spatial model, NAME=VALUE as in KTAB; may be repeated.",
            DefaultValueFactory = _ => [],
        };

    public Option<string> Format { get; } = CommonOptions.Format("table", "json", "csv", "svg");

    /// <summary>All of them, in the order of the help.</summary>
    public IEnumerable<Option> All =>
        [
            Issue,
            Input,
            Model,
            Rule,
            Turns,
            Runs,
            Pressure,
            Exempt,
            Deadline,
            Proposal,
            Compatible,
            Choice,
            Format,
        ];

    private static FileInfo? ParseFile(ArgumentResult argument)
    {
        if (argument.Tokens[0].Value is { Length: > 0 } path)
            return new FileInfo(path);
        argument.AddError("--input names no file.");
        return null;
    }

    private static double[] ParseNumbers(ArgumentResult argument)
    {
        var numbers = new List<double>();
        foreach (var token in argument.Tokens)
            if (
                double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && double.IsFinite(number)
            )
                numbers.Add(number);
            else
                argument.AddError($"'{token.Value}' is no number; write it as 3.5.");
        return [.. numbers];
    }

    private static Option<string> OneOf(string name, string description, params string[] values)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            DefaultValueFactory = _ => values[0],
        };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
