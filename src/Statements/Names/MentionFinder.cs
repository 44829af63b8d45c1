using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Names;

/// <summary>
/// Finds the names of a text from its start to its end, so that a surname can mean the person named before it. Built
/// anew for each document.
/// </summary>
internal sealed class MentionFinder
{
    private static readonly FrozenSet<string> s_others = WordTable.Set(
        "a an any another former ex ex- onetime then late next future incoming previous shadow deputy no"
    );

    private readonly Layout _layout;
    private readonly Gazetteer _gazetteer;
    private readonly Dictionary<string, Mention> _knownSurnames = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Mention>.Builder _found = ImmutableArray.CreateBuilder<Mention>();

    private MentionFinder(Layout layout, Gazetteer gazetteer) => (_layout, _gazetteer) = (layout, gazetteer);

    /// <summary>All mentions in order; none overlaps another.</summary>
    public static ImmutableArray<Mention> Find(Layout layout, Gazetteer gazetteer)
    {
        var finder = new MentionFinder(layout, gazetteer);
        foreach (var sentence in layout.Sentences)
        {
            for (var at = sentence.Start; at < sentence.End; )
                at = finder.Next(at, sentence.End);
        }
        return finder._found.DrainToImmutable();
    }

    private int Next(int at, int end)
    {
        var token = _layout.Tokens[at];
        if (!token.IsWord || _gazetteer.Names.At(_layout, at, end) is not { } hit)
            return IsName(at) && _knownSurnames.TryGetValue(token.Lower, out var known) && !token.Is("may")
                ? Add(known with { Tokens = at, End = at + 1 })
                : at + 1;
        if (hit.Entry.IsTitle)
            return Title(at, hit, end);
        return hit.Entry.Kind == NameKind.Person ? PersonAt(at, at, hit, null, null) : Area(at, hit, end);
    }

    // "UK Prime Minister Keir Starmer": the country belongs to the title when one follows at once.
    private int Area(int at, NameHit hit, int end)
    {
        var entry = hit.Entry;
        var next = hit.End;
        if (next < end && _layout.Tokens[next].Lower is "'s" && entry.Kind is not NameKind.Demonym)
            next++;
        if (
            entry.Kind is NameKind.Country or NameKind.Demonym or NameKind.Organisation or NameKind.Seat
            && next < end
            && _gazetteer.Names.At(_layout, next, end) is { } title
            && title.Entry.IsTitle
        )
            return Title(at, title, end, entry, next);
        if (hit.End < end && GivenNames.IsOfPerson(_layout, hit, at))
            return hit.End;
        var country = entry.Areas is [{ IsGroup: false } only] ? only.Code : null;
        var actor = entry switch
        {
            { Organisation: { } organisation } => $"organisation:{organisation}",
            { Kind: NameKind.Group } => null,
            _ when country is not null => $"government:{country}",
            _ => null,
        };
        var areas =
            entry.Organisation == "NATO" ? [AreaCode.Nato]
            : entry.Group is { } group ? _gazetteer.Members(group, _layout.Document.Date)
            : entry.Areas;
        return Add(
            new Mention(
                at,
                hit.End,
                entry.Kind,
                actor,
                country,
                entry.Organisation ?? Group(entry),
                null,
                areas
            )
        );
    }

    private static string? Group(NameEntry entry) => entry.Areas is [{ Code: "NATO" }] ? "NATO" : null;

