using System.CommandLine;

namespace Burdenshare.Cli.Figures;

/// <summary>`data`: the figures themselves, where they come from and whether they hold together.</summary>
internal static class DataCommand
{
    private const string Help = """
        The figures themselves: what is held, where it comes from, how it was revised, whether it holds together.

        Examples:
          burdenshare data list
          burdenshare data get DEFEXP --ally ESP --years 2014-2026 --editions all --format csv
          burdenshare data derive "count(DEFEXP[*NATO, 2024] >= 2)" --edition 2024
          burdenshare data revisions DEFEXP --ally POL
          burdenshare data verify
          burdenshare data export --format parquet figures
        """;

    public static Command Create(Desk desk)
    {
        var command = new Verb("data", Help);
        command.Subcommands.Add(ListVerb.Create(desk));
        command.Subcommands.Add(SourcesVerb.Create(desk));
        command.Subcommands.Add(GetVerb.Create(desk));
        command.Subcommands.Add(DeriveVerb.Create(desk));
        command.Subcommands.Add(RevisionsVerb.Create(desk));
        command.Subcommands.Add(ChangeVerb.Create(desk));
        command.Subcommands.Add(ImportVerb.Create(desk));
        command.Subcommands.Add(VerifyVerb.Create(desk));
        command.Subcommands.Add(ExportVerb.Create(desk));
        return command;
    }
}
