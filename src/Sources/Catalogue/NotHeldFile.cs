using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Catalogue;

/// <summary>not-held.csv of a publisher: releases known to exist that are not here.</summary>
internal static class NotHeldFile
{
    private static readonly string[] Columns = ["edition", "published", "title", "evidence"];

    public static Outcome<List<Edition>> Read(string path, string publisher) =>
        File.Exists(path)
            ? CsvTable.Read<Edition>(
                path,
                Columns,
                fields =>
                    PartialDate.TryParse(fields[1], out var published)
                        ? new Edition(publisher, fields[0], fields[2], published, Coverage.NotHeld)
                        : CsvTable.Row($"published '{fields[1]}' is no date")
            )
            : Outcome<List<Edition>>.Done([]);
}
