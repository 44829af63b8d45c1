using System.CommandLine;
using System.CommandLine.Parsing;
using Burdenshare.Sources;
using Burdenshare.Vocabulary;
using Spectre.Console;

namespace Burdenshare.Cli.Figures;

/// <summary>`data import`: a publisher's own file becomes an edition of the user's data.</summary>
internal sealed class ImportVerb
{
    private const string Help = """
        Brings a publisher's own file into your data folder: nato, sipri, imf, kiel, eda or eurostat; or any
        agency's data as SDMX-CSV or SDMX-JSON (sdmx).

        Tells what was read, ignored and refused, with the address of every cell. A file that is not understood whole is
        refused and nothing is written. An edition of yours takes the place of the embedded one of the same name.

        Examples:
          burdenshare data import nato 240617-def-exp-2024-TABLES-en.xlsx
          burdenshare data import sipri SIPRI-Milex-data-1949-2024.xlsx --published 2025-04-28
          burdenshare data import kiel summary-by-year.csv --edition release-28 --into my-data
          burdenshare data import sdmx gov_10a_exp.csv --map measure=cofog99 --map prices:current --only sector=S13
        """;

    private readonly Argument<string> _publisher = new("publisher")
    {
        Description = string.Join(", ", Import.Publishers),
    };

    private readonly Argument<string> _file = new("file") { Description = "The publisher's file." };

    private readonly Option<string?> _into = new("--into")
    {
        Description = "The data folder that receives it (default: --data, else your own).",
        HelpName = "DIR",
    };

    private readonly Option<PartialDate?> _published = new("--published")
    {
        Description = "When the file came out, 2025-04-28 or 2025-04 (default: what is known of it).",
        HelpName = "DATE",
        CustomParser = Date,
    };

    private readonly Option<string[]> _map = new("--map")
    {
        Description =
            "For sdmx: a role's component (measure=cofog99) or value (prices:current); may be repeated.",
        HelpName = "ROLE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> _only = new("--only")
    {
        Description = "For sdmx: only these codes of a component (geo=PL+EE); may be repeated.",
        HelpName = "COMPONENT",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string> _format = CommonOptions.Format("table", "json");

    public static Command Create(Desk desk)
    {
        var verb = new ImportVerb();
        verb._publisher.AcceptOnlyFromAmong([.. Import.Publishers]);
        return desk.Verb(
            "import",
            Help,
            [verb._publisher, verb._file, verb._into, verb._published, verb._map, verb._only, verb._format],
            verb.Run
        );
    }

    private int Run(Session session)
    {
        var named = session.Get(_into) ?? session.DataNamed;
        var into = named ?? session.Around.UserFolder;
        var report = session
            .EverythingHeld(into)
            .Then(held =>
                Import.Run(
                    new ImportRequest(
                        session.Get(_publisher),
                        session.Get(_file),
                        session.EmbeddedFolder,
                        into,
                        session.EditionNamed,
                        session.Get(_published),
                        session.Today,
                        held
                    )
                    {
                        Choices = new([.. session.Get(_map)], [.. session.Get(_only)]),
                    }
                )
            );
        if (report.Problems.IsEmpty && named is not null)
            AddMembers(session, named);
        return session.Finish(
            report.Select(done =>
                session.Get(_format) == "json"
                    ? JsonText.Of(writer => ImportJson.Write(writer, done))
                    : Table(done, session.Sheet)
            )
        );
    }

    // A folder that --data shall read needs its members.
    private static void AddMembers(Session session, string folder)
    {
        var members = Path.Combine(folder, "allies.csv");
        if (!File.Exists(members))
            File.Copy(Path.Combine(session.EmbeddedFolder, "allies.csv"), members);
    }

    private static string Table(ImportReport done, Sheet sheet)
    {
        var edition = done.Release.Edition;
        var table = Sheet.Table(
            ("Measure", Column.Name),
            ("Unit", Column.Name),
            ("Prices", Column.Name),
            ("Figures", Column.Number),
            ("Areas", Column.Number)
        );
        foreach (var part in ImportJson.Parts(done.Release))
            table.AddRow([
                new Text(part.Measure),
                new Text(part.Unit),
                new Text(part.Prices),
                new Text(Shown.Millions(part.Figures)),
                new Text($"{part.Areas}"),
            ]);
        return sheet.Print([
            new Text($"Read {Shown.Millions(done.Release.Count)} figures of {edition.Id}: {edition.Title}"),
            new Text(
                $"Published {edition.Published} ({done.PublishedBecause}); held in {Printable.Line(done.Folder)}"
            ),
            table,
            .. done.Ignored.Select(aside => Aside("Ignored", aside)),
            .. done.Refused.Select(aside => Aside("Refused", aside)),
            .. done.Against is { } against ? [Comparison(against)] : Array.Empty<Text>(),
        ]);
    }

    private static Text Aside(string what, SetAside aside) =>
        new(
            Printable.Line(
                $"{what} {Shown.Millions(aside.Places.Length)}: {aside.Reason} "
                    + $"({string.Join(", ", aside.Places.Take(3))}{(aside.Places.Length > 3 ? ", …" : "")})"
            )
        );

    private static Text Comparison(EditionComparison against) =>
        new(
            $"Against the same edition as held before: {Shown.Millions(against.Same)} figures the same, "
                + $"{against.Different} different, {against.OnlyNow} only here, {against.OnlyBefore} only there"
        );

    private static PartialDate? Date(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (PartialDate.TryParse(text, out var date))
            return date;
        argument.AddError($"'{text}' is not a date; write it as 2025-04-28, 2025-04 or 2025.");
        return null;
    }
}
