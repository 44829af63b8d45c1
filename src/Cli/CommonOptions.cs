using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace Burdenshare.Cli;

/// <summary>Options that every verb understands alike.</summary>
internal sealed class CommonOptions
{
    public Option<string?> Edition { get; } =
        new("--edition")
        {
            Description = "The edition that answers, 2024 (default: the newest full one).",
            Recursive = true,
        };

    public Option<DateOnly?> AsOf { get; } =
        Day("--as-of", "Only what was published by that day, 2024-07-01 (default: today).");

    public Option<string?> Data { get; } =
        new("--data")
        {
            Description = "Read this data folder instead of the embedded one.",
            HelpName = "DIR",
            Recursive = true,
        };

    public Option<string?> Out { get; } =
        new("--out")
        {
            Description = "Write to this file, whole or not at all (brief: a folder).",
            HelpName = "FILE",
            Recursive = true,
        };

    public Option<ulong> Seed { get; } =
        new("--seed")
        {
            Description = "Seed of every draw.",
            DefaultValueFactory = _ => 1UL,
            CustomParser = Whole<ulong>,
            Recursive = true,
        };

    public Option<bool> Quiet { get; } =
        new("--quiet") { Description = "No notes and no progress on stderr.", Recursive = true };

    /// <summary>A name of nothing is no place to write to.</summary>
    public CommonOptions() =>
        Out.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: "" }])
                given.AddError("--out names no file.");
        });

    public IEnumerable<Option> All => [Edition, AsOf, Data, Out, Seed, Quiet];

    /// <summary>A verb's <c>--format</c>; the first value is the default.</summary>
    public static Option<string> Format(params string[] values)
    {
        var option = new Option<string>("--format")
        {
            Description = "How to print.",
            DefaultValueFactory = _ => values[0],
        };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    /// <summary>An option that takes a day in ISO 8601 and no other form, whatever the machine's customs.</summary>
    public static Option<DateOnly?> Day(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "YYYY-MM-DD",
            CustomParser = ParseDay,
            Recursive = true,
        };

    /// <summary>Reads digits and nothing else; what is wrong is said in words and not in types of .NET.</summary>
    public static T Whole<T>(ArgumentResult argument)
        where T : struct, IBinaryInteger<T>
    {
        var text = argument.Tokens[0].Value;
        if (T.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        argument.AddError($"'{text}' is not a whole number in range.");
        return default;
    }

    private static DateOnly? ParseDay(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var day))
            return day;
        argument.AddError($"'{text}' is not a day; write it as 2024-07-01.");
        return null;
    }
}
