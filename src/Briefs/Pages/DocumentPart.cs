namespace Burdenshare.Briefs.Pages;

/// <summary>All documents of the brief, each with its verdicts.</summary>
internal static class DocumentPart
{
    public static void Write(Markup page, BriefContent content)
    {
        if (content.Documents.IsEmpty)
            return;
        using var section = page.Line().In("section", ("class", "sheet"));
        page.Element("h2", "What was said, beside what was published");
        page.Element(
            "p",
            "Each claim is judged by the figures that were out on the day of its text, not by hindsight; what the "
                + "newest edition makes of it stands below. Words are marked where they stand."
        );
        foreach (var (index, report) in content.Documents.Index())
            new ArticlePart(page, content, report, index + 1).Write();
    }
}
