using System.Runtime.InteropServices;

namespace Burdenshare.Cli;

/// <summary>
/// The wish to end the program: Ctrl-C, or SIGTERM of whoever started it. From the first time that it is asked for, one
/// such signal is answered at the next whole piece of work; another one ends the program at once.
/// </summary>
internal static class Interruption
{
    // The signals are held because what nothing holds is collected, and Ctrl-C would kill again.
    private static readonly Lazy<(ManualResetEventSlim Asked, PosixSignalRegistration[] Signals)> s_watch =
        new(Watch);

    /// <summary>Whether the program shall end.</summary>
    public static bool IsAsked() => s_watch.Value.Asked.IsSet;

    /// <summary>Waits; false as soon as the program shall end.</summary>
    public static bool Wait(TimeSpan span) => !s_watch.Value.Asked.Wait(span);

    private static (ManualResetEventSlim, PosixSignalRegistration[]) Watch()
    {
        var asked = new ManualResetEventSlim();
        return (asked, [Held(PosixSignal.SIGINT, asked), Held(PosixSignal.SIGTERM, asked)]);
    }

    private static PosixSignalRegistration Held(PosixSignal signal, ManualResetEventSlim asked) =>
        PosixSignalRegistration.Create(
            signal,
            given =>
            {
                given.Cancel = !asked.IsSet;
                asked.Set();
            }
        );
}
