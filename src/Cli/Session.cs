using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Pledges.Commitments;
using Burdenshare.Sources;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli;

/// <summary>One run of one verb: what was asked, and what it may use to answer.</summary>
internal sealed class Session(ParseResult parsed, CommonOptions common, Surroundings around)
{
    private const int MostAlike = 3;

    private Outcome<Ledger>? _figures;

    /// <summary>The clock's day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(around.Clock.GetUtcNow().UtcDateTime);

    /// <summary>Only what was published by this day.</summary>
    public DateOnly AsOf => parsed.GetValue(common.AsOf) ?? Today;

    /// <summary>Whether the user named the day.</summary>
    public bool AsOfGiven => parsed.GetValue(common.AsOf) is not null;

    public ulong Seed => parsed.GetValue(common.Seed);

    /// <summary>Whether the user wants neither notes nor progress.</summary>
    public bool IsQuiet => parsed.GetValue(common.Quiet);

    /// <summary>Whether the user named a seed.</summary>
    public bool SeedGiven => Has(common.Seed);

    /// <summary>The edition that the user named; null for the newest.</summary>
    public string? EditionNamed => parsed.GetValue(common.Edition);

    /// <summary>Where the user wants the answer; null for the screen.</summary>
    public string? Out => parsed.GetValue(common.Out);

    public Surroundings Around => around;

    /// <summary>The sheet that tables are printed on; a file has no colours.</summary>
    public Sheet Sheet => new(around.Width, around.Colour && Out is null);

    public T Get<T>(Option<T> option) => parsed.GetValue(option)!;

    public T Get<T>(Argument<T> argument) => parsed.GetValue(argument)!;

    /// <summary>Whether the user gave an option, rather than leaving it at its default.</summary>
    public bool Has(Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>
    /// All figures: of the folder that the user named, or the embedded ones and the user's own. Read once a run.
    /// </summary>
    public Outcome<Ledger> Figures() =>
        _figures ??= parsed.GetValue(common.Data) is { } folder
            ? DataFolder.Load(folder)
            : DataFolder.Load(Embedded(""), around.UserFolder);

    /// <summary>The embedded figures, the user's own, and those of one more folder, which need not exist.</summary>
    public Outcome<Ledger> EverythingHeld(string folder) =>
        DataFolder.Load(Embedded(""), new[] { around.UserFolder, folder }.DistinctBy(Path.GetFullPath));

    /// <summary>The data folder that the user named; null for the embedded one.</summary>
    public string? DataNamed => parsed.GetValue(common.Data);

    /// <summary>The data that came with the program.</summary>
    public string EmbeddedFolder => Embedded("");

    public Outcome<AgreementBook> Agreements() => AgreementBook.Load(DataPath("agreements"));

    /// <summary>What allies announced.</summary>
    public Outcome<CommitmentBook> Commitments() => CommitmentBook.Load(DataPath("commitments.csv"));

    public Outcome<Gazetteer> Names() => Gazetteer.Load(DataPath("actors"));

    /// <summary>
    /// A file or folder of the data: the named folder's, or the embedded one where the named folder has none.
    /// </summary>
    public string DataPath(string name) =>
        parsed.GetValue(common.Data) is { } folder && Path.Exists(Path.Combine(folder, name))
            ? Path.Combine(folder, name)
            : Embedded(name);

    /// <summary>
    /// The edition that answers: the one named, else the newest full one by the day. CLI102 before the first, CLI111
    /// where the one named appeared after the day.
    /// </summary>
    public Outcome<Release> AnsweringEdition(Ledger ledger)
    {
        if (EditionNamed is { } name)
            return ledger.Find(Ledger.Nato, name).Then(KnownByThen);
        return ledger.NewestFull(Ledger.Nato, AsOf) is { } newest
            ? newest
            : new Problem(
                "CLI102",
                $"--as-of {AsOf:yyyy-MM-dd}",
                "no edition held in full was out by that day",
                "choose a later day; data list shows when each edition appeared"
            );
    }

    /// <summary>The release itself where it was out by the day that the user named; else CLI111.</summary>
    public Outcome<Release> KnownByThen(Release release) =>
        release.Edition.IsOutBy(AsOf)
            ? release
            : new Problem(
                "CLI111",
                $"edition '{release.Edition.Name}' --as-of {AsOf:yyyy-MM-dd}",
                $"this edition was not out by that day, it appeared {release.Edition.Published}",
                "leave one of the two out"
            );

    /// <summary>Tells something on stderr, unless the user wants quiet.</summary>
    public void Note(string text)
    {
        if (!IsQuiet)
            around.Errors.WriteLine(text);
    }

    /// <summary>
    /// Writes problems on stderr, one a line; of many that one remedy mends, the first and how many more there are.
    /// </summary>
    public int Refuse(ImmutableArray<Problem> problems)
    {
        foreach (var alike in problems.GroupBy(problem => (problem.Code, problem.Remedy)))
        {
            foreach (var problem in alike.Take(MostAlike))
                around.Errors.WriteLine($"burdenshare: {Printable.Line(problem.ToString())}");
            if (alike.Count() - MostAlike is > 0 and var more)
                around.Errors.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"burdenshare: {alike.Key.Code} {more} more like these"
                    )
                );
        }
        return ExitCode.BadInput;
    }

    /// <summary>Prints the answer, or writes it to the file that the user named; or says why there is none.</summary>
    public int Finish(Outcome<string> answer)
    {
        if (!answer.TryGet(out var text))
            return Refuse(answer.Problems);
        if (Out is { } path)
            return Delivery.ToFile(path, text) is { } problem ? Refuse([problem]) : ExitCode.Done;
        around.Output.Write(text.Length == 0 || text.EndsWith('\n') ? text : text + "\n");
        return ExitCode.Done;
    }

    private string Embedded(string name) => Path.Combine(around.ProgramFolder, "data", name);
}
