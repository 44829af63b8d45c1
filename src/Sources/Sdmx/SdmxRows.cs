using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Sdmx;
using Burdenshare.Sources.Imports;
using Burdenshare.Sources.Tidy;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Sdmx;

/// <summary>The observations of a message as figures; what is no yearly figure is told with its place.</summary>
internal sealed class SdmxRows(
    ObservationTable table,
    SdmxRoles roles,
    AreaNames areas,
    RowRules rules,
    Gleaning gleaning
)
{
    private const string NationalSuffix = "_XDC";

    private readonly Dictionary<(SeriesKey, int), int> _taken = [];

    /// <summary>Takes the rows that the choices leave in.</summary>
    public void Read(ImmutableArray<(int Column, ImmutableHashSet<string> Codes)> only)
    {
        foreach (var (place, row) in table.Rows.Index().TakeWhile(_ => !gleaning.IsHopeless))
            if (
                only.FirstOrDefault(each => !each.Codes.Contains(row[each.Column] ?? "")) is
                { Codes: not null } left
            )
                gleaning.Ignore(Place(place), $"another {table.Components[left.Column]} than chosen");
            else
                Row(place, row);
    }

    private void Row(int place, ImmutableArray<string?> row)
    {
        if (roles["value", row] is "" or "NaN" or ":")
            gleaning.Ignore(Place(place), "not available");
        else if (Year(row) is not { } year)
            gleaning.Ignore(Place(place), "no figure of a whole year");
        else if (
            Area(place, row) is { } area
            && Number(place, row) is { } value
            && Key(place, row, area) is { } key
        )
            Take(place, key, year, value, row);
    }

    private int? Year(ImmutableArray<string?> row) =>
        roles["frequency", row] is "" or "A" or "a" ? Numbers.Year(roles["year", row]) : null;

    private AreaCode? Area(int place, ImmutableArray<string?> row) =>
        new AreaCode(roles["area", row]) is { IsGroup: true } group
            ? group
            : areas.Find(roles["area", row], Place(place), gleaning);

    private decimal? Number(int place, ImmutableArray<string?> row)
    {
        var number = Numbers.Plain(roles["value", row]);
        if (number is null)
            gleaning.Fail(
                "SRC115",
                Place(place),
                $"'{roles["value", row]}' is no number",
                "correct the file"
            );
        return number;
    }

    private SeriesKey? Key(int place, ImmutableArray<string?> row, AreaCode area)
    {
        var (measure, unit) = (roles["measure", row], roles["unit", row]);
        if (!PriceBasis.TryParse(roles["prices", row], out var basis))
        {
            gleaning.Fail(
                SdmxRoles.NotChosen,
                Place(place),
                $"'{roles["prices", row]}' is no price basis",
                "say it with --map prices:current, prices:none or prices:constant-2021"
            );
            return null;
        }
        // A measure may repeat its unit (DEFEXP_USD in USD); XDC stands for the country's own currency.
        return measure.EndsWith(NationalSuffix, StringComparison.Ordinal) && unit.Length == 3
                ? new SeriesKey(area, new(measure[..^NationalSuffix.Length]), Unit.National(unit), basis)
            : measure.EndsWith("_" + unit, StringComparison.Ordinal)
                ? new SeriesKey(area, new(measure[..^(unit.Length + 1)]), new Unit(unit), basis)
            : new SeriesKey(area, new(measure), new Unit(unit), basis);
    }

    private void Take(int place, SeriesKey key, int year, decimal value, ImmutableArray<string?> row)
    {
        if (
            Numbers.Plain(roles["multiplier", row] is { Length: > 0 } power ? power : "0")
            is not { } multiplier
        )
            gleaning.Fail("SRC115", Place(place), "the unit multiplier is no number", "correct the file");
        else if (rules.Refusal(key, (int)multiplier) is { } why)
            gleaning.Fail("SRC116", Place(place), why, "correct the file, or choose with --map");
        else if (!_taken.TryAdd((key, year), place))
            Twice(place, _taken[(key, year)]);
        else
            gleaning.Take(Place(place), key, (int)multiplier, year, value, StatusOf(roles["status", row]));
    }

    // Two rows of one key and year differ in a component that nobody has told us the meaning of.
    private void Twice(int place, int before)
    {
        var differing = table
            .Components.Index()
            .Where(each => !roles.Columns.Contains(each.Index))
            .Where(each => table.Rows[place][each.Index] != table.Rows[before][each.Index])
            .Select(each => each.Item)
            .ToArray();
        gleaning.Fail(
            SdmxRoles.NotChosen,
            Place(place),
            $"a second figure for the same series and year as {Place(before)}"
                + (differing.Length > 0 ? $"; they differ in {string.Join(", ", differing)}" : ""),
            differing.Length > 0 ? $"choose one with --only {differing[0]}=CODE" : "remove one of the two"
        );
    }

    private static ObservationStatus StatusOf(string flags) =>
        flags.Length == 0 ? ObservationStatus.Unstated
        : flags.IndexOfAny(['E', 'P', 'F', 'e', 'p', 'f']) >= 0 ? ObservationStatus.Estimate
        : flags.IndexOfAny(['U', 'u']) >= 0 ? ObservationStatus.Uncertain
        : ObservationStatus.Actual;

    private static string Place(int row) =>
        string.Create(CultureInfo.InvariantCulture, $"observation {row + 1}");
}
