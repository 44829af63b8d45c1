using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Quantities;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Figures;

/// <summary>Finds whom a sentence speaks of: named countries, counted or quantified allies, pronouns.</summary>
internal static class SubjectFinder
{
    private const int MostAllies = 32;

    private static readonly FrozenSet<string> s_heads = WordTable.Listed("SubjectFinder.Heads");

    private static readonly FrozenSet<string> s_modifiers = WordTable.Listed("SubjectFinder.Modifiers");

    private static readonly FrozenSet<string> s_verbsAfterCount = WordTable.Listed(
        "SubjectFinder.VerbsAfterCount"
    );

    /// <summary>The subjects of a sentence in order; none overlaps another.</summary>
    public static ImmutableArray<Subject> Find(Passage passage)
    {
        var found = new List<Subject>();
        var mention = 0;
        for (var at = passage.Range.Start; at < passage.Range.End; )
        {
            while (mention < passage.Mentions.Length && passage.Mentions[mention].Tokens < at)
                mention++;
            var name =
                mention < passage.Mentions.Length && passage.Mentions[mention].Tokens == at
                    ? passage.Mentions[mention]
                    : null;
            var subject = name is null ? Plain(passage, at) : Named(passage, name);
            if (subject is not null)
                Add(passage, found, subject);
            at = Math.Max(at + 1, subject?.End ?? name?.End ?? 0);
        }
        return [.. found];
    }

    private static Subject? Named(Passage passage, Mention mention)
    {
        var end = mention.End;
        if (mention.IsPerson)
            return mention.Country is { } country
                ? new Subject(mention.Tokens, end, SubjectKind.Person, [new AreaCode(country)])
                : null;
        if (mention.Areas.IsEmpty)
            return null;
        // "the Vilnius commitments", "in Madrid": a place, not who acts.
        if (
            mention.Kind == NameKind.Capital
            && passage.Word(mention.Tokens - 1) is "the" or "in" or "at" or "of" or "since"
        )
            return null;
        var group = mention.Areas is [{ IsGroup: true }];
        if (group && (mention.Kind == NameKind.Group || FollowedByHead(passage, ref end)))
            return Quantified(passage, mention.Tokens, end, mention.Areas);
        var kind = group ? SubjectKind.Alliance : SubjectKind.Countries;
        return new Subject(mention.Tokens, end, kind, mention.Areas);
    }

    private static bool FollowedByHead(Passage passage, ref int end)
    {
        var at = end;
        while (at < end + 3 && passage.Word(at) is "'s" or "member" or "european")
            at++;
        if (!s_heads.Contains(passage.Word(at)))
            return false;
        end = at + 1;
        return true;
    }

    private static Subject? Plain(Passage passage, int at)
    {
        var word = passage.Word(at);
        if (word is "they" or "their" or "them" or "it" or "its")
            return new Subject(at, at + 1, SubjectKind.Pronoun, []);
        if (word is "alliance")
            return new Subject(at, at + 1, SubjectKind.Alliance, [AreaCode.Nato]);
        if (word is "we" or "our" or "us")
            return s_heads.Contains(passage.Word(at + 1))
                ? Quantified(passage, at + 1, at + 2, [AreaCode.Nato])
                : new Subject(at, at + 1, SubjectKind.Speaker, []);
        if (s_heads.Contains(word) && !IsModifier(passage, at))
            return Generic(passage, at);
        if (word is "europeans" or "others")
            return new Subject(at, at + 1, SubjectKind.Allies, [AreaCode.Nato], null, "some");
        return CountAlone(passage, at);
    }

    private static bool IsModifier(Passage passage, int at) =>
        passage.Word(at) is "member" or "state"
        && !s_heads.Contains(passage.Word(at + 1))
        && passage.Word(at - 1) is "the";

    // "allies", "several countries": without a quantifier only words that can mean nothing but members.
    private static Subject? Generic(Passage passage, int at)
    {
        var end = at + 1;
        if (s_heads.Contains(passage.Word(end)))
            end++;
        var subject = Quantified(passage, at, end, [AreaCode.Nato]);
        var head = passage.Word(end - 1);
        var bare = subject is { Count: null, Quantifier: null };
        var members =
            head is "allies" or "ally" or "members"
            || passage.Word(at - 1) is "other" or "member" or "alliance";
        return bare && !members ? null : subject;
    }

