using System.Globalization;

namespace Burdenshare.Sdmx.Queries;

/// <summary>An xs:dateTime; one without an offset is read as UTC, the time of the service.</summary>
internal static class IsoTime
{
    private static readonly string[] s_forms =
    [
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd",
    ];

    public static bool TryParse(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(
            text,
            s_forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out instant
        );
}
