using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Meetings;

/// <summary>The meetings on record, oldest first; others may have been held.</summary>
public sealed class MeetingBook(IEnumerable<Meeting> meetings)
{
    private static readonly string[] s_columns =
    [
        "id",
        "name",
        "kind",
        "start",
        "end",
        "place",
        "country",
        "status",
        "known_since",
        "host_since",
        "source",
        "url",
        "confidence",
    ];

    /// <summary>All of them.</summary>
    public ImmutableArray<Meeting> Meetings { get; } =
    [
        .. meetings
            .OrderBy(meeting => meeting.Start.Earliest)
            .ThenBy(meeting => meeting.Id, StringComparer.Ordinal),
    ];

    /// <summary>Those of a kind that took place or are planned.</summary>
    public IEnumerable<Meeting> Of(string kind) =>
        Meetings.Where(meeting => meeting.Kind == kind && meeting.Status != "cancelled");

    /// <summary>
    /// Reads data/calendar.csv. Problems: PLG331 where the file is missing, PLG332 for a row that cannot be
    /// understood.
    /// </summary>
    public static Outcome<MeetingBook> Load(string path) =>
        CsvRows.Read(path, s_columns, ("PLG331", "PLG332"), ToMeeting).Select(rows => new MeetingBook(rows));

    private static Meeting ToMeeting(CsvRow row) =>
        new(
            row.Needed("id"),
            row.Needed("name"),
            row.Needed("kind"),
            row.Date("start") ?? throw new FormatException("start is missing"),
            row.Date("end"),
            row.Text("place"),
            row.Text("country"),
            row.OneOf("status", "held", "planned", "cancelled"),
            row.Date("known_since"),
            row.Date("host_since"),
            row.Needed("source"),
            row.Needed("url"),
            row.OneOf("confidence", "verified", "reported")
        );
}
