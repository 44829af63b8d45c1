using System.Text.RegularExpressions;
using Burdenshare.Sources.Imports;
using Burdenshare.Sources.Workbooks;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Nato;

/// <summary>The allies and currencies by the words of NATO's tables.</summary>
internal sealed partial record NatoKnowledge(Alliance Alliance, CurrencyNames Currencies)
{
    /// <summary>
    /// Whose row it is and in which unit, from labels such as "Czechia*   (Koruny)"; null after a problem. The star
    /// marks a national law on 2 % and is no part of the name.
    /// </summary>
    public (AreaCode Area, Unit Unit)? Row(Cell label, string place, Unit? unit, Gleaning gleaning)
    {
        var words = Label().Match(label.Text);
        var name = words.Groups["name"].Value;
        if (Group(name) is { } group)
            return (group, unit ?? Unit.Usd);
        if (!Alliance.Find(name).TryGet(out var ally))
        {
            gleaning.Fail(
                "SRC116",
                place,
                $"'{name}' is no ally of data/allies.csv",
                "correct the label, or add the member there"
            );
            return null;
        }
        if (unit is { } known)
            return (ally.Code, known);
        if (Currencies.Of(ally, words.Groups["currency"].Value) is { } currency)
            return (ally.Code, Unit.National(currency));
        gleaning.Fail(
            "SRC115",
            place,
            $"'{words.Groups["currency"].Value}' is no currency that {ally.Name} uses or has used",
            "correct the label, or add the currency to data/currencies.csv and data/allies.csv"
        );
        return null;
    }

    private static AreaCode? Group(string name) =>
        name.ToUpperInvariant() switch
        {
            "NATO TOTAL" => AreaCode.Nato,
            "NATO EUROPE AND CANADA" => AreaCode.EuropeAndCanada,
            _ => null,
        };

    [GeneratedRegex(@"^\s*(?<name>[^(*]+?)\s*\**\s*(?:\((?<currency>[^)]*)\))?\s*\**\s*$")]
    private static partial Regex Label();
}
