using Burdenshare.Charts.Rendering;
using Burdenshare.FactChecks;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Pledges.Standings;
using Burdenshare.Sources;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs.Tests;

/// <summary>The repository's figures, agreements, names and articles, as the program itself loads them.</summary>
internal static class House
{
    private static readonly Lazy<Ledger> s_ledger = new(() => Value(DataFolder.Load(PathOf("data"))));

    private static readonly Lazy<AgreementBook> s_agreements = new(() =>
        Value(AgreementBook.Load(PathOf("data/agreements")))
    );

    private static readonly Lazy<Reader> s_reader = new(() =>
        Reader.Create(Value(Gazetteer.Load(PathOf("data/actors"))))
    );

    private static readonly Lazy<BriefContent> s_brief = new(() =>
        Content(Today, "ankara-2026", [.. Examples().Select(document => Check(document, Today))])
    );

    public static readonly DateOnly Today = new(2026, 11, 24);

    public static readonly ChartRenderer Renderer = new();

    public static Ledger Ledger => s_ledger.Value;

    public static AgreementBook Agreements => s_agreements.Value;

    /// <summary>Today's brief with the example articles.</summary>
    public static BriefContent Brief => s_brief.Value;

    public static string PathOf(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Burdenshare.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the repository's root");
        return Path.Combine(folder.FullName, relative);
    }

    public static T Value<T>(Outcome<T> outcome) =>
        outcome.TryGet(out var value)
            ? value
            : throw new InvalidOperationException(string.Join('\n', outcome.Problems));

    /// <summary>The brief of a day; an edition's other years are asked for by number.</summary>
    public static BriefContent Content(
        DateOnly day,
        string? summit = null,
        CheckReport[]? documents = null,
        Ledger? ledger = null,
        int? year = null
    )
    {
        var held = ledger ?? Ledger;
        var release = held.NewestFull(Ledger.Nato, day) ?? throw new InvalidOperationException("no edition");
        var standing = Value(StandingReport.Draw(held, Agreements, release, new StandingQuestion(day, year)));
        return BriefComposer.Compose(held, standing, documents ?? [], "9.9.9", summit);
    }

    /// <summary>A brief of figures alone, from chosen NATO editions.</summary>
    public static BriefContent Figures(DateOnly day, params string[] editions) =>
        Content(
            day,
            ledger: new Ledger(
                Ledger.Alliance,
                Ledger.Releases.Where(release => editions.Contains(release.Edition.Id)),
                []
            )
        );

    public static CheckReport Check(Document document, DateOnly today) =>
        new Checker(Ledger, Agreements).Check(
            s_reader.Value.Read(document),
            new CheckDay(document.Date ?? today, document.Date is null, today)
        );

    public static CheckReport Check(string text, string title = "A title", DateOnly? date = null) =>
        Check(new Document("case", text, date, title, "https://example.org/case", "A publisher"), Today);

    public static BriefContent WithArticle(string text, string title = "A title", DateOnly? date = null) =>
        Content(Today, documents: [Check(text, title, date ?? new DateOnly(2026, 7, 14))]);

    private static IEnumerable<Document> Examples() =>
        Directory
            .EnumerateFiles(PathOf("examples"), "*.md")
            .Order(StringComparer.Ordinal)
            .Select(path => Value(DocumentFile.Read(path, null)));
}
