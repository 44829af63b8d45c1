using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.IssueFiles;

/// <summary>An actor as read, before anything is known to be sound.</summary>
internal sealed record DraftActor(
    Cell Name,
    string Description,
    Cell Influence,
    ImmutableArray<Cell> Positions,
    ImmutableArray<Cell> Saliences
);

/// <summary>An issue as read: all formats end here, so that all are examined alike.</summary>
internal sealed record IssueDraft(
    string File,
    string Name,
    string Description,
    ImmutableArray<Dimension> Dimensions,
    ImmutableArray<DraftActor> Actors,
    ImmutableArray<Accommodation> Accommodations,
    double SalienceScale
)
{
    /// <summary>The issue, or every problem of the file.</summary>
    public Outcome<Issue> Examine(List<Problem> problems)
    {
        var actors = Actors.Select(actor => Read(actor, problems)).ToImmutableArray();
        if (problems.Count > 0)
            return Outcome<Issue>.Refused(problems);
        return Issue.From(Issue.Unexamined(Name, Description, Dimensions, actors, Accommodations), Places());
    }

    private Actor Read(DraftActor draft, List<Problem> problems) =>
        new(
            draft.Name.Text,
            draft.Description,
            draft.Influence.Number(problems),
            [.. draft.Positions.Select(cell => cell.Number(problems))],
            [.. draft.Saliences.Select(cell => cell.Number(problems) / SalienceScale)]
        );

    private IssuePlaces Places() =>
        new(
            $"{File}:1:1",
            actor => Actors[actor].Name.Place,
            actor => Actors[actor].Influence.Place,
            (actor, dimension) => Actors[actor].Positions[dimension].Place,
            (actor, dimension) => Actors[actor].Saliences[dimension].Place
        );
}