    // "23 spending 2 percent", "many see", "some are": a count or quantifier that stands for its allies.
    private static Subject? CountAlone(Passage passage, int at)
    {
        if (!s_verbsAfterCount.Contains(passage.Word(at + 1)))
            return null;
        var quantifier = QuantifierAt(passage, at);
        var ofThem =
            passage.Word(at + 1) is "of" && passage.Word(at + 2) is "them" or "us" or "these" or "those";
        if (quantifier is not null && (ofThem || passage.Word(at + 1) is not "of"))
            return new Subject(
                at,
                ofThem ? at + 3 : at + 1,
                SubjectKind.Allies,
                [AreaCode.Nato],
                null,
                quantifier
            );
        return Count(passage, at) is { } count && passage.Word(at + 1) is not "of"
            ? new Subject(at, at + 1, SubjectKind.Allies, [AreaCode.Nato], count)
            : null;
    }

    private static int? Count(Passage passage, int at)
    {
        var tokens = passage.Layout.Tokens;
        if (
            !passage.Range.Contains(at)
            || Numerals.At(passage.Layout.Document.Text, tokens, at, passage.Range.End)
                is not { Decimals: 0 } number
        )
            return null;
        return number.End == at + 1 && number.Value is >= 2 and <= MostAllies ? (int)number.Value : null;
    }

    // Reads leftwards from the head: "a record 23 NATO", "almost all of our European".
    private static Subject Quantified(Passage passage, int start, int end, ImmutableArray<AreaCode> areas)
    {
        var at = start - 1;
        for (var steps = 0; steps < 6 && at >= passage.Range.Start; steps++, at--)
        {
            if (Count(passage, at) is { } count)
                return PartOf(passage, at, end, areas)
                    ?? new Subject(at, end, SubjectKind.Allies, areas, count);
            if (QuantifierAt(passage, at) is { } quantifier)
                return new Subject(at, end, SubjectKind.Allies, areas, null, quantifier);
            if (!s_modifiers.Contains(passage.Word(at)))
                break;
            if (passage.Word(at) is "european" && areas is [{ Code: "NATO" }])
                areas = [AreaCode.EuropeanAllies];
        }
        return new Subject(start, end, SubjectKind.Allies, areas, null, QuantifierAfter(passage, end));
    }

    // "22 of the 32 allies": the first number counts, the second is all of them.
    private static Subject? PartOf(Passage passage, int whole, int end, ImmutableArray<AreaCode> areas)
    {
        var of = passage.Word(whole - 1) is "the" or "its" or "our" ? whole - 2 : whole - 1;
        if (passage.Word(of) is not "of")
            return null;
        var part = passage.Word(of - 1) is "out" ? of - 2 : of - 1;
        return Count(passage, part) is { } count
            ? new Subject(part, end, SubjectKind.Allies, areas, count)
            : null;
    }

    private static string? QuantifierAt(Passage passage, int at) =>
        passage.Word(at) switch
        {
            "all" or "every" or "each" => passage.Word(at - 1)
                is "nearly"
                    or "almost"
                    or "virtually"
                    or "not"
                    or "practically"
                ? "most"
                : "all",
            "most" or "majority" => passage.Word(at - 1) is "the" && passage.Word(at + 1) is not "of"
                ? null
                : "most",
            "many" or "several" or "some" or "few" or "number" or "various" or "certain" or "dozens" =>
                "some",
            _ => null,
        };

    // "NATO countries almost universally have committed".
    private static string? QuantifierAfter(Passage passage, int end) =>
        passage.Word(end) is "almost" or "nearly" or "virtually"
        && passage.Word(end + 1) is "universally" or "unanimously" or "all"
            ? "most"
        : passage.Word(end) is "all" ? "all"
        : null;

    // "Poland, Romania and Estonia": names joined by commas and "and" are one subject.
    private static void Add(Passage passage, List<Subject> found, Subject subject)
    {
        if (
            found.Count > 0
            && found[^1] is { Kind: SubjectKind.Countries } before
            && subject is { Kind: SubjectKind.Countries or SubjectKind.Allies, Count: null, Quantifier: null }
            && Joined(passage, before.End, subject.Token)
            && !subject.Areas[0].IsGroup
            && !IsOutranked(passage, before, subject)
        )
        {
            ImmutableArray<AreaCode> all = [.. before.Areas.Concat(subject.Areas).Distinct()];
            found[^1] = new Subject(before.Token, subject.End, SubjectKind.Countries, all);
            return;
        }
        found.Add(subject);
    }

    // "Behind Estonia, Greece ranks third": an aside about another, not a list of two.
    private static bool IsOutranked(Passage passage, Subject first, Subject second) =>
        passage.Word(first.Token - 1) is "behind" or "after" or "unlike" or "like" or "of"
        && passage.Word(second.Token - 1) is ","
        && passage.Word(second.End) is not ("," or "and" or "&");

    private static bool Joined(Passage passage, int from, int to)
    {
        if (to <= from || to - from > 3)
            return false;
        for (var i = from; i < to; i++)
        {
            if (passage.Word(i) is not ("," or "and" or "the" or "&"))
                return false;
        }
        return true;
    }
}
