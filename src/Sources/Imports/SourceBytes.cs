using System.Security.Cryptography;
using System.Text;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Imports;

/// <summary>A file as a user hands it in: its name without a path, and all its bytes.</summary>
internal sealed record SourceBytes(string Name, byte[] Content)
{
    // The largest file that a publisher of ours has issued is a tenth of this.
    private const long MostBytes = 128L << 20;

    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Hash of the file, lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Content));

    /// <summary>The bytes as text: UTF-16 where they begin with its mark, else UTF-8, else Latin-1.</summary>
    public string Text
    {
        get
        {
            if (Content is [0xFF, 0xFE, ..])
                return Encoding.Unicode.GetString(Content, 2, Content.Length - 2);
            var start = Content is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
            try
            {
                return s_strict.GetString(Content, start, Content.Length - start);
            }
            catch (DecoderFallbackException)
            {
                return Encoding.Latin1.GetString(Content);
            }
        }
    }

    /// <summary>
    /// Whether the last line is ended. Machine-written tables end it; where they do not, the last number may be cut off
    /// and look whole.
    /// </summary>
    public bool EndsItsLastLine => Content is [.., (byte)'\n'];

    /// <summary>Whether the bytes are those of a container of parts (xlsx), or of that of old Office.</summary>
    public bool IsContainer => Content is [(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>SRC111 where there is no such file, SRC112 where it is too large to be a table of figures.</summary>
    public static Outcome<SourceBytes> Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            var length = new FileInfo(path).Length;
            if (length > MostBytes)
                return new Problem(
                    "SRC112",
                    name,
                    $"the file has {length >> 20} MB, more than any table of figures",
                    "give the publisher's own file"
                );
            return new SourceBytes(name, File.ReadAllBytes(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Problem(
                "SRC111",
                name,
                "the file is not there or cannot be opened",
                "check the path and its permissions"
            );
        }
    }
}
