using Burdenshare.Projections;
using Burdenshare.Projections.Scenarios;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Projections;

/// <summary>A question with all that it takes to answer it.</summary>
internal sealed record ProjectRequest(ProjectionSources Sources, ProjectionQuestion Question)
{
    /// <summary>
    /// Reads scenario and options; an option that is given outweighs the scenario. CLI116 where there is no such file.
    /// </summary>
    public static Outcome<ProjectRequest> Of(Session session, ProjectOptions options) =>
        Written(session, options)
            .Then(scenario => Gather(session, options.Over(session, scenario), scenario.Edition));

    private static Outcome<Scenario> Written(Session session, ProjectOptions options)
    {
        if (session.Get(options.Scenario) is not { } file)
            return new Scenario(new ProjectionQuestion(session.AsOf, []), null, null, false);
        return file.Exists
            ? ScenarioFile.Read(file.Name, File.ReadAllText(file.FullName), session.AsOf)
            : new Problem(
                "CLI116",
                file.Name,
                "there is no such scenario",
                "name an existing file with --scenario"
            );
    }

    private static Outcome<ProjectRequest> Gather(
        Session session,
        ProjectionQuestion question,
        string? edition
    ) =>
        session
            .Figures()
            .Then(ledger =>
                Release(session, ledger, edition, question.AsOf)
                    .Then(release =>
                        session
                            .Agreements()
                            .Then(book =>
                                session
                                    .Commitments()
                                    .Select(commitments => new ProjectRequest(
                                        new ProjectionSources(ledger, release, book, commitments),
                                        question
                                    ))
                            )
                    )
            );

    private static Outcome<Release> Release(Session session, Ledger ledger, string? edition, DateOnly day)
    {
        if (session.EditionNamed is not null || (edition is null && day == session.AsOf))
            return session.AnsweringEdition(ledger);
        if (edition is not null)
            return ledger
                .Find(Ledger.Nato, edition)
                .Then<Release>(release =>
                    release.Edition.IsOutBy(day)
                        ? release
                        : new Problem(
                            "CLI111",
                            $"edition '{edition}' as_of {day:yyyy-MM-dd}",
                            $"this edition was not out by that day, it appeared {release.Edition.Published}",
                            "leave one of the two out"
                        )
                );
        return ledger.NewestFull(Ledger.Nato, day) is { } newest
            ? newest
            : new Problem(
                "CLI102",
                $"as_of {day:yyyy-MM-dd}",
                "no edition held in full was out by that day",
                "choose a later day; data list shows when each edition appeared"
            );
    }
}