    // A title, the country before it, and the name after it.
    private int Title(int start, NameHit title, int end, NameEntry? of = null, int titleStart = -1)
    {
        var role = title.Entry.Role;
        var owner = Code(of) ?? Code(title.Entry);
        var next = title.End;
        if (owner is null && CountryAfter(next, end) is { } tail)
        {
            owner = Code(tail.Entry);
            next = tail.End;
        }
        if (
            next < end
            && _layout.Tokens[next].Is(",")
            && next > title.End
            && IsName(next + 1)
            && next + 1 < end
        )
            next++;
        if (next < end && _gazetteer.Names.At(_layout, next, end) is { Entry.Kind: NameKind.Person } person)
            return PersonAt(start, next, person, role, owner);
        if (next < end && IsName(next) && !IsLowerTitle(title, titleStart < 0 ? start : titleStart))
            return Unknown(start, next, end, role, owner);
        if (string.IsNullOrEmpty(role))
            return title.End;
        if (role == "spokesperson" && owner is null && OwnerBefore(start) is { } principal)
            return Spokesperson(start, title.End, principal);
        if (owner is null && !_layout.Tokens[start].IsCapitalised && role is not "spokesperson")
            return title.End;
        return Add(Office(start, next > title.End && owner is null ? title.End : next, role, owner));
    }

    private bool IsLowerTitle(NameHit title, int start) =>
        !_layout.Tokens[start].IsCapitalised
        && _layout.Tokens[title.End].Lower is "monday" or "tuesday" or "wednesday";

    private NameHit? CountryAfter(int at, int end)
    {
        if (at + 1 >= end || _layout.Tokens[at].Lower is not ("of" or "for"))
            return null;
        var name = _layout.Tokens[at + 1].Is("the") ? at + 2 : at + 1;
        return
            name < end
            && _gazetteer.Names.At(_layout, name, end)
                is {
                    Entry.Kind: NameKind.Country
                        or NameKind.Organisation
                        or NameKind.Seat
                        or NameKind.Government
                        or NameKind.Demonym
                } hit
            ? hit
            : null;
    }

    // "Keir Starmer's spokesperson": the mention just before the possessive.
    private Mention? OwnerBefore(int at) =>
        at > 0 && _layout.Tokens[at - 1].Is("'s") && _found.Count > 0 && _found[^1].End == at - 1
            ? _found[^1]
            : null;

    private int Spokesperson(int start, int end, Mention principal)
    {
        var area = principal.Country ?? principal.Organisation;
        return Add(
            new Mention(
                start,
                end,
                NameKind.Office,
                area is null ? null : $"office:{area}/spokesperson",
                principal.Country,
                principal.Organisation,
                "spokesperson",
                []
            )
        );
    }

    // "the French foreign minister" is whoever held that office on the document's day.
    private Mention Office(int start, int end, string role, string? owner)
    {
        var holder =
            owner is not null && _layout.Document.Date is { } day && !IsOther(start)
                ? _gazetteer.Holder(owner, role, day)
                : null;
        return new Mention(
            start,
            end,
            NameKind.Office,
            holder is not null ? $"person:{holder.Id}"
                : owner is null ? null
                : $"office:{owner}/{role}",
            owner is { Length: 3 } ? owner : null,
            Organisation(owner),
            role,
            []
        )
        {
            Pronoun = holder?.Pronoun,
        };
    }

    // "a former foreign minister", "the next chancellor": not the one in office.
    private bool IsOther(int start) => start > 0 && s_others.Contains(_layout.Tokens[start - 1].Lower);

    private static string? Organisation(string? area) =>
        area switch
        {
            "VAT" => "Holy See",
            { Length: 3 } or null => null,
            _ => area,
        };

    private static string? Code(NameEntry? entry) =>
        entry switch
        {
            null => null,
            { Organisation: { } organisation } => organisation,
            { Areas: [{ IsGroup: false } area] } => area.Code,
            { Areas: [{ Code: "NATO" }] } => "NATO",
            _ => null,
        };

