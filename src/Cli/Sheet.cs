using Spectre.Console;
using Spectre.Console.Rendering;

namespace Burdenshare.Cli;

/// <summary>A sheet that tables are printed on: so many columns, with colour or without.</summary>
internal sealed record Sheet(int Width, bool Colour)
{
    /// <summary>Prints things one below the other; lines end in a line feed and never in a space.</summary>
    public string Print(params IEnumerable<IRenderable> things)
    {
        using var paper = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = Colour ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(paper),
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            }
        );
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        foreach (var thing in things)
        {
            console.Write(thing);
            if (thing is not Spectre.Console.Table)
                console.WriteLine();
        }
        return string.Join(
            '\n',
            paper.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd(' '))
        );
    }

    /// <summary>A table in the house's style: a rule below the head, no frame.</summary>
    public static Table Table(params IEnumerable<(string Title, Column Kind)> columns)
    {
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (var (title, kind) in columns)
        {
            var column = new TableColumn(new Text(title, new Style(decoration: Decoration.Bold)))
            {
                NoWrap = kind != Column.Words,
                Padding = new Padding(0),
            };
            table.AddColumn(kind == Column.Number ? column.RightAligned() : column);
        }
        return table;
    }
}

/// <summary>How a column of a table is set.</summary>
internal enum Column
{
    /// <summary>To the left, over several lines where it must.</summary>
    Words,

    /// <summary>To the left, on one line.</summary>
    Name,

    /// <summary>To the right, on one line.</summary>
    Number,
}
