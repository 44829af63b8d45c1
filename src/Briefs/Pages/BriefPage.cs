using System.Collections.Immutable;
using Burdenshare.Briefs.Charting;
using Burdenshare.Briefs.Tables;
using Burdenshare.Charts.Rendering;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs.Pages;

/// <summary>The brief as one HTML file: no script, nothing fetched, printable on A4.</summary>
internal sealed class BriefPage
{
    private readonly Markup _page = new();
    private readonly BriefContent _content;
    private readonly ImmutableArray<Picture> _pictures;

    private BriefPage(BriefContent content, ImmutableArray<Picture> pictures) =>
        (_content, _pictures) = (content, pictures);

    /// <summary>The page; problem CHT001 where charts cannot be drawn on this machine.</summary>
    public static Outcome<string> Of(BriefContent content, ChartRenderer renderer)
    {
        var pictures = ImmutableArray.CreateBuilder<Picture>();
        foreach (var chart in BriefCharts.Of(content))
        {
            var drawn = renderer.Render(chart);
            if (!drawn.TryGet(out var svg))
                return Outcome<string>.Refused(drawn.Problems);
            pictures.Add(new Picture(chart, svg));
        }
        return new BriefPage(content, pictures.ToImmutable()).Write();
    }

    private string Write()
    {
        _page.Own("<!doctype html>\n");
        using (_page.In("html", ("lang", "en")))
        {
            Head();
            using (_page.In("body"))
            using (_page.In("main"))
                Body();
        }
        return _page.Line().ToString();
    }

    private void Head()
    {
        using var head = _page.In("head");
        _page.Open("meta", ("charset", "utf-8"));
        Meta("viewport", "width=device-width, initial-scale=1");
        Meta("color-scheme", "light dark");
        Meta("generator", $"Burdenshare {_content.Version}");
        _page
            .Open(
                "meta",
                ("http-equiv", "Content-Security-Policy"),
                ("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
            )
            .Element("title", $"Burdenshare brief, {FigureText.Day(_content.AsOf)}");
        using (_page.In("style"))
            _page.Own(StyleSheet.Text);
    }

    private void Meta(string name, string content) =>
        _page.Open("meta", ("name", name), ("content", content));

    private void Body()
    {
        using (_page.In("div", ("class", "cover")))
        {
            OpeningPart.Write(_page, _content);
            ChartPart.Write(_page, _pictures[0]);
        }
        Section("Every ally against the pledge", null, StandingTable.Of(_content));
        if (_content.Comparison is { } comparison)
            Section(
                "Who rose, who fell",
                _pictures[2],
                ChangeTable.Of(_content, comparison),
                ChangeWords.Compared(comparison),
                ChangeWords.Restated(_content, comparison)
            );
        Section("The alliance's lines", _pictures[1], AllianceTable.Of(_content));
        DocumentPart.Write(_page, _content);
        SourcePart.Write(_page, _content);
        _page
            .Line()
            .Element(
                "footer",
                $"Burdenshare {_content.Version}, composed as of {FigureText.Day(_content.AsOf)}. The same figures "
                    + "stand in brief.xlsx, brief.json and brief.md beside this page."
            );
    }

    private void Section(string title, Picture? picture, BriefTable table, params string[] words)
    {
        using var section = _page.Line().In("section", ("class", "sheet"));
        _page.Element("h2", title);
        foreach (var paragraph in words)
            _page.Element("p", paragraph);
        if (picture is not null)
            ChartPart.Write(_page, picture);
        TablePart.Write(_page, table);
    }
}
