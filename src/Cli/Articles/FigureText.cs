using System.Globalization;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Articles;

/// <summary>A figure that was read, in a few words: "ESP DEFEXP ≥ 2.1 % of GDP 2026".</summary>
internal static class FigureText
{
    public static string Of(FigureFinding figure)
    {
        string?[] parts =
        [
            Scope(figure),
            figure.Measure?.Code,
            Comparator(figure.Comparator),
            Value(figure),
            figure.Year?.ToString(CultureInfo.InvariantCulture),
            figure.ByYear is { } by ? $"by {by}" : null,
        ];
        return string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string? Scope(FigureFinding figure) =>
        figure.Count is { } count ? $"{count} allies"
        : figure.Quantifier is { } quantifier ? $"{quantifier} allies"
        : string.Join(' ', figure.Scope.Select(area => area.Code));

    private static string? Comparator(string comparator) =>
        comparator switch
        {
            "ge" => "≥",
            "gt" => ">",
            "le" => "≤",
            "lt" => "<",
            "approx" => "about",
            _ => null,
        };

    private static string? Value(FigureFinding figure)
    {
        if (figure.Value is not { } value)
            return null;
        var range = figure.ValueTo is { } to ? $"{Plain(value)}–{Plain(to)}" : Plain(value);
        return $"{range}{Unit(figure.Unit)}";
    }

    private static string Unit(Unit unit) =>
        unit == Vocabulary.Unit.PercentOfGdp ? " % of GDP"
        : unit == Vocabulary.Unit.PercentOfDefence ? " % of defence"
        : unit == Vocabulary.Unit.PercentChange ? " % change"
        : unit == Vocabulary.Unit.Percent ? " %"
        : $" {unit.Code}";

    private static string Plain(decimal value) => value.ToString("#,##0.####", CultureInfo.InvariantCulture);
}
