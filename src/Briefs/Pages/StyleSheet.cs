namespace Burdenshare.Briefs.Pages;

/// <summary>The page's style sheet, kept as a file of its own beside this one.</summary>
internal static class StyleSheet
{
    /// <summary>The whole sheet.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream =
            typeof(StyleSheet).Assembly.GetManifestResourceStream("brief.css")
            ?? throw new InvalidOperationException("The style sheet is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
