using System.Collections.Immutable;
using Burdenshare.FactChecks;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Pledges.Conventions;
using Burdenshare.Pledges.Funding;
using Burdenshare.Pledges.Meetings;
using Burdenshare.Pledges.Positions;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Articles;

/// <summary>Reads and checks the documents of a session.</summary>
internal static class Library
{
    /// <summary>Reads documents; the date stands in for the one that a document does not tell.</summary>
    public static Outcome<ImmutableArray<Reading>> Read(
        Session session,
        IEnumerable<string> paths,
        DateOnly? date,
        string? language = null
    ) =>
        DocumentSet
            .Read(paths, date, session)
            .Then(documents =>
                session
                    .Names()
                    .Select(Reader.Create)
                    .Select(reader =>
                        documents
                            .Select(document => reader.Read(StreamedReading.Spoken(document, language)))
                            .ToImmutableArray()
                    )
            );

    /// <summary>
    /// Reads and checks. Each document is judged as of the day given, else its own; without either as of the newest
    /// day, which the verdict says.
    /// </summary>
    /// <param name="session">Folders and the clock.</param>
    /// <param name="paths">Files, folders, "-".</param>
    /// <param name="date">The documents' date where the user tells it.</param>
    /// <param name="judgedOn">One day to judge all documents on; null for each one's own.</param>
    /// <param name="newest">The last day that later editions are looked up for.</param>
    public static Outcome<ImmutableArray<CheckReport>> Check(
        Session session,
        IEnumerable<string> paths,
        DateOnly? date,
        DateOnly? judgedOn,
        DateOnly newest
    ) =>
        Read(session, paths, date)
            .Then(readings =>
                CheckerOf(session)
                    .Select(checker =>
                        readings
                            .Select(reading =>
                                checker.Check(reading, DayOf(reading.Document, judgedOn, newest))
                            )
                            .ToImmutableArray()
                    )
            );

    /// <summary>Reader, figures and records loaded once, for documents that come one by one.</summary>
    public static Outcome<Func<Document, CheckReport>> Prepare(
        Session session,
        DateOnly? date,
        DateOnly? judgedOn
    ) =>
        session
            .Names()
            .Select(Reader.Create)
            .Then(reader =>
                CheckerOf(session)
                    .Select<Func<Document, CheckReport>>(checker =>
                        document =>
                            checker.Check(
                                reader.Read(date is null ? document : document with { Date = date }),
                                DayOf(document, judgedOn ?? date, session.Today)
                            )
                    )
            );

    private static Outcome<Checker> CheckerOf(Session session) =>
        session.Figures().Then(ledger => session.Agreements().Then(book => CheckerOf(session, ledger, book)));

    private static Outcome<Checker> CheckerOf(Session session, Ledger ledger, AgreementBook agreements) =>
        RecordsOf(session).Select(records => new Checker(ledger, agreements, records));

    private static Outcome<Records> RecordsOf(Session session) =>
        session
            .Commitments()
            .Select(commitments => new Records { Commitments = commitments })
            .Then(records =>
                PositionBook
                    .Load(session.DataPath("positions.csv"))
                    .Select(positions => records with { Positions = positions })
            )
            .Then(records =>
                CommonFundingBook
                    .Load(session.DataPath("common_funding.csv"))
                    .Select(funding => records with { Funding = funding })
            )
            .Then(records =>
                MeetingBook
                    .Load(session.DataPath("calendar.csv"))
                    .Select(meetings => records with { Meetings = meetings })
            )
            .Then(records =>
                ConventionBook
                    .Load(session.DataPath("conventions.csv"))
                    .Select(conventions => records with { Conventions = conventions })
            );

    private static CheckDay DayOf(Document document, DateOnly? judgedOn, DateOnly newest)
    {
        if (judgedOn is { } named)
            return new CheckDay(named, Assumed: false, newest);
        // A brief as of a day knows no later one, whatever a document says of itself.
        var day = document.Date is { } own && own <= newest ? own : newest;
        return new CheckDay(day, document.Date is null, newest);
    }
}
