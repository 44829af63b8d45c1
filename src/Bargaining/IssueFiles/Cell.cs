using System.Globalization;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.IssueFiles;

/// <summary>A piece of an input file and where it stands.</summary>
/// <param name="Text">Without surrounding blanks and quotes.</param>
/// <param name="Place">"file:line:column", both from 1.</param>
internal sealed record Cell(string Text, string Place)
{
    /// <summary>The number that the cell holds; a problem BRG103 when it holds none.</summary>
    public double Number(List<Problem> problems)
    {
        if (
            double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
        )
            return number;
        problems.Add(
            new Problem("BRG103", Place, $"'{Text}' is not a number", "give a finite number such as 62.5")
        );
        return double.NaN;
    }

    /// <summary>The count that the cell holds; a problem BRG109 when it holds none.</summary>
    public int? Count(List<Problem> problems)
    {
        if (int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
            return count;
        problems.Add(new Problem("BRG109", Place, $"'{Text}' is not a count", "give a whole number above 0"));
        return null;
    }
}
