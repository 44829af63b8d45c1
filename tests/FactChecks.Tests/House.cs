using System.Collections.Immutable;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Pledges.Commitments;
using Burdenshare.Pledges.Conventions;
using Burdenshare.Pledges.Funding;
using Burdenshare.Pledges.Meetings;
using Burdenshare.Pledges.Positions;
using Burdenshare.Sources;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

/// <summary>
/// The repository's reader, figures and agreements, and small ledgers whose figures a test writes down itself.
/// </summary>
internal static class House
{
    private static readonly Lazy<Reader> s_reader = new(() =>
        Reader.Create(Value(Gazetteer.Load(PathOf("data/actors"))))
    );

    private static readonly Lazy<AgreementBook> s_agreements = new(() =>
        Value(AgreementBook.Load(PathOf("data/agreements")))
    );

    private static readonly Lazy<CommitmentBook> s_commitments = new(() =>
        Value(CommitmentBook.Load(PathOf("data/commitments.csv")))
    );

    private static readonly Lazy<PositionBook> s_positions = new(() =>
        Value(PositionBook.Load(PathOf("data/positions.csv")))
    );

    private static readonly Lazy<CommonFundingBook> s_funding = new(() =>
        Value(CommonFundingBook.Load(PathOf("data/common_funding.csv")))
    );

    private static readonly Lazy<MeetingBook> s_meetings = new(() =>
        Value(MeetingBook.Load(PathOf("data/calendar.csv")))
    );

    private static readonly Lazy<ConventionBook> s_conventions = new(() =>
        Value(ConventionBook.Load(PathOf("data/conventions.csv")))
    );

    private static readonly Lazy<Ledger> s_published = new(() => Value(DataFolder.Load(PathOf("data"))));

    public static readonly DateOnly Today = new(2026, 11, 24);

    public static AgreementBook Agreements => s_agreements.Value;

    /// <summary>The repository's own figures.</summary>
    public static Ledger Published => s_published.Value;

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

    public static Reading Read(string text, DateOnly date) =>
        s_reader.Value.Read(new Document("case", text, date));

    public static ImmutableArray<Verdict> Check(Ledger ledger, string text, DateOnly date) =>
        CheckerOf(ledger).Check(Read(text, date), new CheckDay(date, false, Today)).Verdicts;

    /// <summary>A checker that knows the repository's agreements, commitments and positions.</summary>
    public static Checker CheckerOf(Ledger ledger) =>
        new(
            ledger,
            Agreements,
            new Records
            {
                Commitments = s_commitments.Value,
                Positions = s_positions.Value,
                Funding = s_funding.Value,
                Meetings = s_meetings.Value,
                Conventions = s_conventions.Value,
            }
        );

    /// <summary>A claim as the reader would hand it over, without a reader between.</summary>
    public static FigureFinding Claim(decimal? value, params string[] scope) =>
        new(
            new TextSpan(0, 1),
            0.8,
            Measure.DefenceExpenditure,
            [.. scope.Select(code => new AreaCode(code))],
            value,
            null,
            Unit.PercentOfGdp,
            value?.Scale ?? 0,
            "eq",
            null,
            null,
            false,
            null,
            null,
            "claimed",
            null,
            null,
            []
        );

    /// <summary>Judges claims that a test wrote down; <paramref name="words"/> is the text of each of them.</summary>
    public static ImmutableArray<Verdict> Judge(
        Ledger ledger,
        CheckDay day,
        string words,
        params FigureFinding[] claims
    ) =>
        new Checker(ledger, Agreements)
            .Check(
                new Reading(
                    new Document("case", words, day.AsOf),
                    [.. claims.Select(claim => claim with { Span = new TextSpan(0, words.Length) })]
                ),
                day
            )
            .Verdicts;

    public static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>
    /// An invented edition: "POL 2024 4.12" is a share of GDP, "ESP 2024 EQUIP 23.5" one of expenditure.
    /// </summary>
    public static Release Edition(string name, string published, Coverage coverage, params string[] figures)
    {
        var edition = new Edition("nato", name, name, Date(published), coverage, null, 2015);
        var origin = new Origin(
            $"nato-{name}",
            "NATO",
            name,
            name,
            null,
            "https://nato.int",
            "",
            "",
            null,
            null
        );
        return new Release(edition, [origin], figures.Select(Cells).GroupBy(Key).Select(Gather));
    }

    public static Edition NotHeld(string name, string published) =>
        new("nato", name, name, Date(published), Coverage.NotHeld);

    public static Alliance Alliance(params string[] codes) =>
        new(
            codes.Select(code => new Ally(
                new AreaCode(code),
                s_names[code],
                Date("1949"),
                [new CurrencyPeriod(code == "POL" ? "PLN" : "EUR", null, null)],
                code != "ISL",
                []
            ))
        );

    private static readonly Dictionary<string, string> s_names = new()
    {
        ["ESP"] = "Spain",
        ["EST"] = "Estonia",
        ["GBR"] = "United Kingdom",
        ["ISL"] = "Iceland",
        ["LVA"] = "Latvia",
        ["POL"] = "Poland",
    };

    private static string[] Cells(string figure) => figure.Split(' ');

    private static SeriesKey Key(string[] cells) =>
        cells.Length == 3
            ? new(new(cells[0]), Measure.DefenceExpenditure, Unit.PercentOfGdp, PriceBasis.Constant(2015))
            : new(new(cells[0]), new(cells[2]), Unit.PercentOfDefence, PriceBasis.None);

    private static Series Gather(IGrouping<SeriesKey, string[]> rows) =>
        new(
            rows.Key,
            0,
            rows.Select(cells => new Observation(
                int.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture),
                decimal.Parse(cells[^1], System.Globalization.CultureInfo.InvariantCulture),
                ObservationStatus.Estimate,
                0
            ))
        );

    private static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
