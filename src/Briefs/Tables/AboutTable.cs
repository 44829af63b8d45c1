using System.Collections.Immutable;

namespace Burdenshare.Briefs.Tables;

/// <summary>What a workbook says of itself, so that a sheet torn from its brief can be traced.</summary>
internal static class AboutTable
{
    public static BriefTable Of(BriefContent content, IEnumerable<BriefTable> sheets)
    {
        var edition = content.Standing.Release.Edition;
        return new BriefTable(
            "About",
            "What this workbook is",
            [new("About", Width: 18), new("This brief", Width: 110)],
            [
                Row("Brief", Headline.Title(content)),
                Row("As of", FigureText.IsoDay(content.AsOf)),
                Row("Edition", $"{edition.Title}, {edition.Name} edition"),
                Row("Published", FigureText.Day(edition.Published)),
                Row("Prices", edition.BaseYear is { } year ? $"constant, of {year}" : "current"),
                Row("Summit", content.Summit ?? ""),
                Row("Made by", $"Burdenshare {content.Version}"),
                Row("Marks", "e is an estimate; an empty cell is unknown; shares are as published"),
                .. sheets.Select(sheet => Row($"Sheet {sheet.Name}", sheet.Caption)),
                .. content.Sources.Select(origin =>
                    ImmutableArray.Create(
                        new Cell("Source"),
                        new Cell(
                            $"{origin.Id}: {origin.Publisher}, {origin.Title}. {origin.Edition}",
                            Link: origin.Url
                        )
                    )
                ),
            ]
        );
    }

    private static ImmutableArray<Cell> Row(string name, string text) => [new(name), new(text)];
}
