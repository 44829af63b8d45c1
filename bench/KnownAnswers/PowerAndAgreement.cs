using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Burdenshare.Bargaining.Power;
using Burdenshare.Bargaining.Unanimity;

namespace Burdenshare.KnownAnswers;

/// <summary>Textbook Shapley values and Nash solutions.</summary>
internal static class PowerAndAgreement
{
    private const double Exact = 1e-9;

    // As printed, with twelve decimals; the grid of the Nash cases has steps of 5e-7.
    private const double Printed = 1e-11;
    private const double Grid = 1e-6;

    public static void Check(string folder, Tally tally)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "fixtures.json")));
        var cases = json.RootElement;
        Compare(
            tally,
            "glove",
            ShapleyValue.Of(3, set => (set & 4) != 0 && (set & 3) != 0 ? 1 : 0),
            Shapley(cases, "glove"),
            Exact
        );
        foreach (var airport in new[] { "airport", "airport20" })
            Compare(
                tally,
                airport,
                ShapleyValue.OfAirport(Numbers(cases.GetProperty(airport).GetProperty("costs"))),
                Shapley(cases, airport),
                airport == "airport" ? Exact : Printed
            );
        Compare(
            tally,
            "lemaire",
            ShapleyValue.Of(
                3,
                set => Worth(cases.GetProperty("lemaire").GetProperty("coalitions"), set, "123")
            ),
            Shapley(cases, "lemaire"),
            Exact
        );
        Compare(
            tally,
            "three_player",
            ShapleyValue.Of(3, set => Worth(cases.GetProperty("three_player").GetProperty("v"), set, "ABC")),
            Shapley(cases, "three_player"),
            Exact
        );
        var council = WeightedVoting.Of([.. Enumerable.Repeat(7, 5), .. Enumerable.Repeat(1, 10)], 39);
        tally.Check("council, permanent", Math.Abs(council[0].ShapleyShubik - 421.0 / 2145), Exact);
        tally.Check("council, elected", Math.Abs(council[14].ShapleyShubik - 4.0 / 2145), Exact);
        foreach (var bargain in cases.GetProperty("unanimity_nbs_1d").GetProperty("cases").EnumerateArray())
            CheckNash(bargain, tally);
        foreach (var division in cases.GetProperty("divide_dollar").EnumerateArray())
            Compare(
                tally,
                "divide",
                NashBargaining
                    .Divide(Numbers(division.GetProperty("d")), Numbers(division.GetProperty("weights")))!
                    .Value,
                Numbers(division.GetProperty("split")),
                Exact
            );
    }

    private static void CheckNash(JsonElement bargain, Tally tally)
    {
        var form =
            bargain.GetProperty("utility").GetString() == "quad"
                ? UtilityForm.Quadratic
                : UtilityForm.Absolute;
        var actual = NashBargaining.Solve(
            Numbers(bargain.GetProperty("positions")),
            Numbers(bargain.GetProperty("weights")),
            bargain.GetProperty("status_quo").GetDouble(),
            form
        );
        var expected = bargain.GetProperty("nbs");
        var what = $"nash {bargain.GetProperty("case")} {form}";
        if (expected.ValueKind == JsonValueKind.Null)
            tally.Check(what, actual is null ? 0 : 1, 0);
        else
            tally.Check(
                what,
                Math.Abs((actual ?? double.NaN) - expected.GetDouble()) is var d && d <= Grid ? d : 1,
                Grid
            );
    }

    private static double Worth(JsonElement worths, int set, string players)
    {
        var name = string.Concat(players.Where((_, i) => (set & (1 << i)) != 0));
        return worths.TryGetProperty(name, out var worth) ? worth.GetDouble() : 0;
    }

    private static ImmutableArray<double> Shapley(JsonElement cases, string name) =>
        Numbers(cases.GetProperty(name).GetProperty("shapley"));

    private static ImmutableArray<double> Numbers(JsonElement array) =>
        [.. array.EnumerateArray().Select(Number)];

    // Written as a number, "2" or "1/6".
    private static double Number(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
            return value.GetDouble();
        var parts = value
            .GetString()!
            .Split('/')
            .Select(part => double.Parse(part, CultureInfo.InvariantCulture))
            .ToArray();
        return parts.Length == 1 ? parts[0] : parts[0] / parts[1];
    }

    private static void Compare(
        Tally tally,
        string what,
        ImmutableArray<double> actual,
        ImmutableArray<double> expected,
        double tolerance
    ) => tally.Check(what, actual.Zip(expected, (a, e) => Math.Abs(a - e)).Max(), tolerance);
}
