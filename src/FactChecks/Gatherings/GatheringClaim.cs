using Burdenshare.Pledges.Meetings;

namespace Burdenshare.FactChecks.Gatherings;

/// <summary>What a sentence says of a meeting: which kind, when and where; null for what it leaves out.</summary>
/// <param name="Kind">leaders-summit, defence-ministers or foreign-ministers.</param>
/// <param name="IsNext">Whether it is called the next one.</param>
/// <param name="When">Year, month and days.</param>
/// <param name="Place">As written.</param>
internal sealed record GatheringClaim(string Kind, bool IsNext, StatedTime When, string? Place)
{
    /// <summary>Whether a meeting was where the sentence says; true where it says nothing.</summary>
    public bool IsAt(Meeting meeting, string? hostName) =>
        Place is not { } place
        || hostName is { } host && host.Equals(place, StringComparison.OrdinalIgnoreCase)
        || meeting.Place is { } places
            && places
                .Split([';', ','], StringSplitOptions.TrimEntries)
                .Any(each => Bare(each).Equals(Bare(place), StringComparison.OrdinalIgnoreCase));

    private static string Bare(string place) =>
        place.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? place[4..] : place;
}

/// <summary>A time as far as the words tell it.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="First">First day of the month.</param>
/// <param name="Last">Last day of the month.</param>
internal sealed record StatedTime(int? Year, int? Month, int? First, int? Last)
{
    /// <summary>Whether nothing was said.</summary>
    public bool IsEmpty => Year is null && Month is null;

    /// <summary>
    /// Whether a meeting took place then; null where its own days are not known well enough to tell.
    /// </summary>
    /// <param name="meeting">As it is on record.</param>
    /// <param name="hasDays">Whether its days were public.</param>
    public bool? Fits(Meeting meeting, bool hasDays)
    {
        if (Year is { } year && meeting.Start.Year != year)
            return false;
        if (Month is null)
            return true;
        if (!hasDays || meeting.Start.Month is not { } month)
            return null;
        if (month != Month)
            return false;
        if (First is null)
            return true;
        return meeting.Start.Day is not { } first ? null : IsWithin(First) && IsWithin(Last);

        bool IsWithin(int? day) => day is null || (day >= first && day <= meeting.Last.Day);
    }
}
