using System.Collections.Immutable;
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
        CsvTable.Read(path, Columns, ToAlly).Select(allies => new Alliance(allies));

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
                currencies,
                fields[6] == "yes",
                [.. fields[7].Split(';', StringSplitOptions.RemoveEmptyEntries)]
            ));
    }

    // "BGN;EUR@2026=1.95583": lev, and from 2026 the euro at 1.95583 lev.
    private static Outcome<ImmutableArray<CurrencyPeriod>> Currencies(string text)
    {
        var periods = ImmutableArray.CreateBuilder<CurrencyPeriod>();
        foreach (var entry in text.Split(';'))
        {
            var parts = entry.Split('@', '=');
            if (parts is [{ Length: 3 } first] && periods.Count == 0)
                periods.Add(new CurrencyPeriod(first, null, null));
            else if (
                parts is [{ Length: 3 } later, var from, var rate]
                && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && decimal.TryParse(
                    rate,
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var perUnit
                )
            )
                periods.Add(new CurrencyPeriod(later, year, perUnit));
            else
                return CsvTable.Row($"currencies '{text}' are not written CODE or CODE;CODE@YEAR=RATE");
        }
        return periods.ToImmutable();
    }
}
