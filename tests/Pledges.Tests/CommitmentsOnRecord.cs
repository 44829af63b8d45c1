using Burdenshare.Pledges.Commitments;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Tests;

/// <summary>Invented commitments and editions that a test writes down itself, and the repository's own table.</summary>
internal static class CommitmentsOnRecord
{
    public const string Header =
        "id,ally,kind,measure,comparator,value,unit,basis,target_year,start_year,announced_on,by_whom,terms,note,"
        + "source,url,source_date,read_on,confidence";

    public static readonly Commitment Promise = new(
        "ESP-1",
        new AreaCode("ESP"),
        "pledge",
        Measure.DefenceExpenditure,
        "ge",
        2m,
        Unit.PercentOfGdp,
        null,
        2024,
        null,
        Date("2023-07-11"),
        "head of government",
        [],
        null,
        new CommitmentSource(
            "A paper",
            "https://example.org",
            Date("2023-07-12"),
            Date("2026-01-02"),
            "reported"
        )
    );

    public static CommitmentBook Repository { get; } =
        CommitmentBook.Load(PathOf("data/commitments.csv")).TryGet(out var book)
            ? book
            : throw new InvalidOperationException("data/commitments.csv cannot be read");

    public static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    public static string PathOf(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Burdenshare.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the repository's root");
        return Path.Combine(folder.FullName, relative);
    }

    /// <summary>A ledger with one full edition of Spanish shares, and with its equipment share of 2024.</summary>
    public static Ledger Ledger(
        string edition,
        string published,
        params (int Year, decimal Share)[] shares
    ) =>
        new(
            new Alliance([
                new(new("ESP"), "Spain", Date("1982"), [new CurrencyPeriod("EUR", null, null)], true, []),
            ]),
            [
                new Release(
                    new Edition("nato", edition, edition, Date(published), Coverage.Full, null, 2021),
                    [
                        new(
                            $"nato-{edition}",
                            "NATO",
                            edition,
                            edition,
                            null,
                            "https://nato.int",
                            "",
                            "",
                            null,
                            null
                        ),
                    ],
                    [
                        Series(
                            Measure.DefenceExpenditure,
                            Unit.PercentOfGdp,
                            PriceBasis.Constant(2021),
                            shares
                        ),
                        Series(Measure.Equipment, Unit.PercentOfDefence, PriceBasis.None, (2024, 30.3m)),
                    ]
                ),
            ],
            []
        );

    private static Series Series(
        Measure measure,
        Unit unit,
        PriceBasis basis,
        params (int Year, decimal Value)[] values
    ) =>
        new(
            new SeriesKey(new("ESP"), measure, unit, basis),
            0,
            values.Select(value => new Observation(value.Year, value.Value, ObservationStatus.Actual, 0))
        );
}
