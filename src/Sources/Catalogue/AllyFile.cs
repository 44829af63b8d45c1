using System.Globalization;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Catalogue;

/// <summary>data/allies.csv: the members, their codes, currencies and accession dates.</summary>
internal static class AllyFile
{
    private static readonly string[] Columns =
    [
        "code",
        "iso2",
        "iso_numeric",
        "name",
        "joined",
        "currencies",
        "armed_forces",
        "other_names",
        "source",
    ];

    public static Outcome<Alliance> Read(string path) =>
        CsvTable.Read(path, Columns, ToAlly).Then(allies => Gather(FilePlace.Of(path), allies));

    private static Outcome<Alliance> Gather(string place, List<Ally> allies)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var shared = allies
            .SelectMany(ally => ally.OtherNames.Append(ally.Name).Append(ally.Code.Code))
            .Where(name => !seen.Add(name))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => CsvTable.Row($"'{name}' names two allies") with { Place = place })
            .ToArray();
        return shared.Length == 0 ? new Alliance(allies) : Outcome<Alliance>.Refused(shared);
    }

    private static Outcome<Ally> ToAlly(string[] fields)
    {
        if (!PartialDate.TryParse(fields[4], out var joined))
            return CsvTable.Row($"joined '{fields[4]}' is no date");
        if (fields[6] is not ("yes" or "no"))
            return CsvTable.Row($"armed_forces '{fields[6]}' is neither yes nor no");
        return Currencies(fields[5])
            .Select(currencies => new Ally(
                new AreaCode(fields[0]),
                fields[3],
                joined,
                [.. currencies],
                fields[6] == "yes",
                [.. fields[7].Split(';', StringSplitOptions.RemoveEmptyEntries)]
            ));
    }

    // "BGN;EUR@2026=1.95583": lev, and from 2026 the euro at 1.95583 lev.
    private static Outcome<List<CurrencyPeriod>> Currencies(string text)
    {
        var periods = new List<CurrencyPeriod>();
        foreach (var entry in text.Split(';'))
        {
            var parts = entry.Split('@', '=');
            var period =
                parts is [{ Length: 3 } first] && periods.Count == 0
                    ? new CurrencyPeriod(first, null, null)
                    : Later(parts);
            if (period is null)
                return CsvTable.Row($"currencies '{text}' are not written CODE or CODE;CODE@YEAR=RATE");
            periods.Add(period);
        }
        return periods;
    }

    private static CurrencyPeriod? Later(string[] parts) =>
        parts is [{ Length: 3 } currency, var from, var rate]
        && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && decimal.TryParse(
            rate,
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var perUnit
        )
            ? new CurrencyPeriod(currency, year, perUnit)
            : null;
}
