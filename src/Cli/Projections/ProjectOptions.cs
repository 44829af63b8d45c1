using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Burdenshare.Projections;
using Burdenshare.Projections.Scenarios;

namespace Burdenshare.Cli.Projections;

/// <summary>The options of `project`, read into a question.</summary>
internal sealed class ProjectOptions
{
    public Argument<string[]> Allies { get; } =
        new("ally")
        {
            Description = "Names or codes (default: all that have figures).",
            Arity = ArgumentArity.ZeroOrMore,
        };

    public Option<int?> To { get; } =
        new("--to")
        {
            Description = "The year by which the target is reached (default: the agreement's).",
            CustomParser = argument => CommonOptions.Whole<int>(argument),
        };

    public Option<string?> Target { get; } =
        new("--target") { Description = "An agreed share of GDP, hague-2025/core (default: the newest)." };

    public Option<double?> Share { get; } =
        new("--share")
        {
            Description = "A share of GDP in percent instead of an agreed target.",
            CustomParser = Percent,
        };

    public Option<string> Path { get; } =
        OneOf("--path", "How the share moves; plan is the ally's own.", Words.Shapes.Keys);

    public Option<string> Yardstick { get; } =
        OneOf(
            "--baseline",
            "What additional is measured against: a frozen share, real or cash amount, or the ally's plan.",
            Words.Yardsticks.Keys
        );

    public Option<int> Paths { get; } =
        new("--paths")
        {
            Description = "How many paths are played.",
            DefaultValueFactory = _ => ProjectionQuestion.UsualPaths,
            CustomParser = CommonOptions.Whole<int>,
        };

    public Option<string> Gdp { get; } =
        OneOf("--gdp", "Whether GDP surprises; its median is the IMF's path.", Words.Gdps.Keys);

    public Option<string> Financing { get; } =
        OneOf("--financing", "Who pays for what is additional.", Words.Financings.Keys);

    public Option<string> Format { get; } = CommonOptions.Format("table", "json", "jsonl", "csv", "svg");

    public Option<FileInfo?> Scenario { get; } =
        new("--scenario")
        {
            Description = "A question written down in YAML; options given beside it outweigh it.",
            HelpName = "FILE",
        };

    public Option<string> View { get; } =
        OneOf(
            "--view",
            "The allies' paths, their sum, the year of the review, what matters most, how fans fared.",
            ["path", "alliance", "checkpoint", "tornado", "backtest"]
        );

    /// <summary>All of them, in the order of the help.</summary>
    public IEnumerable<Symbol> All =>
        [Allies, To, Target, Share, Path, Yardstick, Paths, Gdp, Financing, Scenario, View, Format];

    /// <summary>What the scenario asks, changed by the options that are given.</summary>
    public ProjectionQuestion Over(Session session, Scenario scenario)
    {
        var question = scenario.Question;
        var isOther = session.Has(Target) || session.Has(Share);
        return question with
        {
            AsOf = session.AsOfGiven || !scenario.NamesDay ? session.AsOf : question.AsOf,
            Allies = session.Get(Allies) is { Length: > 0 } named ? [.. named] : question.Allies,
            Target = isOther ? session.Get(Target) : question.Target,
            Share = isOther ? session.Get(Share) : question.Share,
            To = session.Get(To) ?? question.To,
            Shape = session.Has(Path) ? Words.Shapes[session.Get(Path)] : question.Shape,
            Yardstick = session.Has(Yardstick)
                ? Words.Yardsticks[session.Get(Yardstick)]
                : question.Yardstick,
            Financing = session.Has(Financing)
                ? Words.Financings[session.Get(Financing)]
                : question.Financing,
            IsGdpStochastic = session.Has(Gdp) ? Words.Gdps[session.Get(Gdp)] : question.IsGdpStochastic,
            Paths = session.Has(Paths) ? session.Get(Paths) : question.Paths,
            Seed = session.SeedGiven ? session.Seed : question.Seed,
        };
    }

    private static Option<string> OneOf(string name, string description, IEnumerable<string> values)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            DefaultValueFactory = _ => values.First(),
        };
        option.AcceptOnlyFromAmong([.. values]);
        return option;
    }

    private static double? Percent(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (double.TryParse(text, style, CultureInfo.InvariantCulture, out var percent))
            return percent;
        argument.AddError($"'{text}' is not a number; write a share as 3.5.");
        return null;
    }
}
