namespace Burdenshare.Statements.Tests.Oddities;

/// <summary>What a text is warned of.</summary>
internal static class Warnings
{
    /// <summary>"CODE words" for each warning, in order.</summary>
    public static string[] Of(string text, int year = 2025)
    {
        var reading = Repository.Read(text, year);
        return
        [
            .. reading
                .Findings.OfType<WarningFinding>()
                .Select(warning => $"{warning.Code} {warning.Span.Of(reading.Document)}"),
        ];
    }
}
