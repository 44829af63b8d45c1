using System.Collections.Immutable;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Standings;

/// <summary>A group of allies: its share and its expenditure.</summary>
/// <param name="Area">NATO, or Europe and Canada.</param>
/// <param name="Share">Percent of GDP: as published where the edition prints it, else by NATO's rule.</param>
/// <param name="ExpenditureUsd">US dollars, current prices, million; null where the edition prints none.</param>
/// <param name="IsDerived">True where the share is computed by us from the members' figures.</param>
public sealed record GroupStanding(AreaCode Area, decimal? Share, decimal? ExpenditureUsd, bool IsDerived)
{
    internal static GroupStanding Of(AreaCode area, NatoTables tables, Alliance alliance, int year) =>
        tables.Share(area, year) is { } published
            ? new(area, published.Value, tables.ExpenditureUsd(area, year), false)
            : new(area, Aggregate.Share(tables, alliance, area, year), null, true);
}

/// <summary>Where every ally stands in one year of one edition against what was agreed by a day.</summary>
/// <param name="AsOf">Only what was published and adopted by this day.</param>
/// <param name="Release">The edition that answers.</param>
/// <param name="Previous">The full edition before it; null for the first.</param>
/// <param name="Year">The year shown.</param>
/// <param name="Target">The component that gaps and paths refer to; null before the first agreement.</param>
/// <param name="Agreements">Agreements adopted by the day, oldest first.</param>
/// <param name="Allies">By published share, highest first; those without a figure last, by name.</param>
/// <param name="Alliance">The alliance's own lines.</param>
public sealed record StandingReport(
    DateOnly AsOf,
    Release Release,
    Release? Previous,
    int Year,
    Component? Target,
    ImmutableArray<Agreement> Agreements,
    ImmutableArray<AllyStanding> Allies,
    ImmutableArray<GroupStanding> Alliance
)
{
    /// <summary>How many allies have a published share in that year.</summary>
    public int Reporting => Allies.Count(ally => ally.IsReporting);

    /// <summary>Components that can be met, in order of adoption.</summary>
    public IEnumerable<Component> Components =>
        Agreements.SelectMany(agreement => agreement.Components).Where(component => !component.IsCeiling);

    /// <summary>How many allies meet a component; null where no figure decides for any of them.</summary>
    public int? CountMeeting(string component)
    {
        var known = Allies
            .SelectMany(ally => ally.Meets)
            .Where(standing => standing.Component.Id == component && standing.Met is not null)
            .ToArray();
        return known.Length == 0 ? null : known.Count(standing => standing.Met == true);
    }

    /// <summary>
    /// Draws up the standing. Problems: PLG201 where the edition has no share for that year, PLG202 for an agreement
    /// that did not exist on the day.
    /// </summary>
    /// <param name="ledger">All figures.</param>
    /// <param name="book">All agreements.</param>
    /// <param name="release">The edition that answers; it must print constant prices.</param>
    /// <param name="question">Year, agreement and day asked for.</param>
    public static Outcome<StandingReport> Draw(
        Ledger ledger,
        AgreementBook book,
        Release release,
        StandingQuestion question
    )
    {
        var tables = new NatoTables(release);
        return YearOf(tables, ledger.Alliance, question)
            .Then(year =>
                TargetOf(book, question)
                    .Select(target => Draw(ledger, book, tables, question with { Year = year }, target))
            );
    }

    private static StandingReport Draw(
        Ledger ledger,
        AgreementBook book,
        NatoTables tables,
        StandingQuestion question,
        Component? target
    )
    {
        var year = question.Year!.Value;
        var previous = ledger.FullBefore(tables.Release);
        Agreement[] agreements = [.. book.AdoptedBy(question.AsOf)];
        var yardstick = new Yardstick(tables, previous, agreements, target, question.AsOf);
        return new StandingReport(
            question.AsOf,
            tables.Release,
            previous,
            year,
            target,
            [.. agreements],
            Ranked(
                ledger
                    .Alliance.Members.Where(ally => ally.Joined.Latest <= question.AsOf)
                    .Select(ally => yardstick.Measure(ally, year))
            ),
            [
                GroupStanding.Of(AreaCode.Nato, tables, ledger.Alliance, year),
                GroupStanding.Of(AreaCode.EuropeAndCanada, tables, ledger.Alliance, year),
            ]
        );
    }

    private static ImmutableArray<AllyStanding> Ranked(IEnumerable<AllyStanding> allies) =>
        [
            .. allies
                .OrderByDescending(standing => standing.Share?.Value ?? -1)
                .ThenBy(standing => standing.Ally.Name, StringComparer.Ordinal),
        ];

    private static Outcome<int> YearOf(NatoTables tables, Alliance alliance, StandingQuestion question)
    {
        var years = Years(tables, alliance);
        var year = question.Year ?? (years.Length > 0 ? years[^1] : 0);
        return years.Contains(year)
            ? year
            : new Problem(
                "PLG201",
                $"year {year}",
                $"the {tables.Release.Edition.Name} edition has no shares of that year",
                years.Length > 0 ? $"choose a year from {years[0]} to {years[^1]}" : "choose another edition"
            );
    }

    private static int[] Years(NatoTables tables, Alliance alliance) =>
        [
            .. alliance
                .Members.Select(ally => tables.Release.Find(tables.ShareKey(ally.Code)))
                .OfType<Series>()
                .SelectMany(series => series.Observations.Select(point => point.Year))
                .Distinct()
                .Order(),
        ];

    private static Outcome<Component?> TargetOf(AgreementBook book, StandingQuestion question)
    {
        if (question.Agreement is not { } id)
            return Outcome<Component?>.Done(book.NewestShareTarget(question.AsOf));
        return book.ShareTargetOf(id, question.AsOf) is { } wanted
            ? wanted
            : new Problem(
                "PLG202",
                $"agreement '{id}'",
                $"no such agreement on {question.AsOf:yyyy-MM-dd}",
                $"use one of {string.Join(", ", book.AdoptedBy(question.AsOf).Select(each => each.Id))}"
            );
    }
}

/// <summary>What a standing is asked for.</summary>
/// <param name="AsOf">Only what was adopted by this day counts.</param>
/// <param name="Year">Null for the edition's last year with a share.</param>
/// <param name="Agreement">The agreement whose target gaps refer to; null for the newest.</param>
public sealed record StandingQuestion(DateOnly AsOf, int? Year = null, string? Agreement = null);
