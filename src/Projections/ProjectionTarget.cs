using System.Collections.Immutable;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections;

/// <summary>Where a course is to lead.</summary>
/// <param name="Id">"hague-2025/core", or "share-2.5" where the user named a share.</param>
/// <param name="Share">Percent of GDP.</param>
/// <param name="Year">The year by which it is due.</param>
/// <param name="Review">The year in which the agreement is to be reviewed; null where none is set.</param>
public sealed record ProjectionTarget(string Id, double Share, int Year, int? Review)
{
    private const double WholeGdp = 100;
    private const int FarthestYear = 2100;

    /// <summary>
    /// The target that is asked for. PRJ101 for a component that is no share of GDP of core expenditure on the day,
    /// PRJ102 for a year that is not to come, PRJ103 for a share that is none.
    /// </summary>
    internal static Outcome<ProjectionTarget> Of(
        ProjectionQuestion question,
        AgreementBook book,
        int baseYear
    ) =>
        (question.Share is { } share ? Stated(question, book, share) : Agreed(question, book)).Then(target =>
            InTime(target, baseYear)
        );

    /// <summary>Every agreed share of GDP of core expenditure on a day, by the component's id.</summary>
    internal static ImmutableArray<(string Component, double Share)> Levels(
        AgreementBook book,
        DateOnly day
    ) =>
        [
            .. from component in book.ComponentsOn(day)
            where IsShare(component)
            let value = component.ValueOn(day)
            where value is not null
            select (component.Id, (double)value.Value),
        ];

    private static Outcome<ProjectionTarget> Stated(
        ProjectionQuestion question,
        AgreementBook book,
        double share
    )
    {
        if (!(share > 0 && share <= WholeGdp))
            return new Problem(
                "PRJ103",
                FormattableString.Invariant($"share {share}"),
                "a share of GDP lies above 0 and at most at 100 percent",
                "name a share such as 3.5"
            );
        var newest = book.NewestShareTarget(question.AsOf);
        return (question.To ?? newest?.By) is { } year
            ? new ProjectionTarget(
                FormattableString.Invariant($"share-{share}"),
                share,
                year,
                ReviewOf(newest, question, book)
            )
            : NoYear($"share {share}");
    }

    private static Outcome<ProjectionTarget> Agreed(ProjectionQuestion question, AgreementBook book)
    {
        var component = question.Target is { } id
            ? book.Find(id, question.AsOf)
            : book.NewestShareTarget(question.AsOf);
        if (component is null || !IsShare(component) || component.ValueOn(question.AsOf) is not { } value)
            return new Problem(
                "PRJ101",
                $"target '{question.Target ?? "newest"}'",
                $"this is no agreed share of GDP of core expenditure on {question.AsOf:yyyy-MM-dd}",
                $"use one of {Usable(book, question.AsOf)}, or name a share of your own"
            );
        return (question.To ?? component.By) is { } year
            ? new ProjectionTarget(
                component.Id,
                (double)value.Value,
                year,
                ReviewOf(component, question, book)
            )
            : NoYear($"target '{component.Id}'");
    }

    private static Outcome<ProjectionTarget> InTime(ProjectionTarget target, int baseYear) =>
        target.Year > baseYear && target.Year <= FarthestYear
            ? target
            : new Problem(
                "PRJ102",
                $"target year {target.Year}",
                $"a projection leads from the last published year, {baseYear}, into the years after it",
                $"choose a year from {baseYear + 1} to {FarthestYear}"
            );

    private static Problem NoYear(string place) =>
        new("PRJ102", place, "it names no year by which it is due", "name the year");

    private static int? ReviewOf(Component? component, ProjectionQuestion question, AgreementBook book) =>
        book.AdoptedBy(question.AsOf).FirstOrDefault(each => each.Id == component?.Agreement)?.Review;

    private static bool IsShare(Component component) =>
        component.Measure == Measure.DefenceExpenditure
        && component.Unit == Unit.PercentOfGdp
        && !component.IsCeiling;

    private static string Usable(AgreementBook book, DateOnly day) =>
        string.Join(", ", book.ComponentsOn(day).Where(IsShare).Select(component => component.Id));
}
