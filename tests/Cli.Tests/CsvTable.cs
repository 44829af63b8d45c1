using System.Text;

namespace Burdenshare.Cli.Tests;

/// <summary>CSV as RFC 4180 describes it, read with no code of the program's own.</summary>
internal sealed record CsvTable(string[] Head, string[][] Rows)
{
    /// <summary>A cell by its row and the name of its column.</summary>
    public string this[int row, string column] => Rows[row][Array.IndexOf(Head, column)];

    /// <summary>A column from top to bottom.</summary>
    public string[] Column(string name) => [.. Rows.Select(row => row[Array.IndexOf(Head, name)])];

    /// <summary>The number of the only row whose cells have these values.</summary>
    public int RowWith(params (string Column, string Value)[] cells) =>
        Assert.Single(
            Enumerable.Range(0, Rows.Length),
            row => cells.All(cell => this[row, cell.Column] == cell.Value)
        );

    public static CsvTable Parse(string text)
    {
        var records = Records(text).ToArray();
        Assert.All(records, record => Assert.Equal(records[0].Length, record.Length));
        return new CsvTable(records[0], records[1..]);
    }

    private static IEnumerable<string[]> Records(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else if (text[i] == '"')
                isQuoted = !isQuoted;
            else if (isQuoted || text[i] is not (',' or '\n'))
                cell.Append(text[i]);
            else
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (text[i] == ',')
                    continue;
                yield return [.. cells];
                cells.Clear();
            }
    }
}
