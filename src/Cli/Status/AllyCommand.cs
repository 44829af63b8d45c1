using System.CommandLine;

namespace Burdenshare.Cli.Status;

/// <summary>`ally`: one ally on one screen.</summary>
internal static class AllyCommand
{
    private const string Help = """
        One ally on one screen: where it stands, how it came there, what it announced and whether it kept it.

        Examples:
          burdenshare ally Spain
          burdenshare ally POL --as-of 2024-07-01
          burdenshare ally "United Kingdom" --format json
          burdenshare ally NLD --format csv --out netherlands.csv
        """;

    public static Command Create(Desk desk)
    {
        var name = new Argument<string>("ALLY") { Description = "A name or an ISO 3166-1 alpha-3 code." };
        var format = CommonOptions.Format("table", "json", "csv");
        return desk.Verb(
            "ally",
            Help,
            [name, format],
            session =>
                session.Finish(
                    Portrait
                        .Draw(session, session.Get(name))
                        .Select(portrait =>
                            session.Get(format) switch
                            {
                                "json" => JsonText.Of(writer => PortraitJson.Write(writer, portrait)),
                                "csv" => CsvText.Of(
                                    Figures.TidyRow.Columns,
                                    portrait.Series.Select(row => row.Cells)
                                ),
                                _ => PortraitScreen.Of(portrait, session.Sheet),
                            }
                        )
                )
        );
    }
}
