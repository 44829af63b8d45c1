using Burdenshare.Statistics.Perimeters;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Catalogue;

/// <summary>perimeters.csv: what each publisher counts as defence.</summary>
internal static class PerimeterFile
{
    private static readonly string[] s_columns =
    [
        "publisher",
        "measure",
        "title",
        "counts",
        "leaves_out",
        "basis",
        "source",
    ];

    public static Outcome<List<Perimeter>> Read(string path) =>
        File.Exists(path)
            ? CsvTable.Read<Perimeter>(
                path,
                s_columns,
                fields =>
                    fields[6].Length == 0
                        ? CsvTable.Row("a perimeter without a source")
                        : new Perimeter(
                            fields[0],
                            new Measure(fields[1]),
                            fields[2],
                            fields[3],
                            fields[4],
                            fields[5],
                            fields[6]
                        )
            )
            : Outcome<List<Perimeter>>.Done([]);
}
