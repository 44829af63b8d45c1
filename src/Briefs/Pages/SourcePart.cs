using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs.Pages;

/// <summary>The numbered list of every document that the brief rests on.</summary>
internal static class SourcePart
{
    public static void Write(Markup page, BriefContent content)
    {
        using var section = page.Line().In("section", ("id", "sources"));
        page.Element("h2", "Sources");
        using var list = page.In("ol", ("class", "sources"));
        foreach (var origin in content.Sources)
            using (page.Line().In("li", ("id", $"source-{origin.Id}")))
                Write(page, origin);
        foreach (var cited in Cited.In(content.Standing))
            using (page.Line().In("li", ("id", $"source-{cited.Component.Id.Replace('/', '-')}")))
                Write(page, cited);
    }

    private static void Write(Markup page, Origin origin)
    {
        page.Element("b", origin.Publisher).Text(", ");
        Link(page, origin.Title, origin.Url);
        page.Text($". {Sentence(origin.Edition)} ");
        if (origin.CutOff is { } cutOff)
            page.Text($"Information to {cutOff}. ");
        page.Element("code", origin.Id);
        var how = new[] { origin.HowObtained, origin.Terms, origin.Caveats ?? "" };
        page.Element("p", string.Join(' ', how.Select(Sentence)).Trim(), ("class", "how"));
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
        if (SafeText.WebAddress(address) is { } safe)
            page.Element("a", title, ("href", safe), ("rel", "noopener noreferrer"));
        else
            page.Text($"{title} ({address})");
    }

    private static string Sentence(string text) =>
        text.Length == 0 || text.EndsWith('.') ? text : char.ToUpperInvariant(text[0]) + text[1..] + ".";
}
