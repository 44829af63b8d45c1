using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Events;
using Burdenshare.Statements.Names;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements;

/// <summary>
/// The names that reading knows: countries, their peoples, capitals and seats, organisations, groups of allies, titles,
/// and people with their dated offices; and the agreed targets that positions are taken on. Immutable.
/// </summary>
public sealed class Gazetteer
{
    internal Gazetteer(
        IEnumerable<(string Name, NameEntry Entry)> names,
        FrozenDictionary<string, Person> people,
        FrozenDictionary<string, ImmutableArray<Membership>> groups,
        ImmutableArray<Issue> issues,
        ImmutableArray<OwnVerb> verbs
    )
    {
        _groups = groups;
        Names = new NameIndex(names);
        People = people;
        Issues = issues;
        Verbs = verbs.IsEmpty ? TriggerLexicon.English : TriggerLexicon.English.With(verbs);
        _holders = people
            .Values.SelectMany(person => person.Terms.Select(term => (person, term)))
            .ToLookup(pair => (pair.term.Area, pair.term.Role));
    }

    private readonly ILookup<(string Area, string Role), (Person Person, OfficeTerm Term)> _holders;

    private readonly FrozenDictionary<string, ImmutableArray<Membership>> _groups;

    internal NameIndex Names { get; }

    internal FrozenDictionary<string, Person> People { get; }

    internal ImmutableArray<Issue> Issues { get; }

    internal TriggerLexicon Verbs { get; }

    /// <summary>
    /// Who belonged to a group on a day, or belongs still where no day is known; nobody before it began.
    /// </summary>
    internal ImmutableArray<AreaCode> Members(string group, DateOnly? day) =>
        _groups.TryGetValue(group, out var memberships)
            ?
            [
                .. memberships
                    .Where(membership => membership.Covers(day))
                    .Select(membership => membership.Area),
            ]
            : [];

    /// <summary>Who held an office on a day; null when nobody is known, or more than one.</summary>
    internal Person? Holder(string area, string role, DateOnly day)
    {
        Person? only = null;
        foreach (var (person, term) in _holders[(area, role)])
        {
            if (!term.Covers(day) || person == only)
                continue;
            if (only is not null)
                return null;
            only = person;
        }
        return only;
    }

    /// <summary>
    /// Reads names.csv, groups.csv, titles.csv, people.csv, offices.csv and issues.csv from a folder. Problems: STM121
    /// for a file that is missing, STM122 for a row that cannot be understood. A file verbs.csv, where there is one,
    /// holds verbs of the user's own, which go before those that name events here.
    /// </summary>
    public static Outcome<Gazetteer> Load(string folder) => GazetteerFiles.Load(folder);
}
