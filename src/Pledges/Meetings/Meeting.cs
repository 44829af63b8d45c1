using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Meetings;

/// <summary>A meeting that was held, is planned or was called off, with its source.</summary>
/// <param name="Id">"nato-summit-2026-ankara".</param>
/// <param name="Name">As people call it.</param>
/// <param name="Kind">leaders-summit, defence-ministers, foreign-ministers or other.</param>
/// <param name="Start">First day, as far as it is known.</param>
/// <param name="End">Last day; null where no source gives it.</param>
/// <param name="Place">City or seat; null where no source gives it.</param>
/// <param name="Country">ISO alpha-3 of the host; null where unknown.</param>
/// <param name="Status">held, planned or cancelled.</param>
/// <param name="KnownSince">When its days were announced; null where no source says.</param>
/// <param name="HostSince">When year and host were announced; null where no source says.</param>
/// <param name="Source">Publisher and title.</param>
/// <param name="Url">Its address.</param>
/// <param name="Confidence">verified or reported.</param>
public sealed record Meeting(
    string Id,
    string Name,
    string Kind,
    PartialDate Start,
    PartialDate? End,
    string? Place,
    string? Country,
    string Status,
    PartialDate? KnownSince,
    PartialDate? HostSince,
    string Source,
    string Url,
    string Confidence
)
{
    /// <summary>Whether its year and host were public by the end of a day; at the latest when it began.</summary>
    public bool IsKnownBy(DateOnly day) =>
        Start.Earliest <= day
        || (HostSince ?? KnownSince) is { } since && since.Latest <= day
        || HasDaysBy(day);

    /// <summary>Whether its days were public by the end of a day.</summary>
    public bool HasDaysBy(DateOnly day) =>
        Start.Earliest <= day || KnownSince is { } since && since.Latest <= day;

    /// <summary>The last day that it can last to.</summary>
    public DateOnly Last => (End ?? Start).Latest;
}
