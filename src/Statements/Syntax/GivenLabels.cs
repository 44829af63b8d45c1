using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Parses;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Syntax;

/// <summary>
/// The labels of parses from elsewhere in the terms of our own: Universal Dependencies in its second version. The first
/// named some relations otherwise, took copulas for verbs and had one name for what hangs on nouns and on verbs.
/// </summary>
internal static class GivenLabels
{
    private static readonly FrozenDictionary<string, string> s_renamed = WordTable.Paired(
        "GivenLabels.Renamed"
    );

    /// <summary>How a word depends on its head.</summary>
    public static Relation Relation(ImmutableArray<GivenWord> words, int word)
    {
        var given = words[word].Relation;
        var name = s_renamed.GetValueOrDefault(given, given);
        var relation = Relations.Named(name);
        var head = words[word].Head;
        if (head >= 0 && words[head].Class is "VERB" or "ADJ" or "AUX")
            relation = relation switch
            {
                Syntax.Relation.Nmod => Syntax.Relation.Obl,
                Syntax.Relation.NmodUnmarked => Syntax.Relation.OblUnmarked,
                _ => relation,
            };
        return relation == Syntax.Relation.Obl && IsAgent(words, word) ? Syntax.Relation.OblAgent : relation;
    }

    /// <summary>"VERB/VBD"; an auxiliary is none, whatever the parse calls it.</summary>
    public static string Tag(GivenWord word)
    {
        var helps = word.Relation is "cop" or "aux" or "aux:pass" or "auxpass";
        var kind = word.Class == "VERB" && helps ? "AUX" : word.Class;
        return $"{kind}/{word.Penn}";
    }

    // "was rejected by Madrid": not every parser tells agents apart.
    private static bool IsAgent(ImmutableArray<GivenWord> words, int word)
    {
        var (isPassive, isBy) = (false, false);
        for (var i = 0; i < words.Length; i++)
        {
            var name = words[i].Relation;
            isBy |=
                words[i].Head == word
                && name == "case"
                && words[i].Form.Equals("by", StringComparison.OrdinalIgnoreCase);
            isPassive |=
                words[i].Head == words[word].Head
                && name is "aux:pass" or "auxpass" or "nsubj:pass" or "nsubjpass";
        }
        return isBy && isPassive;
    }
}
