using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Burdenshare.StreamingMemory;

/// <summary>
/// Lines of JSON of any number: each document is drawn from paragraphs of ours, with digits of its own, and a name that
/// no other document holds, so that whatever is kept of a vocabulary grows.
/// </summary>
internal sealed class Feed(ImmutableArray<string> paragraphs, int charactersOfADocument)
{
    private static readonly JsonSerializerOptions s_relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Dice _dice = new(5);
    private readonly StringBuilder _text = new();

    /// <summary>Documents written so far.</summary>
    public int Documents { get; private set; }

    /// <summary>Paragraphs of the articles in a folder, or of a file.</summary>
    public static ImmutableArray<string> Paragraphs(string path) =>
        [
            .. (Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.md") : [path])
                .Order(StringComparer.Ordinal)
                .SelectMany(file => File.ReadAllText(file).Split("\n\n", StringSplitOptions.TrimEntries))
                .Where(text => text.Length > 0 && !text.StartsWith("---", StringComparison.Ordinal)),
        ];

    /// <summary>Writes lines until so many bytes are written; how many there were.</summary>
    public long WriteTo(Stream stream, long bytes)
    {
        var written = 0L;
        while (written < bytes)
        {
            var line = JsonSerializer.SerializeToUtf8Bytes(Next(), s_relaxed);
            stream.Write(line);
            stream.WriteByte((byte)'\n');
            written += line.Length + 1;
        }
        return written;
    }

    private object Next()
    {
        Documents++;
        _text.Clear().Append(Name(Documents)).Append(".\n\n");
        while (_text.Length < charactersOfADocument)
        {
            foreach (var letter in paragraphs[_dice.Below(paragraphs.Length)])
                _text.Append(char.IsAsciiDigit(letter) ? Digit(letter) : letter);
            _text.Append("\n\n");
        }
        return new { id = Documents.ToString("D9", CultureInfo.InvariantCulture), text = _text.ToString() };
    }

    // One digit in four changes, so that years and shares mostly stay what they may be.
    private char Digit(char written) => _dice.Below(4) == 0 ? (char)('0' + _dice.Below(10)) : written;

    // A number in syllables.
    private static string Name(int number)
    {
        const string Consonants = "bdfgklmnprstvz";
        const string Vowels = "aeiou";
        var name = new StringBuilder("M");
        for (var rest = number + 1_000_000; rest > 0; rest /= Consonants.Length * Vowels.Length)
            name.Append(Vowels[rest % Vowels.Length])
                .Append(Consonants[rest / Vowels.Length % Consonants.Length]);
        return name.ToString();
    }
}
