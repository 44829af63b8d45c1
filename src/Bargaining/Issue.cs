using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining;

/// <summary>
/// What is negotiated and by whom. An issue that exists is sound: two actors or more, all finite, on the scale, with
/// saliences that sum to at most 1.
/// </summary>
public sealed record Issue
{
    private Issue(
        string name,
        string description,
        ImmutableArray<Dimension> dimensions,
        ImmutableArray<Actor> actors,
        ImmutableArray<Accommodation> accommodations
    ) =>
        (Name, Description, Dimensions, Actors, Accommodations) = (
            name,
            description,
            dimensions,
            actors,
            accommodations
        );

    /// <summary>Short name or id ("hague-2025/core").</summary>
    public string Name { get; }

    /// <summary>For the reader only.</summary>
    public string Description { get; }

    /// <summary>At least one.</summary>
    public ImmutableArray<Dimension> Dimensions { get; }

    /// <summary>At least two, in the order of the input.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>
    /// How ideals follow positions. A pair that is not listed keeps the identity: each ideal follows its own actor.
    /// </summary>
    public ImmutableArray<Accommodation> Accommodations { get; }

    /// <summary>Builds an issue, or names everything that is wrong with it (BRG101 to BRG107, BRG111).</summary>
    public static Outcome<Issue> From(
        string name,
        string description,
        ImmutableArray<Dimension> dimensions,
        ImmutableArray<Actor> actors,
        ImmutableArray<Accommodation> accommodations = default
    ) =>
        From(
            new Issue(name, description, dimensions, actors, accommodations.IsDefault ? [] : accommodations),
            IssuePlaces.Named(actors)
        );

    internal static Outcome<Issue> From(Issue unexamined, IssuePlaces places)
    {
        var problems = new IssueExamination(unexamined, places).Problems().ToArray();
        return problems.Length == 0 ? unexamined : Outcome<Issue>.Refused(problems);
    }

    internal static Issue Unexamined(
        string name,
        string description,
        ImmutableArray<Dimension> dimensions,
        ImmutableArray<Actor> actors,
        ImmutableArray<Accommodation> accommodations
    ) => new(name, description, dimensions, actors, accommodations);

    /// <summary>The same issue with other actors (pressure, a proposal, a perturbed run), examined again.</summary>
    public Outcome<Issue> With(ImmutableArray<Actor> actors) =>
        From(Name, Description, Dimensions, actors, Accommodations);
}
