using System.Globalization;

namespace Burdenshare.SyntaxTraining;

/// <summary>Reads treebanks in the CoNLL-U format.</summary>
internal static class Treebank
{
    /// <summary>The sentences of a file that the reader's tokens can be aligned with.</summary>
    public static List<GoldSentence> Read(string path)
    {
        var sentences = new List<GoldSentence>();
        var words = new List<TreebankWord>();
        var text = "";
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal))
                text = line["# text = ".Length..];
            else if (line.Length == 0 && words.Count > 0)
            {
                if (GoldSentence.Of(text, words) is { } sentence)
                    sentences.Add(sentence);
                words = [];
            }
            else if (line.Length > 0 && char.IsAsciiDigit(line[0]))
                Add(words, line.Split('\t'));
        }
        return sentences;
    }

    // "3-4" is a contraction whose words follow, "8.1" an elided word.
    private static void Add(List<TreebankWord> words, string[] cells)
    {
        if (int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            words.Add(
                new TreebankWord(
                    cells[1],
                    $"{cells[3]}/{cells[4]}",
                    int.Parse(cells[6], NumberStyles.None, CultureInfo.InvariantCulture),
                    cells[7]
                )
            );
    }
}
