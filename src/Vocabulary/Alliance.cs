using System.Collections.Immutable;

namespace Burdenshare.Vocabulary;

/// <summary>The members, by code and by every name that they go by. Enumerated in order of code.</summary>
public sealed class Alliance
{
    private readonly Dictionary<string, Ally> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Builds the alliance from its members.</summary>
    /// <exception cref="ArgumentException">When two members share a code or a name.</exception>
    public Alliance(IEnumerable<Ally> members)
    {
        Members = [.. members.OrderBy(ally => ally.Code.Code, StringComparer.Ordinal)];
        foreach (var ally in Members)
        foreach (var name in ally.OtherNames.Append(ally.Name).Append(ally.Code.Code))
            _byName.Add(name, ally);
    }

    /// <summary>All members, by code.</summary>
    public ImmutableArray<Ally> Members { get; }

    /// <summary>The member with that code; throws where there is none.</summary>
    public Ally this[AreaCode code] => _byName[code.Code];

    /// <summary>Whether that area is a member.</summary>
    public bool Has(AreaCode code) => _byName.TryGetValue(code.Code, out var ally) && ally.Code == code;

    /// <summary>
    /// Finds a member by code or name, in any case. An unknown name gives problem VOC001, whose remedy proposes the
    /// nearest known names.
    /// </summary>
    public Outcome<Ally> Find(string nameOrCode) =>
        _byName.TryGetValue(nameOrCode.Trim(), out var ally)
            ? ally
            : new Problem(
                "VOC001",
                $"ally '{nameOrCode}'",
                "no NATO ally has this name or code",
                Suggestion(nameOrCode)
            );

    /// <summary>Display name of an ally or of a group of allies.</summary>
    public string NameOf(AreaCode area) =>
        area.Code switch
        {
            "NATO" => "NATO total",
            "NATO-EUR-CAN" => "Europe and Canada",
            "NATO-EUR" => "European allies",
            _ => _byName.TryGetValue(area.Code, out var ally) ? ally.Name : area.Code,
        };

    private string Suggestion(string wrong)
    {
        var near = Members
            .Select(ally =>
                (
                    ally,
                    distance: ally.OtherNames.Append(ally.Name)
                        .Append(ally.Code.Code)
                        .Min(name => Edits(name, wrong))
                )
            )
            .Where(pair => pair.distance <= Math.Max(2, wrong.Length / 3))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.ally.Code)
            .Take(3)
            .Select(pair => $"{pair.ally.Name} ({pair.ally.Code})")
            .ToArray();
        return near.Length == 0
            ? "use an ISO 3166-1 alpha-3 code such as ESP, or an English name; `burdenshare status` lists them all"
            : $"did you mean {string.Join(", ", near)}?";
    }

    // Levenshtein distance, case-insensitive: names are short, so the quadratic form is enough.
    private static int Edits(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var change =
                    diagonal + (char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(change, Math.Min(row[j], row[j + 1]) + 1);
            }
        }
        return row[^1];
    }
}
