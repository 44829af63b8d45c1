using Burdenshare.Sources.Catalogue;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Imports;

/// <summary>The origin.yaml of an imported edition.</summary>
internal static class OriginOf
{
    /// <summary>
    /// What an import writes: the card's words, and of the same edition where it was held before its title and address.
    /// </summary>
    public static OriginFile Import(
        string publisher,
        ReleaseCard card,
        PartialDate published,
        SourceBytes file,
        Release? before
    )
    {
        var known = before?.Origins[0];
        var title = before?.Edition.Title ?? card.Title;
        return new OriginFile
        {
            Publisher = publisher,
            Edition = card.Name,
            Title = title,
            Published = published.ToString(),
            Coverage = card.IsWhole ? "full" : "partial",
            Concept = card.Concept ?? before?.Edition.Concept,
            BaseYear = card.BaseYear,
            PrintedDecimals = card.PrintedDecimals.ToDictionary(),
            Origins =
            [
                new OriginEntry
                {
                    Id = $"{publisher}-{card.Name}",
                    Files = ["figures.csv"],
                    Publisher = card.Page.By,
                    Title = title,
                    Edition = $"published {published}",
                    CutOff = known?.CutOff,
                    Url = known?.Url ?? card.Page.Url,
                    Terms = card.Terms,
                    HowObtained = $"burdenshare data import {publisher} {file.Name}",
                    Sha256 = file.Sha256,
                    Caveats = card.Caveats,
                },
            ],
        };
    }
}
