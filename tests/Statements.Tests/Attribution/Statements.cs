namespace Burdenshare.Statements.Tests.Attribution;

/// <summary>Statements of a text, and the words they are made of.</summary>
internal static class Statements
{
    public static StatementFinding[] Of(string text) =>
        [.. Repository.Read(text).Findings.OfType<StatementFinding>()];

    /// <summary>"speaker | cue | content + content": null parts stay empty.</summary>
    public static string Shown(string text, StatementFinding statement) =>
        $"{Words(text, statement.Speaker?.Span)} | {statement.Cue?.Lemma} | "
        + string.Join(" + ", statement.Content.Select(span => Words(text, span)));

    private static string Words(string text, TextSpan? span) =>
        span is { } there ? text[there.Start..there.End] : "";
}
