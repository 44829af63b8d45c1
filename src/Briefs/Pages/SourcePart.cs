using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs.Pages;

/// <summary>The numbered list of every document that the brief rests on.</summary>
internal static class SourcePart
{
    public static void Write(Markup page, BriefContent content) =>
        page.Element(
            "section",
            () =>
            {
                page.Element("h2", "Sources");
                page.Element(
                    "ol",
                    () =>
                    {
                        foreach (var origin in content.Sources)
                            page.Line()
                                .Element("li", () => Write(page, origin), ("id", $"source-{origin.Id}"));
                        foreach (var cited in Cited.In(content.Standing))
                            page.Line()
                                .Element(
                                    "li",
                                    () => Write(page, cited),
                                    ("id", $"source-{cited.Component.Id.Replace('/', '-')}")
                                );
                    },
                    ("class", "sources")
                );
            },
            ("id", "sources")
        );

    private static void Write(Markup page, Origin origin)
    {
        page.Element("b", origin.Publisher).Text(", ");
        Link(page, origin.Title, origin.Url);
        page.Text($". {Sentence(origin.Edition)} ");
        if (origin.CutOff is { } cutOff)
            page.Text($"Information to {cutOff}. ");
        page.Element("code", origin.Id);
        page.Element(
            "p",
            $"{Sentence(origin.HowObtained)} {Sentence(origin.Terms)} {Sentence(origin.Caveats ?? "")}".Trim(),
            ("class", "how")
        );
    }

    private static void Write(Markup page, Cited cited)
    {
        page.Element("b", $"{cited.Component.Title}, {FigureText.Target(cited.Value.Value)} %")
            .Text($", in force from {FigureText.Day(cited.Value.From)}: ");
        Link(page, cited.Value.Source, cited.Value.Url);
        page.Text(". ").Element("code", cited.Component.Id);
    }

    private static void Link(Markup page, string title, string address)
    {
        if (Markup.WebAddress(address) is { } safe)
            page.Element("a", title, ("href", safe), ("rel", "noopener noreferrer"));
        else
            page.Text($"{title} ({address})");
    }

    private static string Sentence(string text) =>
        text.Length == 0 || text.EndsWith('.') ? text : char.ToUpperInvariant(text[0]) + text[1..] + ".";
}
