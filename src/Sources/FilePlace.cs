namespace Burdenshare.Sources;

/// <summary>
/// A file as problems name it: publisher, edition and file, or the file alone where it belongs to no publisher. Never
/// a path of the machine.
/// </summary>
internal static class FilePlace
{
    public static string Of(string path)
    {
        var parts = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        var published = Array.LastIndexOf(parts, "published");
        return published < 0 ? parts[^1] : string.Join('/', parts[(published + 1)..]);
    }
}
