using System.Globalization;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs;

/// <summary>Figures as they are printed.</summary>
internal static class FigureText
{
    private const int MostDecimals = 6;

    /// <summary>What stands where nothing is known.</summary>
    public const string Unknown = "–";

    /// <summary>
    /// Two decimals, or as many more as it takes to stay on the published side of every target: 1.996 is not 2.00.
    /// </summary>
    public static string Share(decimal value, IEnumerable<decimal> targets)
    {
        var edges = targets.ToArray();
        for (var decimals = 2; decimals < MostDecimals; decimals++)
        {
            var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
            if (edges.All(edge => rounded >= edge == value >= edge))
                return Number(value, decimals);
        }
        return value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A number with fixed decimals and a thin space between thousands.</summary>
    public static string Number(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero)
            .ToString($"N{decimals}", CultureInfo.InvariantCulture)
            .Replace(",", "\u202f", StringComparison.Ordinal)
            .Replace('-', '−');

    /// <summary>Two decimals, or as many more as it takes to show that something is missing.</summary>
    public static string Missing(decimal points)
    {
        var decimals = 2;
        while (decimals < MostDecimals && Math.Round(points, decimals, MidpointRounding.AwayFromZero) == 0)
            decimals++;
        return Number(points, decimals);
    }

    /// <summary>A change: always with its sign, "±0.00" for none.</summary>
    public static string Signed(decimal change, int decimals = 2)
    {
        var rounded = Math.Round(change, decimals, MidpointRounding.AwayFromZero);
        var sign =
            rounded > 0 ? "+"
            : rounded == 0 ? "±"
            : "";
        return sign + Number(rounded, decimals);
    }

    /// <summary>"3.5", "2": an agreed value without needless zeros.</summary>
    public static string Target(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>"2026-11-24".</summary>
    public static string IsoDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"24 November 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"July 2026" or the day, to the precision that is known.</summary>
    public static string Day(PartialDate date) =>
        date.Day is not null ? Day(date.Earliest)
        : date.Month is not null ? date.Earliest.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : date.ToString();

    /// <summary>"estimate", "actual", or nothing.</summary>
    public static string Status(ObservationStatus status) =>
        status switch
        {
            ObservationStatus.Estimate => "estimate",
            ObservationStatus.Actual => "actual",
            _ => "status not stated",
        };

    /// <summary>"NATO 2026 edition": how an edition is called in running text.</summary>
    public static string Edition(Edition edition) =>
        $"{edition.Publisher.ToUpperInvariant()} {edition.Name} edition";

    /// <summary>Year, status, edition and document of a figure.</summary>
    public static string Source(Figure figure) =>
        $"{figure.Year} {Status(figure.Status)}, {Edition(figure.Edition)} [{figure.Origin.Id}]";
}
