using System.ComponentModel;
using System.Diagnostics;

namespace Burdenshare.ProjectionSpeed;

/// <summary>Runs a script of the peer that most analysts use.</summary>
internal static class Python
{
    // Where the package python3-numpy lives; another python first in the path need not have it.
    private const string Debian = "/usr/bin/python3";

    /// <summary>What the script prints; empty where it cannot run.</summary>
    public static string Run(string script)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(Debian, ["-c", script])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output.Trim() : "";
        }
        catch (Win32Exception)
        {
            return "";
        }
    }
}
