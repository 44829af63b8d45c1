using System.Collections.Frozen;
using Burdenshare.Statements.Quantities;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Figures;

/// <summary>Decides from the words around a number what it measures.</summary>
internal static class MeasureReader
{
    // Shares of GDP above this are changes or shares of something else; no ally has come near it since 1960.
    private const decimal LargestShare = 15m;

    private static readonly FrozenSet<string> s_changes = WordTable.Listed("MeasureReader.Changes");

    private static readonly FrozenSet<string> s_cut = WordTable.Set("cut decline drop reduction decrease");

    // "8 % higher than in 2023".
    private static readonly FrozenSet<string> s_compared = WordTable.Listed("MeasureReader.Compared");

    private static readonly FrozenSet<string> s_lower = WordTable.Set("lower smaller less fewer");

    private static readonly FrozenSet<string> s_personnel = WordTable.Set("personnel pensions salaries");

    private static readonly FrozenSet<string> s_infrastructure = WordTable.Set("infrastructure");

    private static readonly FrozenSet<string> s_military = WordTable.Set("defence defense military");

    private static readonly FrozenSet<string> s_more = WordTable.Set("more additional extra increase");

    private static readonly FrozenSet<string> s_additional = WordTable.Set("additional extra");

    /// <summary>The meaning of a quantity; what was read before helps where the sentence does not say.</summary>
    public static Meaning Of(Passage passage, Quantity quantity, Remembered before)
    {
        var bare = before.IsAlliesMark || BareShare.Is(passage, quantity, before.IsAgreed);
        var defence = bare || passage.Has(Words.Defence) || before.Defence;
        if (quantity.Kind == QuantityKind.Money)
            return OfMoney(passage, quantity);
        if (quantity.Kind == QuantityKind.PercentagePoints)
            return new Meaning(
                defence ? Measure.DefenceExpenditure : null,
                defence ? Unit.PercentOfGdp : Unit.Percent,
                true,
                Falls(passage, quantity)
            );
        if (before.AgreedPart is { } part && defence && !IsChange(passage, quantity, out _))
            return Meaning.Share with { Measure = part };
        if (Whole(passage, quantity.TokenEnd) is { } whole)
            return OfWhole(passage, quantity, whole, defence);
        if (IsChange(passage, quantity, out var falls))
            return defence && passage.Has(Words.Spending) && !Elsewhere(passage, quantity)
                ? new Meaning(Measure.DefenceExpenditure, Unit.PercentChange, true, falls)
                : new Meaning(null, Unit.PercentChange, true, falls);
        var named =
            bare
            || (before.Defence && BareShare.IsListed(passage, quantity))
            || passage.Has(Words.Target, quantity.TokenEnd, quantity.TokenEnd + 6)
            || passage.Has(Words.Target, quantity.Tokens - 6, quantity.Tokens)
            || passage.Has(Words.Spending)
            || (before.IsFresh && (before.IsKnownShare || before.HasSubject));
        // "from 2 percent to 3 percent": the second means what the first does. A share named before is meant again.
        if (
            before.Neighbour is { } neighbour
            && passage.Word(quantity.Tokens - 1) is "to"
            && neighbour.Measure is not null
        )
            return neighbour;
        if (before.IsKnownShare && named && !Elsewhere(passage, quantity))
            return Meaning.Share;
        return defence && named && quantity.Value <= LargestShare && !Elsewhere(passage, quantity)
            ? Meaning.Share
            : Meaning.Elsewhere;
    }

    private static bool Elsewhere(Passage passage, Quantity quantity) =>
        passage.Has(Words.Elsewhere, quantity.Tokens - 8, quantity.TokenEnd + 8)
        || passage.Reads(quantity.TokenEnd, "across", "the", "board");

