using System.Collections.Immutable;
using Burdenshare.Bargaining.AllianceIssues;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Consensus;

/// <summary>
/// Takes an alliance's issue from the agreements, and what each ally brings to it from the edition in force on the day.
/// </summary>
internal static class AllianceKnowledge
{
    /// <summary>
    /// An agreement may be asked about before its adoption: then it is what lies on the table. What stands without it
    /// is the share target agreed before. CLI108 for an issue that is no share of GDP with a deadline.
    /// </summary>
    public static Outcome<AllianceInputs> Ask(Session session, string issue) =>
        session
            .Agreements()
            .Then(book => Wanted(book, issue).Select(wanted => (book, wanted)))
            .Then(pair =>
                session
                    .Figures()
                    .Then(ledger =>
                        session
                            .AnsweringEdition(ledger)
                            .Select(release =>
                                Inputs(session.AsOf, pair.book, pair.wanted, ledger.Alliance, release)
                            )
                    )
            );

    private static Outcome<Component> Wanted(AgreementBook book, string issue)
    {
        var negotiable = book
            .Agreements.SelectMany(agreement => agreement.Components)
            .Where(component =>
                component is { By: not null, IsCeiling: false } && component.Unit == Unit.PercentOfGdp
            )
            .ToArray();
        return negotiable.FirstOrDefault(component => component.Id == issue) is { } wanted
            ? wanted
            : new Problem(
                "CLI108",
                $"--issue {issue}",
                "no agreement has such a target with a deadline",
                $"use one of {string.Join(", ", negotiable.Select(component => component.Id))}"
            );
    }

    private static AllianceInputs Inputs(
        DateOnly day,
        AgreementBook book,
        Component wanted,
        Alliance alliance,
        Release release
    )
    {
        var agreement = book.Agreements.Single(each => each.Id == wanted.Agreement);
        var eve = agreement.Adopted.AddDays(-1);
        var core = Proposed(agreement, Measure.DefenceExpenditure) ?? Value(wanted);
        var proposal = new AllianceProposal(
            wanted.Id,
            Value(wanted),
            core,
            Proposed(agreement, Measure.Total) ?? core,
            (double)(book.NewestShareTarget(eve)?.ValueOn(eve)?.Value ?? 0),
            day
        );
        var tables = new NatoTables(release);
        var year = LastYear(tables, alliance);
        return new AllianceInputs(
            proposal,
            year,
            wanted.By!.Value,
            release.Edition.Name,
            Figures(tables, alliance, year)
        );
    }

    private static double Value(Component component) => (double)component.Values[^1].Value;

    private static double? Proposed(Agreement agreement, Measure measure) =>
        agreement.Components.FirstOrDefault(each => each.Measure == measure && !each.IsCeiling)
            is { } component
            ? Value(component)
            : null;

    private static int LastYear(NatoTables tables, Alliance alliance) =>
        alliance
            .Members.Select(ally => tables.Release.Find(tables.ShareKey(ally.Code)))
            .OfType<Series>()
            .Max(series => series.Observations[^1].Year);

    private static ImmutableArray<AllyFigures> Figures(NatoTables tables, Alliance alliance, int year) =>
        [
            .. from ally in alliance.Members
            let share = tables.Share(ally.Code, year)
            let gdp = tables.GdpUsd(ally.Code, year)
            where share is not null && gdp is not null
            select new AllyFigures(ally.Code, (double)share.Value, (double)gdp.Value),
        ];
}
