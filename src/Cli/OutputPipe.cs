using System.Runtime.InteropServices;

namespace Burdenshare.Cli;

/// <summary>
/// Standard output, where it is a pipe. .NET writes to one that nobody reads any more (<c>| head</c>) without a word.
/// </summary>
internal static class OutputPipe
{
    private const int StandardOutput = 1;

    // POLLERR and POLLHUP, which are told without being asked for; the same numbers on Linux, macOS and the BSDs.
    private const short Broken = 0x8 | 0x10;

    /// <summary>Whether its other end is closed.</summary>
    public static bool IsUnread()
    {
        if (OperatingSystem.IsWindows())
            return false;
        var looked = new Looked { File = StandardOutput };
        return Poll(ref looked, 1, 0) > 0 && (looked.Found & Broken) != 0;
    }

    [DllImport("libc", EntryPoint = "poll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Poll(ref Looked files, nuint count, int milliseconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct Looked
    {
        public int File;
        public short Asked;
        public short Found;
    }
}
