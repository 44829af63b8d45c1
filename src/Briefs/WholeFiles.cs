using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs;

/// <summary>Files that belong together, written whole or not at all.</summary>
internal static class WholeFiles
{
    /// <summary>
    /// Writes every file under a temporary name in the folder, then moves them to their places. A failure takes the
    /// temporary files, and a folder that was made for them, away again and is problem BRF101.
    /// </summary>
    public static Outcome<ImmutableArray<string>> Write(
        string folder,
        ImmutableArray<(string Name, byte[] Bytes)> files
    )
    {
        var isNew = !Directory.Exists(folder);
        var pending = new List<(string From, string To)>();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, bytes) in files)
            {
                var place = Path.Combine(folder, name);
                if (Directory.Exists(place))
                    throw new IOException($"{name} is a folder there");
                pending.Add(($"{place}.partial", place));
                File.WriteAllBytes($"{place}.partial", bytes);
            }
            foreach (var (from, to) in pending)
                File.Move(from, to, overwrite: true);
            return pending.Select(file => file.To).ToImmutableArray();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            CleanUp(folder, pending.Select(file => file.From), isNew);
            return new Problem(
                "BRF101",
                folder,
                $"the brief cannot be written there ({Reason(failure)})",
                "choose a folder that you may write to with --out"
            );
        }
    }

    private static void CleanUp(string folder, IEnumerable<string> partial, bool isNew)
    {
        try
        {
            foreach (var path in partial)
                File.Delete(path);
            if (isNew && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
                Directory.Delete(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What cannot be written cannot always be removed; the problem already names the folder.
        }
    }

    private static string Reason(Exception failure) =>
        failure is UnauthorizedAccessException ? "no permission" : failure.Message.ReplaceLineEndings(" ");
}
