namespace Burdenshare.Cli;

/// <summary>All that the program meets outside itself: time, folders, streams, the terminal's abilities.</summary>
/// <param name="Clock">For today.</param>
/// <param name="ProgramFolder">Holds <c>data</c> and <c>examples</c>.</param>
/// <param name="UserFolder">The user's own data; it need not exist.</param>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Data goes here and nothing else.</param>
/// <param name="Errors">Notes, progress and problems go here.</param>
/// <param name="Width">Columns of the terminal; 80 where there is none.</param>
/// <param name="Colour">Whether output may be coloured.</param>
internal sealed record Surroundings(
    TimeProvider Clock,
    string ProgramFolder,
    string UserFolder,
    TextReader Input,
    TextWriter Output,
    TextWriter Errors,
    int Width,
    bool Colour
)
{
    private const int UsualWidth = 80;

    /// <summary>Whether somebody watches <see cref="Errors"/>, so that long work may show how far it is.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Whether <see cref="Output"/> is read by a person while it is written.</summary>
    public bool IsScreen { get; init; }

    /// <summary>
    /// Whether the program shall end after what it is at. Who asks must answer it soon: from then on a first Ctrl-C
    /// does not end the program by itself.
    /// </summary>
    public Func<bool> IsEnding { get; init; } = () => false;

    /// <summary>Standard input as bytes; null where <see cref="Input"/> is all there is.</summary>
    public Func<Stream>? Bytes { get; init; }

    /// <summary>Standard input as bytes; it is read once, as text or as bytes.</summary>
    public Stream InputBytes() =>
        Bytes?.Invoke() ?? new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Input.ReadToEnd()));

    /// <summary>Whether nobody reads <see cref="Output"/> any more.</summary>
    public Func<bool> IsUnread { get; init; } = () => false;

    /// <summary>Standard output as bytes, which stand after all the text written so far.</summary>
    public Stream OutputBytes()
    {
        Output.Flush();
        return ((StreamWriter)Output).BaseStream;
    }

    /// <summary>Waits; false once the user wants to end, which is never by itself.</summary>
    public Func<TimeSpan, bool> Pause { get; init; } =
        span =>
        {
            Thread.Sleep(span);
            return true;
        };

    /// <summary>Version of the program.</summary>
    public static string Version { get; } =
        typeof(Surroundings).Assembly.GetName().Version?.ToString(fieldCount: 3) ?? "0";

    /// <summary>The machine that the program runs on.</summary>
    public static Surroundings OfProcess() =>
        new(
            TimeProvider.System,
            AppContext.BaseDirectory,
            Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData),
                "burdenshare"
            ),
            new StreamReader(Console.OpenStandardInput(), System.Text.Encoding.UTF8),
            Utf8(Console.OpenStandardOutput()),
            Utf8(Console.OpenStandardError()),
            Console.IsOutputRedirected ? UsualWidth : Math.Max(UsualWidth / 2, Console.WindowWidth),
            // https://no-color.org: present and not empty turns colour off.
            !Console.IsOutputRedirected
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        )
        {
            IsWatched = !Console.IsErrorRedirected,
            IsScreen = !Console.IsOutputRedirected,
            Bytes = Console.OpenStandardInput,
            IsEnding = Interruption.IsAsked,
            IsUnread = OutputPipe.IsUnread,
            Pause = Interruption.Wait,
        };

    // The console's own encoding follows the machine's settings; ours never does.
    private static StreamWriter Utf8(Stream stream) =>
        new(stream, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
        {
            AutoFlush = true,
        };
}
