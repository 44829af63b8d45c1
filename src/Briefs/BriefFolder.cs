using System.Collections.Immutable;
using System.Text;
using Burdenshare.Briefs.Interchange;
using Burdenshare.Briefs.Pages;
using Burdenshare.Briefs.Plain;
using Burdenshare.Briefs.Workbooks;
using Burdenshare.Charts.Rendering;
using Burdenshare.Exports;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs;

/// <summary>A folder that holds a brief in every form.</summary>
public static class BriefFolder
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes brief.html, brief.md, brief.xlsx and brief.json, all of them or none: each is written beside its place
    /// first and moved when all are there.
    /// Answers with their paths. Problems: BRF101 where the folder cannot be written,
    /// CHT001 where charts cannot be drawn.
    /// </summary>
    public static Outcome<ImmutableArray<string>> Write(
        BriefContent content,
        string folder,
        ChartRenderer renderer
    )
    {
        // The forms know nothing of each other: the workbook is laid out while charts are drawn.
        var workbook = Task.Run(() => BriefWorkbook.Of(content));
        return BriefPage
            .Of(content, renderer)
            .Then(page =>
                WholeFiles.Write(
                    folder,
                    [
                        ("brief.html", s_utf8.GetBytes(page)),
                        ("brief.md", s_utf8.GetBytes(BriefMarkdown.Of(content))),
                        ("brief.xlsx", workbook.GetAwaiter().GetResult()),
                        ("brief.json", BriefJson.Of(content)),
                    ],
                    reason => new Problem(
                        "BRF101",
                        folder,
                        $"the brief cannot be written there ({reason})",
                        "choose a folder that you may write to with --out"
                    )
                )
            );
    }
}