    private int PersonAt(int start, int nameStart, NameHit hit, string? role, string? owner)
    {
        var isFamilyNameFirst =
            !hit.Entry.IsSurname && _gazetteer.People[hit.Entry.People[0]].IsFamilyNameFirst;
        var surname = Surname(isFamilyNameFirst ? nameStart : hit.End - 1);
        var titled = role is not null || start < nameStart;
        if (!titled && hit.Entry.IsSurname && IsOtherBearer(hit.Entry, nameStart))
            return Unknown(nameStart - 1, nameStart - 1, hit.End, null, null);
        var id = Choose(hit.Entry, surname, titled, owner);
        if (id is null)
        {
            if (titled)
                return Unknown(start, nameStart, hit.End, role, owner);
            return _knownSurnames.TryGetValue(surname, out var before)
                ? Add(before with { Tokens = start, End = hit.End })
                : hit.End;
        }
        var person = _gazetteer.People[id];
        var office = person.OfficeOn(_layout.Document.Date);
        // A former secretary general no longer speaks for NATO; a former minister is still of that country.
        var inOffice = person.HoldsOfficeOn(_layout.Document.Date);
        var area = owner ?? (inOffice || office?.Area is { Length: 3 } ? office?.Area : null);
        var mention = new Mention(
            start,
            hit.End,
            NameKind.Person,
            $"person:{id}",
            area is { Length: 3 } ? area : null,
            Organisation(area),
            !string.IsNullOrEmpty(role) ? role
                : inOffice ? office?.Role
                : null,
            []
        )
        {
            Pronoun = person.Pronoun,
        };
        _knownSurnames[surname] = mention;
        return Add(mention);
    }

    // "Anderson Cooper": somebody else, unless the given name is one of hers; nothing else is known to stand there.
    private bool IsOtherBearer(NameEntry entry, int nameStart) =>
        GivenNames.IsBefore(_layout, nameStart)
        && (_found.Count == 0 || _found[^1].End < nameStart)
        && !entry.People.Any(id => id.Split('-').Contains(Surname(nameStart - 1)));

    // A full name is enough; a bare surname needs a title, an earlier mention, or the only such person in office.
    private string? Choose(NameEntry entry, string surname, bool titled, string? owner)
    {
        if (!entry.IsSurname)
            return entry.People[0];
        if (_knownSurnames.TryGetValue(surname, out var before) && before.Actor is { } actor)
            return actor.StartsWith("person:", StringComparison.Ordinal) ? actor["person:".Length..] : null;
        // The one named before is somebody whom nobody knows.
        if (before is not null && !titled)
            return null;
        var holders = entry
            .People.Where(id => _gazetteer.People[id].HoldsOfficeOn(_layout.Document.Date))
            // "Lee", "Park" and "Moon" are too common to mean anybody by themselves.
            .Where(id => titled || !_gazetteer.People[id].IsFamilyNameFirst)
            .ToArray();
        if (owner is not null)
            holders =
            [
                .. entry.People.Where(id => _gazetteer.People[id].Terms.Any(term => term.Area == owner)),
            ];
        if (holders.Length == 0 && titled)
            holders = [.. entry.People];
        return holders.Length == 1 ? holders[0] : null;
    }

    // A capitalised name after a title, or two in a row, that the gazetteer does not hold.
    private int Unknown(int start, int nameStart, int end, string? role, string? owner)
    {
        var at = nameStart;
        while (at < end && at < nameStart + 4 && IsName(at))
            at++;
        if (at == nameStart)
            return nameStart + 1;
        var mention = new Mention(
            start,
            at,
            NameKind.Person,
            null,
            owner is { Length: 3 } ? owner : null,
            Organisation(owner),
            string.IsNullOrEmpty(role) ? null : role,
            []
        );
        // "Ivana Trump", after Donald Trump: the surname alone stays his.
        if (start == nameStart)
            _knownSurnames.TryAdd(Surname(at - 1), mention);
        else
            _knownSurnames[Surname(at - 1)] = mention;
        return Add(mention);
    }

    private string Surname(int token) => NameIndex.Folded(_layout.Tokens[token].Lower);

    private bool IsName(int at) => at < _layout.Tokens.Length && _layout.Tokens[at].IsLikeName;

    private int Add(Mention mention)
    {
        _found.Add(mention);
        return mention.End;
    }
}
