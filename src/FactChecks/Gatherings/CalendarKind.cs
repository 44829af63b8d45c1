using Burdenshare.Pledges.Meetings;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Gatherings;

/// <summary>When and where a meeting of the alliance is said to be, set beside the calendar as it was known.</summary>
internal sealed class CalendarKind : ClaimKind
{
    private const double Confidence = 0.7;

    // A place alone names a meeting only near the day: others may have been held there.
    private const int Near = 730;

    private static readonly Unit s_date = new("DATE");

    /// <inheritdoc/>
    public override string Name => "calendar";

    /// <inheritdoc/>
    public override IEnumerable<Claimed> Find(Reading reading, Alliance alliance) =>
        GatheringReader
            .Find(reading.Document.Text)
            .Select(span => Claimed.InWords(span, Confidence, s_date, [AreaCode.Nato]));

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        bench.Claim.Unit == s_date && !bench.Records.Meetings.Meetings.IsEmpty;

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        var claim = GatheringReader.Read(bench);
        Meeting[] known = [.. bench.Records.Meetings.Of(claim.Kind).Where(each => each.IsKnownBy(bench.Day))];
        var coming = known.FirstOrDefault(each => each.Last >= bench.SaidOn);
        if (claim.IsNext)
            return coming is null ? Unknown(bench, claim) : Compared(bench, claim, coming);
        var fitting = known
            .Where(each => claim.IsAt(each, Host(bench, each)) && Fits(bench, claim, each) == true)
            .ToArray();
        if (fitting.Length > 0)
            return Overlooks(bench, claim, coming)
                ? new Judgement(
                    VerdictWord.Refuted,
                    Phrases.Sentence($"the next one was nearer: {Told(bench, coming!)}")
                )
                : Compared(bench, claim, Nearest(bench, fitting));
        if (IsLaterKnown(bench, claim))
            return Unknown(bench, claim);
        var related = known.Where(each => IsRelated(bench, claim, each)).ToArray();
        return
            related.Length == 0 || (claim.Place is not null && related.Length > 1 && claim.When.Month is null)
            ? Unknown(bench, claim)
            : Compared(bench, claim, Nearest(bench, related));
    }

    // "A planned summit next year", while one is still to come this year.
    private static bool Overlooks(Bench bench, GatheringClaim claim, Meeting? coming) =>
        claim is { Place: null, When.Month: null }
        && claim.When.Year > bench.SaidOn.Year
        && coming is not null
        && coming.Start.Year == bench.SaidOn.Year
        && coming.Start.Earliest > bench.SaidOn
        && !GatheringReader.IsNextYears(bench.Sentence);

    // A meeting as told, of which nobody knows here when it was announced, refutes nothing.
    private static bool IsLaterKnown(Bench bench, GatheringClaim claim) =>
        bench
            .Records.Meetings.Of(claim.Kind)
            .Any(each =>
                (!each.IsKnownBy(bench.Day) || !each.HasDaysBy(bench.Day))
                && claim.IsAt(each, Host(bench, each))
                && claim.When.Fits(each, hasDays: true) == true
            );

    // The same place at another time, or the same time at another place, is that meeting, told wrongly.
    private static bool IsRelated(Bench bench, GatheringClaim claim, Meeting meeting)
    {
        var isAt = claim.IsAt(meeting, Host(bench, meeting));
        var isNear = Math.Abs(meeting.Start.Earliest.DayNumber - bench.SaidOn.DayNumber) < Near;
        return claim.Place is not null && isAt ? isNear
            : claim.When.Year is not null
                ? Fits(bench, claim, meeting) == true && claim.When.Month is not null
            : false;
    }

    private static Judgement Compared(Bench bench, GatheringClaim claim, Meeting meeting)
    {
        var fits = Fits(bench, claim, meeting);
        var isAt = claim.IsAt(meeting, Host(bench, meeting));
        if (isAt && fits is null)
            return new Judgement(
                VerdictWord.NotEnoughEvidence,
                Phrases.Sentence(
                    $"that {meeting.Name} would meet in {Phrases.Year(meeting.Start.Year)} was known on "
                        + $"{Phrases.Day(bench.Day)}, its days were not"
                )
            );
        var holds = isAt && fits == true;
        return new Judgement(
            holds ? VerdictWord.Supported : VerdictWord.Refuted,
            Phrases.Sentence(Told(bench, meeting) + (holds ? ", as claimed" : ", not as claimed"))
        );
    }

    private static Judgement Unknown(Bench bench, GatheringClaim claim)
    {
        var later = bench
            .Records.Meetings.Of(claim.Kind)
            .FirstOrDefault(each => !each.IsKnownBy(bench.Day) && Fits(bench, claim, each) != false);
        return new Judgement(
            VerdictWord.NotEnoughEvidence,
            Phrases.Sentence(
                $"no such meeting was on record here by {Phrases.Day(bench.Day)}"
                    + (later is null ? "" : $"; when {later.Name} was announced is not on record")
            )
        );
    }

    private static bool? Fits(Bench bench, GatheringClaim claim, Meeting meeting) =>
        claim.When.Fits(meeting, meeting.HasDaysBy(bench.Day));

    private static Meeting Nearest(Bench bench, Meeting[] meetings) =>
        meetings.MinBy(each => Math.Abs(each.Start.Earliest.DayNumber - bench.SaidOn.DayNumber))!;

    private static string? Host(Bench bench, Meeting meeting) =>
        meeting.Country is { } country && bench.Ledger.Alliance.Has(new AreaCode(country))
            ? bench.Ledger.Alliance.NameOf(new AreaCode(country))
            : null;

    private static string Told(Bench bench, Meeting meeting)
    {
        var when =
            !meeting.HasDaysBy(bench.Day) ? $"in {Phrases.Year(meeting.Start.Year)}"
            : meeting.Start.Day is null ? $"in {meeting.Start}"
            : meeting.End is { } end && end != meeting.Start
                ? $"from {meeting.Start.Day} to {Phrases.Day(end.Latest)}"
            : $"on {Phrases.Day(meeting.Start.Earliest)}";
        var where =
            meeting.Place?.Split([';', ','])[0] is { } place
            && !meeting.Name.Contains(place, StringComparison.OrdinalIgnoreCase)
                ? $" in {place}"
                : "";
        var reported = meeting.Confidence == "reported" ? ", as one source reports" : "";
        return $"on the calendar stands “{meeting.Name}”{where} {when}{reported}";
    }
}
