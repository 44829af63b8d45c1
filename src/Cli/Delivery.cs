using System.Text;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli;

/// <summary>Writes an answer to a file, whole or not at all: a reader never sees half a file.</summary>
internal static class Delivery
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Null when it is written; else CLI101.</summary>
    public static Problem? ToFile(string path, string text)
    {
        var draft = path + ".partial";
        try
        {
            File.WriteAllText(draft, text, s_utf8);
            File.Move(draft, path, overwrite: true);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(draft))
                File.Delete(draft);
            return new Problem(
                "CLI101",
                path,
                "the file cannot be written",
                "name a file in a folder that exists and that you may write to"
            );
        }
    }
}
