using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs.Tables;

/// <summary>Every document that the brief rests on: the figures', then the agreements'.</summary>
internal static class SourceTable
{
    public static BriefTable Of(BriefContent content) =>
        new(
            "Sources",
            "Every figure of the brief was read in one of these documents",
            [
                Column.Of("No.", "", 6),
                new("Id", "as figures carry it", 22),
                new("Publisher", Width: 14),
                new("Title", Width: 60),
                new("Edition", Width: 40),
                new("Address", Width: 60),
                new("Terms", Width: 40),
                new("How obtained", Width: 60),
                new("Caveats", Width: 60),
            ],
            [
                .. content
                    .Sources.Select(Words)
                    .Concat(Cited.In(content.Standing).Select(Words))
                    .Select((words, index) => RowOf(index + 1, words)),
            ]
        );

    private static string[] Words(Origin origin) =>
        [
            origin.Id,
            origin.Publisher,
            origin.Title,
            origin.Edition,
            origin.Url,
            origin.Terms,
            origin.HowObtained,
            origin.Caveats ?? "",
        ];

    private static string[] Words(Cited cited) =>
        [
            cited.Component.Id,
            "NATO",
            cited.Value.Source,
            $"in force from {FigureText.Day(cited.Value.From)}",
            cited.Value.Url,
            "",
            "",
            "",
        ];

    private static ImmutableArray<Cell> RowOf(int number, string[] words) =>
        [
            new(FigureText.Target(number), number),
            .. words.Select((text, index) => new Cell(text, Link: index == 4 ? text : null)),
        ];
}
