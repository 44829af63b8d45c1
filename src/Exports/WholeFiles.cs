using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports;

/// <summary>Files that belong together, written whole or not at all.</summary>
public static class WholeFiles
{
    private const string Partial = ".partial";

    /// <summary>
    /// Writes every file under a temporary name beside its place, then moves them all. A failure takes the temporary
    /// files and the folders made for them away again.
    /// </summary>
    /// <param name="folder">Made when it is not there.</param>
    /// <param name="files">Names, which may lead into folders below, and contents.</param>
    /// <param name="refused">The problem, from the reason why nothing could be written.</param>
    public static Outcome<ImmutableArray<string>> Write(
        string folder,
        ImmutableArray<(string Name, byte[] Bytes)> files,
        Func<string, Problem> refused
    )
    {
        var made = new List<string>();
        var pending = new List<string>();
        try
        {
            foreach (var (name, bytes) in files)
            {
                var place = Path.Combine(folder, name);
                Make(Path.GetDirectoryName(place)!, made);
                if (Directory.Exists(place))
                    throw new IOException($"{name} is a folder there");
                pending.Add(place);
                File.WriteAllBytes(place + Partial, bytes);
            }
            foreach (var place in pending)
                File.Move(place + Partial, place, overwrite: true);
            return pending.ToImmutableArray();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            CleanUp(pending, made);
            return refused(Reason(failure));
        }
    }

    // Each folder on the way that was missing, outermost first.
    private static void Make(string folder, List<string> made)
    {
        var missing = new Stack<string>();
        for (
            var each = folder;
            !string.IsNullOrEmpty(each) && !Directory.Exists(each);
            each = Path.GetDirectoryName(each)
        )
            missing.Push(each);
        foreach (var each in missing)
        {
            Directory.CreateDirectory(each);
            made.Add(each);
        }
    }

    private static void CleanUp(List<string> pending, List<string> made)
    {
        try
        {
            foreach (var place in pending)
                File.Delete(place + Partial);
            foreach (var folder in Enumerable.Reverse(made))
                if (!Directory.EnumerateFileSystemEntries(folder).Any())
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
