using System.Collections.Immutable;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Standings;

/// <summary>Holds one ally after another against the agreements of a day.</summary>
internal sealed class Yardstick(
    NatoTables tables,
    Release? previous,
    IEnumerable<Agreement> agreements,
    Component? target,
    DateOnly asOf
)
{
    private readonly NatoTables? _previous = previous is null ? null : new NatoTables(previous);
    private readonly Agreement[] _agreements = [.. agreements];

    public AllyStanding Measure(Ally ally, int year)
    {
        var share = tables.Share(ally.Code, year);
        var recomputed = tables.RecomputedShare(ally.Code, year);
        var equipment = tables.CategoryShare(ally.Code, Vocabulary.Measure.Equipment, year);
        var related = tables.RelatedShare(ally.Code, year);
        return new AllyStanding(
            ally,
            year,
            share,
            recomputed,
            tables.NominalShare(ally.Code, year),
            equipment,
            related,
            tables.Expenditure(ally, year),
            tables.ExpenditureUsd(ally.Code, year),
            tables.RealChange(ally.Code, year),
            Meets(new Measured(share?.Value, recomputed, equipment, related)),
            share is null ? null : GapOf(ally, year, share.Value),
            share is null ? null : TrendOf(ally, year, share.Value),
            share is null ? null : PathOf(ally, year, share.Value),
            _previous is null
                ? null
                : new Revision(previous!.Edition.Name, _previous.Share(ally.Code, year)?.Value),
            ally.HasArmedForces ? null : "has no armed forces: listed, never counted as failing"
        );
    }

    private ImmutableArray<ComponentStanding> Meets(Measured measured) =>
        [
            .. from agreement in _agreements
            let credited = Credited(agreement, measured)
            from component in agreement.Components
            where !component.IsCeiling
            let needed = component.ValueOn(asOf)
            where needed is not null
            select Meets(component, needed.Value, credited),
        ];

    // An agreement may limit how much related expenditure counts towards its total.
    private Measured Credited(Agreement agreement, Measured measured) =>
        agreement
            .Components.FirstOrDefault(each => each.IsCeiling && each.Measure == Vocabulary.Measure.Related)
            ?.ValueOn(asOf)
            is { } ceiling
        && measured.Related > ceiling.Value
            ? measured with
            {
                Related = ceiling.Value,
            }
            : measured;

    private static ComponentStanding Meets(Component component, decimal needed, Measured measured)
    {
        var value = measured.Of(component.Measure);
        var contested =
            component.Measure == Vocabulary.Measure.DefenceExpenditure
            && value is not null
            && measured.Recomputed is { } recomputed
            && value >= needed != Beyond(recomputed, value.Value) >= needed;
        return new ComponentStanding(component, needed, value is null ? null : value >= needed, contested);
    }

    // What an ally is measured by: percent of GDP, equipment in percent of expenditure.
    private readonly record struct Measured(
        decimal? Share,
        decimal? Recomputed,
        decimal? Equipment,
        decimal? Related
    )
    {
        public decimal? Of(Measure measure) =>
            measure == Vocabulary.Measure.DefenceExpenditure ? Share
            : measure == Vocabulary.Measure.Equipment ? Equipment
            : measure == Vocabulary.Measure.Total ? Share + Related
            : null;
    }

    // Amounts are rounded too: a recomputed share within half a hundredth of the published one does not contest it.
    private static decimal Beyond(decimal recomputed, decimal published) =>
        Math.Abs(recomputed - published) <= 0.005m ? published : recomputed;

    private Gap? GapOf(Ally ally, int year, decimal share)
    {
        if (target?.ValueOn(asOf) is not { } wanted)
            return null;
        var points = Math.Max(0, wanted.Value - share);
        var usd = tables.GdpUsd(ally.Code, year) * points / 100;
        return new Gap(target.Id, points, InNationalCurrency(ally, year, usd), usd);
    }

    // NATO prints GDP in dollars only; its own rate of that year takes the gap back into the national currency.
    private Money? InNationalCurrency(Ally ally, int year, decimal? usd)
    {
        var spent = tables.Expenditure(ally, year);
        var spentUsd = tables.ExpenditureUsd(ally.Code, year);
        return spent is not null && spentUsd > 0 && usd is not null
            ? spent with
            {
                Amount = usd.Value * spent.Amount / spentUsd.Value,
            }
            : null;
    }

    private Trend? TrendOf(Ally ally, int year, decimal share)
    {
        if (tables.Share(ally.Code, year - Trend.Years)?.Value is not { } before)
            return null;
        var perYear = (share - before) / Trend.Years;
        var missing = target?.ValueOn(asOf)?.Value - share;
        return new Trend(perYear, missing > 0 && perYear > 0 ? Reached(year, missing.Value / perYear) : null);
    }

    private static int? Reached(int year, decimal yearsToGo) =>
        yearsToGo > 100 ? null : year + (int)Math.Ceiling(yearsToGo);

    private PathPoint? PathOf(Ally ally, int year, decimal share)
    {
        if (target is not { By: int by } || target.ValueOn(asOf) is not { } wanted)
            return null;
        var start = _agreements.First(agreement => agreement.Id == target.Agreement).Adopted.Year;
        if (by == start || year < start || year > by || tables.Share(ally.Code, start)?.Value is not { } from)
            return null;
        var line = Line(from, wanted.Value, (decimal)(year - start) / (by - start));
        return new PathPoint(line, share >= line);
    }

    // An ally that began above the target is asked to stay above it, not to come down to it.
    private static decimal Line(decimal from, decimal target, decimal progress) =>
        from >= target ? target : from + (target - from) * progress;
}
