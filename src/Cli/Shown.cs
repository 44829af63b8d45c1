using System.Globalization;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli;

/// <summary>Figures as a table shows them; the exact ones are in JSON and CSV.</summary>
internal static class Shown
{
    /// <summary>What stands where nothing is known.</summary>
    public const string Unknown = "–";

    /// <summary>A share or a percentage, two decimals.</summary>
    public static string Share(decimal? percent) => percent is { } value ? Fixed(value, "0.00") : Unknown;

    /// <summary>A share with the mark of an estimate.</summary>
    public static string Share(decimal? percent, bool isEstimate) =>
        percent is null ? Unknown + " " : Share(percent) + (isEstimate ? "e" : " ");

    /// <summary>A percentage, one decimal.</summary>
    public static string Percent(decimal? percent) => percent is { } value ? Fixed(value, "0.0") : Unknown;

    /// <summary>A change, with its sign.</summary>
    public static string Change(decimal? change, string digits = "0.0") =>
        change is { } value ? Fixed(value, $"+{digits};−{digits};{digits}") : Unknown;

    /// <summary>Millions, grouped by thousands.</summary>
    public static string Millions(decimal? millions) =>
        millions is { } value ? Fixed(value, "#,##0") : Unknown;

    /// <summary>Thousand millions of an amount in millions.</summary>
    public static string Billions(decimal? millions) =>
        millions is { } value ? Fixed(value / 1000, "#,##0.0") : Unknown;

    /// <summary>The word of a status; null where the publisher gives none.</summary>
    public static string? Status(ObservationStatus status) =>
        status switch
        {
            ObservationStatus.Actual => "actual",
            ObservationStatus.Estimate => "estimate",
            ObservationStatus.Uncertain => "uncertain",
            _ => null,
        };

    /// <summary>A value as it is; nothing known is a dash.</summary>
    public static string Value(decimal? value) => value is { } known ? Plain(known) : Unknown;

    /// <summary>As many decimals as it has, at most four, grouped by thousands.</summary>
    public static string Plain(decimal value) => Fixed(value, "#,##0.####");

    private static string Fixed(decimal value, string form) =>
        value.ToString(form, CultureInfo.InvariantCulture);
}
