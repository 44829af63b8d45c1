using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Projections.Debts;

namespace Burdenshare.Projections.Tests.Debts;

/// <summary>The model against that of Finland's National Audit Office, series by series.</summary>
public sealed class FinlandTests
{
    private const double Tight = 1e-6;
    private static readonly string[][] s_figures = Rows("finland.csv");
    private static readonly DebtInputs s_finland = Inputs();

    public static TheoryData<string, string, string> Series { get; } = Names();

    [Theory]
    [MemberData(nameof(Series))]
    public void EverySeriesIsTheirs(string scenario, string step, string name)
    {
        var expected = Rows("finland-paths.csv")
            .Skip(1)
            .Single(row => row[0] == scenario && row[1] == step && row[2] == name)
            .Skip(3)
            .Select(Number)
            .ToArray();
        var path = new DebtModel(s_finland).Project(Number(step), Stress(scenario));
        var ours = Of(path, name);
        Assert.Equal(expected.Length, ours.Length);
        for (var year = 0; year < expected.Length; year++)
            Assert.True(
                double.IsNaN(expected[year])
                    ? double.IsNaN(ours[year])
                    : Math.Abs(expected[year] - ours[year]) <= Tight,
                $"year {year}: {ours[year]} for {expected[year]}"
            );
    }

    [Theory]
    [InlineData("1", 0.11)]
    [InlineData("2", 0.23)]
    [InlineData("3", 0.25)]
    [InlineData("4", 0.11)]
    public void TheLeastAdjustmentIsTheirs(string scenario, double expected)
    {
        var model = new DebtModel(s_finland);
        var least = Safeguard.LeastStep(step =>
            Safeguard.Falls(model.Project(step, Stress(scenario)).Debt, s_finland.PlanEnd)
        );
        Assert.Equal(expected, least);
    }

    [Fact]
    public void TheSafeguardAsksForMore()
    {
        var model = new DebtModel(s_finland);
        var least = Safeguard.LeastStep(step =>
        {
            var debt = model.Project(step, StressTest.None).Debt;
            return Safeguard.Falls(debt, s_finland.PlanEnd) && Safeguard.Holds(debt, s_finland);
        });
        Assert.True(least > 0.11);
        Assert.Equal(0.5, Safeguard.RequiredFall(s_finland.FirstDebt));
    }

    private static TheoryData<string, string, string> Names()
    {
        var names = new TheoryData<string, string, string>();
        foreach (var row in Rows("finland-paths.csv").Skip(1))
            names.Add(row[0], row[1], row[2]);
        return names;
    }

    private static ImmutableArray<double> Of(DebtPath path, string name) =>
        name switch
        {
            "debt" => path.Debt,
            "g" => path.Growth,
            "drgdp" => path.RealGrowth,
            "iir" => path.ImplicitRate,
            "pb" => path.Balance,
            "spb" => path.StructuralBalance,
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such series"),
        };

    // Their financial stress leaves out what debt above 90 percent adds.
    private static StressTest Stress(string scenario) =>
        scenario switch
        {
            "2" => StressTest.LowerBalance,
            "3" => StressTest.Adverse,
            "4" => StressTest.FinancialStress(0),
            _ => StressTest.None,
        };

    private static DebtInputs Inputs() =>
        new(
            3,
            4,
            Column("potentialGdp"),
            Column("outputGap"),
            [.. Column("inflation").Select(percent => percent / 100)],
            Column("structuralBalance"),
            Column("stockFlow"),
            [.. Column("ageing").Select(cost => double.IsNaN(cost) ? 0 : cost)],
            Column("implicitRate"),
            Column("shortRate"),
            Column("longRate"),
            Column("maturing"),
            0.582,
            Column("realGdp")[0],
            73.2855,
            Column("balance")[0],
            23.607,
            173.271,
            196.878,
            Column("moneyBalance"),
            Column("moneyStockFlow")
        );

    private static ImmutableArray<double> Column(string name)
    {
        var place = Array.IndexOf(s_figures[0], name);
        return [.. s_figures.Skip(1).Select(row => Number(row[place]))];
    }

    private static string[][] Rows(string file) =>
        [
            .. File.ReadLines(Held.CasePath(file))
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split(',')),
        ];

    private static double Number(string text) =>
        text is "" or "NaN" ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture);
}
