using System.Globalization;
using System.Text;

namespace Burdenshare.Cli.Tests;

/// <summary>
/// A terminal with a fixed clock, on which the program is run as a user runs it, over the embedded data.
/// </summary>
internal sealed class Terminal : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("burdenshare-tests-");

    /// <summary>A folder of this test's own.</summary>
    public string Folder => _folder.FullName;

    /// <summary>What standard input holds.</summary>
    public string Input { get; init; } = "";

    /// <summary>Whether the terminal shows colours.</summary>
    public bool Colour { get; init; }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A path in the test's own folder.</summary>
    public string At(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file in the test's own folder and answers with its path.</summary>
    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
        return At(name);
    }

    /// <summary>Copies NATO's figures and the members, and answers with the path of that data folder.</summary>
    public string CopyOfFigures()
    {
        var embedded = Path.Combine(AppContext.BaseDirectory, "data");
        var releases = Path.Combine(embedded, "published", "nato");
        foreach (
            var file in Directory
                .EnumerateFiles(releases, "*", SearchOption.AllDirectories)
                .Append(Path.Combine(embedded, "allies.csv"))
        )
        {
            var copy = At(Path.Combine("data", Path.GetRelativePath(embedded, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return At("data");
    }

    /// <summary>Runs the whole program.</summary>
    public Printed Run(params string[] arguments) =>
        Capture((output, errors) => Application.Run(arguments, Around(output, errors)));

    /// <summary>What surrounds a program that prints to these writers: noon of 24 November 2026.</summary>
    public Surroundings Around(TextWriter output, TextWriter errors) =>
        new(
            new NoonClock(),
            AppContext.BaseDirectory,
            At("user"),
            new StringReader(Input),
            output,
            errors,
            Width: 80,
            Colour
        );

    /// <summary>Collects what a run prints.</summary>
    public static Printed Capture(Func<TextWriter, TextWriter, int> run)
    {
        using var printed = new MemoryStream();
        using var output = new StreamWriter(printed, new UTF8Encoding(false)) { AutoFlush = true };
        using var errors = new StringWriter(CultureInfo.InvariantCulture);
        var code = run(output, errors);
        return new Printed(code, Encoding.UTF8.GetString(printed.ToArray()), errors.ToString());
    }

    private sealed class NoonClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    }
}
