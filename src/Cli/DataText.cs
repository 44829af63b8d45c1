using Burdenshare.Vocabulary;

namespace Burdenshare.Cli;

/// <summary>Reads a text file of the data folder.</summary>
internal static class DataText
{
    /// <summary>CLI110 where the file is missing or cannot be read.</summary>
    public static Outcome<string> Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Problem(
                "CLI110",
                path,
                "this file of the data folder cannot be read",
                "restore it, or leave --data out"
            );
        }
    }
}
