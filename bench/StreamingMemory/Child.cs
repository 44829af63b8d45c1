using System.Diagnostics;
using System.Globalization;

namespace Burdenshare.StreamingMemory;

/// <summary>What a run of the program took.</summary>
/// <param name="PeakMegabytes">Most resident memory, as the kernel keeps it (VmHWM).</param>
/// <param name="Seconds">Wall time, with the program's start.</param>
/// <param name="Bytes">Length of the answer.</param>
/// <param name="Code">Exit code.</param>
internal sealed record Taken(double PeakMegabytes, double Seconds, long Bytes, int Code);

/// <summary>Runs the program, feeds it, and keeps its largest memory.</summary>
internal static class Child
{
    /// <summary>Runs it.</summary>
    /// <param name="program">The built program, a .dll.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="feed">Writes its standard input; null for none.</param>
    public static Taken Run(string program, string[] arguments, Action<Stream>? feed)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [program, .. arguments])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        var peak = Task.Run(() => Peak(process));
        var bytes = Task.Run(() => Drain(process.StandardOutput.BaseStream));
        using (var input = process.StandardInput.BaseStream)
            feed?.Invoke(input);
        process.WaitForExit();
        var seconds = watch.Elapsed.TotalSeconds;
        return new Taken(peak.Result / 1024.0, seconds, bytes.Result, process.ExitCode);
    }

    // The kernel's mark never falls, so the last look is the largest.
    private static long Peak(Process process)
    {
        var peak = 0L;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, Mark(process.Id));
            Thread.Sleep(20);
        }
        return peak;
    }

    // Kilobytes; zero where the process has ended between two looks.
    private static long Mark(int id)
    {
        try
        {
            return File.ReadLines($"/proc/{id}/status")
                .Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
                .Select(line =>
                    long.Parse(
                        line.AsSpan(6).Trim().TrimEnd("kB").Trim(),
                        NumberStyles.None,
                        CultureInfo.InvariantCulture
                    )
                )
                .FirstOrDefault();
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static long Drain(Stream output)
    {
        var buffer = new byte[1 << 16];
        var bytes = 0L;
        while (output.Read(buffer) is > 0 and var read)
            bytes += read;
        return bytes;
    }
}
