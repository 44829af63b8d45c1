using System.Text;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Imports;

/// <summary>Runs imports into a folder of the test's own, beside the repository's data.</summary>
internal sealed class ImportDesk : IDisposable
{
    public static readonly DateOnly Today = new(2027, 9, 1);

    private static readonly Lazy<Ledger> s_held = new(() =>
        DataFolder.Load(RepositoryFigures.Folder).TryGet(out var ledger)
            ? ledger
            : throw new InvalidOperationException("The repository's data folder was refused.")
    );

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("burdenshare");

    public static Ledger Held => s_held.Value;

    /// <summary>The data folder that receives editions.</summary>
    public string Into => Path.Combine(_folder.FullName, "own");

    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public Outcome<ImportReport> Run(
        string publisher,
        string file,
        string? edition = null,
        string? published = null
    ) => Import.Run(Request(publisher, file, edition, published));

    public ImportRequest Request(
        string publisher,
        string file,
        string? edition = null,
        string? published = null
    ) =>
        new(
            publisher,
            file,
            RepositoryFigures.Folder,
            Into,
            edition,
            PartialDate.TryParse(published, out var day) ? day : null,
            Today,
            Held
        );

    /// <summary>The report of an import that must succeed.</summary>
    public ImportReport Done(string publisher, string file, string? edition = null) =>
        Run(publisher, file, edition) is var outcome && outcome.TryGet(out var report)
            ? report
            : throw new InvalidOperationException(string.Join('\n', outcome.Problems));

    /// <summary>Every file below the receiving folder; none where nothing was written.</summary>
    public string[] Written() =>
        Directory.Exists(Into)
            ?
            [
                .. Directory
                    .EnumerateFiles(Into, "*", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>The data folder of the repository.</summary>
internal static class RepositoryFigures
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Burdenshare.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the repository's root");
        return Path.Combine(folder.FullName, "data");
    }
}
