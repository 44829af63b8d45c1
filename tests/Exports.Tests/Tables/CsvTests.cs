using Burdenshare.Exports.Tables;

namespace Burdenshare.Exports.Tests.Tables;

public sealed class CsvTests
{
    [Fact]
    public void FiguresAreOneARow()
    {
        using var exported = new Exported("csv");
        Assert.Equal(
            """
            edition,ally,year,measure,unit,priceBasis,value,status,origin,printed,multiplier
            nato-2025,FRA,2024,DEFEXP,PC_GDP,constant-2021,2.00,actual,nato-2025,2.00,0
            nato-2025,FRA,2025,DEFEXP,PC_GDP,constant-2021,2.05,estimate,nato-2025,2.05,0
            nato-2026,CAN,2024,DEFEXP,PC_CHANGE,constant-2021,-2.736816894190086,actual,nato-2026,-2.736816894190086,0
            nato-2026,FRA,2024,DEFEXP,PC_GDP,constant-2021,2.010,actual,nato-2026,2.010,0
            nato-2026,FRA,2026,DEFEXP,PC_GDP,constant-2021,2.2,estimate,nato-2026,2.2,0
            nato-2026,FRA,2024,DEFEXP,USD,constant-2021,60000,actual,nato-2026,60000,6
            nato-2026,FRA,2024,DEFEXP,EUR,current,55000.5,actual,nato-2026,55000.5,6
            nato-2026,NATO,2024,MILPERS,PS,none,3300250.00,,nato-2026,3300.25,3
            fed-2026-07,CAN,2024,EXR,CAD,current,1.3698,actual,fed-2026-07,1.3698,0

            """,
            exported.Text("figures.csv")
        );
    }

    [Theory]
    [InlineData("figures")]
    [InlineData("editions")]
    [InlineData("areas")]
    public void WhatWasWrittenIsReadBack(string table)
    {
        using var exported = new Exported("csv");
        Assert.Equal(
            Exported.Due(Exported.Tables(Invented.Order)[table]),
            exported
                .Csv($"{table}.csv")
                .Skip(1)
                .Select(row => string.Join('¦', row.Select(cell => cell.Length == 0 ? "∅" : cell)))
        );
    }

    [Fact]
    public void NoTextIsAFormulaAndNoNumberIsChanged()
    {
        using var exported = new Exported("csv");
        var origins = exported.Csv("origins.csv").Skip(1).ToArray();
        Assert.Equal("'" + Invented.Hostile, origins[0][3]);
        Assert.Equal("'+free, \"as in air\"", origins[0][5]);
        Assert.Equal("'-by hand", origins[0][6]);
        Assert.Equal("'@careful\nin two lines", origins[0][9]);
        Assert.All(
            origins.SelectMany(row => row),
            cell =>
                Assert.False(cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal), cell)
        );
        Assert.Contains(exported.Csv("figures.csv"), row => row[6] == "-2.736816894190086");
    }

    [Fact]
    public void UnknownIsAnEmptyCell()
    {
        var table = new ExportTable(
            "t",
            "",
            [new("a", CellKind.Text, "", false), new("b", CellKind.Number, "", false)],
            [
                [null, null],
                ["x", 0m],
            ]
        );
        Assert.Equal("a,b\n,\nx,0\n", System.Text.Encoding.UTF8.GetString(CsvTable.Of(table)));
    }
}
