using System.Collections.Immutable;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Figures;

/// <summary>Chooses among the subjects of a sentence the one that a number is said of.</summary>
internal static class ScopeReader
{
    private static readonly System.Collections.Frozen.FrozenSet<string> s_alliance = WordTable.Listed(
        "ScopeReader.Alliance"
    );

    /// <summary>
    /// The nearest subject before the number that is more than a modifier; then one named after it; then whom the text
    /// spoke of last.
    /// </summary>
    public static Scope Of(Passage passage, ImmutableArray<Subject> subjects, FigureSpot spot)
    {
        var clause = passage.ClauseStart(spot.Start);
        var before = subjects
            .Where(subject => subject.End <= spot.Start + 2 && subject.Token >= clause)
            .Reverse()
            .ToArray();
        var real = before.FirstOrDefault(subject => IsReal(passage, subject, spot, before));
        if (real is not null)
            return From(real);
        var after = subjects.FirstOrDefault(subject =>
            subject.Token >= spot.End
            && subject.Kind is SubjectKind.Allies or SubjectKind.Countries
            && subject.Token <= spot.End + 10
            && FollowsPreposition(passage, subject)
        );
        if (after is not null)
            return From(after);
        if (before.Any(subject => subject.Kind == SubjectKind.Alliance))
            return Scope.Alliance;
        if (before.Any(subject => subject.Kind == SubjectKind.Speaker) && spot.SpeakersCountry is { } country)
            return new Scope([new AreaCode(country)]);
        if (
            before.Any(subject => subject.Kind == SubjectKind.Pronoun)
            && spot.Last is { Areas.IsEmpty: false } last
        )
            return last;
        var person = before.FirstOrDefault(subject => subject.Kind == SubjectKind.Person);
        if (person is not null && spot.Modality is "pledged" or "planned" or "claimed" && !spot.IsTarget)
            return From(person!);
        return spot.IsAgreed || (spot.Last is null && passage.Has(s_alliance))
            ? Scope.Alliance
            : spot.Last ?? Scope.Unresolved;
    }

    private static bool IsReal(Passage passage, Subject subject, FigureSpot spot, Subject[] before)
    {
        if (
            subject.Kind
            is SubjectKind.Pronoun
                or SubjectKind.Person
                or SubjectKind.Alliance
                or SubjectKind.Speaker
        )
            return false;
        if (subject.Kind == SubjectKind.Allies || HasItsNumber(passage, subject, spot))
            return true;
        if (passage.Word(subject.Token - 1) is "near" or "against" or "with")
            return false;
        // Who demands is not whom it is demanded of: "the U.S. wants 5 percent", "Trump told Germany".
        var demands = spot.Modality == "demanded" && spot.Cue is { } cue && subject.End <= cue;
        if (demands)
            return false;
        // A destination or a possessor of something else: "to Poland", "America's investment in Europe".
        var allies = before.Any(other => other.Kind == SubjectKind.Allies);
        return !(allies && passage.Word(subject.Token - 1) is "to" or "with" or "against" or "by" or "under");
    }

    // "23 allies meet 2 %, led by Poland at 4.12 %": the number stands right behind its country.
    private static bool HasItsNumber(Passage passage, Subject subject, FigureSpot spot) =>
        subject.Kind == SubjectKind.Countries
        && subject.End == spot.Start - 1
        && passage.Word(subject.End) is "at" or "with" or "(";

    private static bool FollowsPreposition(Passage passage, Subject subject)
    {
        for (var at = subject.Token - 1; at >= subject.Token - 3; at--)
        {
            if (passage.Word(at) is "by" or "for" or "from" or "across" or "among")
                return true;
            if (passage.Word(at) is not ("the" or "all" or "almost" or "nearly"))
                return false;
        }
        return false;
    }

    private static Scope From(Subject subject) => new(subject.Areas, subject.Count, subject.Quantifier);
}
