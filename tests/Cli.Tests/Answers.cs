using System.Collections.Concurrent;

namespace Burdenshare.Cli.Tests;

/// <summary>Answers to commands that change nothing, each run once for all the tests that look at it.</summary>
internal static class Answers
{
    private static readonly ConcurrentDictionary<string, Lazy<Printed>> s_printed = new();

    public static Printed To(params string[] arguments) =>
        s_printed
            .GetOrAdd(
                string.Join('\u001f', arguments),
                _ => new Lazy<Printed>(() =>
                {
                    using var terminal = new Terminal();
                    return terminal.Run(arguments);
                })
            )
            .Value;
}