    // The noun after "percent of": "GDP", "spending", or something that is not ours.
    private static string? Whole(Passage passage, int end)
    {
        var at = end;
        if (passage.Word(at) is "of" or "share")
            at++;
        else if (Words.Output.Contains(passage.Word(at)) || passage.Reads(at, "gross", "domestic", "product"))
            return "gdp";
        else
            return null;
        for (var i = at; i < at + 7; i++)
        {
            var word = passage.Word(i);
            if (Words.Output.Contains(word) || passage.Reads(i, "gross", "domestic"))
                return "gdp";
            if (word is "budget" or "budgets" or "spending" or "expenditure" or "expenditures" or "outlays")
                return passage.Has(Words.Defence, at, i + 1) || passage.Has(Words.Equipment, i, i + 8)
                    ? "defence"
                    : "other";
            if (word is "," or "." or "and" or "")
                break;
        }
        return "other";
    }

    private static Meaning OfWhole(Passage passage, Quantity quantity, string whole, bool defence) =>
        whole switch
        {
            "gdp" when defence && !Elsewhere(passage, quantity) => Meaning.Share,
            "gdp" => new Meaning(null, Unit.PercentOfGdp, false, false),
            "defence" => new Meaning(PartOfDefence(passage), Unit.PercentOfDefence, false, false),
            _ => Meaning.Elsewhere,
        };

    private static Measure? PartOfDefence(Passage passage) =>
        passage.Has(Words.Equipment) ? Measure.Equipment
        : passage.Has(s_personnel) ? Measure.Personnel
        : passage.Has(s_infrastructure) ? Measure.Infrastructure
        : null;

    // "rose by 20 percent", "jumped more than 20 percent", "a 20 percent increase"; never "to 20 percent".
    private static bool IsChange(Passage passage, Quantity quantity, out bool falls)
    {
        falls = Falls(passage, quantity);
        if (
            passage.Reads(quantity.TokenEnd, "in", "real", "terms")
            || IsMeasuredAgainst(passage, quantity, s_compared)
        )
            return true;
        for (var at = quantity.TokenEnd; at < quantity.TokenEnd + 4; at++)
        {
            if (s_changes.Contains(passage.Word(at)))
                return passage.Word(quantity.TokenEnd) is not "target"
                    && !passage.Has(Words.Target, quantity.TokenEnd, at);
        }
        if (passage.Word(quantity.Tokens - 1) is "up" or "down")
            return true;
        for (var at = quantity.Tokens - 1; at >= quantity.Tokens - 5; at--)
        {
            var word = passage.Word(at);
            if (
                word is "to" or "at" or "from"
                || (word is "of" && passage.Word(at - 1) is not ("increase" or "rise" or "growth" or "cut"))
            )
                return false;
            if (
                Words.Rise.Contains(word) && word is not "more" and not "up"
                || Words.Fall.Contains(word) && word is not "less" and not "down"
            )
                return true;
        }
        return false;
    }

    private static bool Falls(Passage passage, Quantity quantity) =>
        passage.Has(Words.Fall, quantity.Tokens - 5, quantity.Tokens)
            && !passage.Reads(quantity.Tokens - 2, "less", "than")
        || passage.Has(s_cut, quantity.TokenEnd, quantity.TokenEnd + 4)
        || IsMeasuredAgainst(passage, quantity, s_lower);

    private static bool IsMeasuredAgainst(Passage passage, Quantity quantity, FrozenSet<string> words) =>
        words.Contains(passage.Word(quantity.TokenEnd)) && passage.Word(quantity.TokenEnd + 1) is "than";

    private static Meaning OfMoney(Passage passage, Quantity quantity)
    {
        var about = passage.Has(s_military) && passage.Has(Words.Spending);
        var change =
            passage.Word(quantity.Tokens - 1) is "by"
            || passage.Has(s_more, quantity.TokenEnd, quantity.TokenEnd + 3)
            || passage.Has(s_additional, quantity.Tokens - 3, quantity.Tokens);
        return new Meaning(
            about ? Measure.DefenceExpenditure : null,
            new Unit(quantity.Currency!),
            change,
            change && Falls(passage, quantity)
        );
    }
}
