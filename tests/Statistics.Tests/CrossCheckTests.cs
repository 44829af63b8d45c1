using Burdenshare.Statistics.Questions;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Burdenshare.Statistics.Tests;

/// <summary>One source set beside another, cell by cell; each cell that parts is named.</summary>
public sealed class CrossCheckTests
{
    private static readonly List<CrossCheck> s_checks = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build()
        .Deserialize<List<CrossCheck>>(File.ReadAllText(Held.PathOf("tests/cases/figures/crosscheck.yaml")));

    public static TheoryData<string> Names => [.. s_checks.Select(check => check.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void TwoSourcesAgreeButForTheCellsThatAreNamed(string name)
    {
        var check = s_checks.Single(each => each.Name == name);
        var desk = new QuestionDesk(Held.Ledger, new(2026, 11, 26));
        var cells = (
            from ally in check.Allies ?? [.. Held.Ledger.Alliance.Members.Select(ally => ally.Code.Code)]
            where !check.Except.Contains(ally)
            from year in check.Span
            let left = desk.Ask(Filled(check.Left, ally, year))
            let right = desk.Ask(Filled(check.Right, ally, year))
            where left.Problems.IsEmpty && right.Problems.IsEmpty
            select (Cell: $"{ally} {year}", Left: Held.Found(left).Value, Right: Held.Found(right).Value)
        ).ToArray();
        Assert.Equal(check.Compared, cells.Length);
        Assert.Equal(
            check.Apart,
            cells.Where(cell => check.IsApart(cell.Left, cell.Right)).Select(cell => cell.Cell)
        );
        Assert.True(check.Apart.Count == 0 || check.Because is not null, "cells part and nobody says why");
    }

    [Fact]
    public void MoreThanTwoThousandCellsAreCompared() =>
        Assert.InRange(s_checks.Sum(check => check.Compared), 2000, 100_000);

    private static string Filled(string question, string ally, int year) =>
        question
            .Replace("{ally}", ally, StringComparison.Ordinal)
            .Replace("{year}", $"{year}", StringComparison.Ordinal);
}

/// <summary>A comparison of two sources.</summary>
public sealed class CrossCheck
{
    public required string Name { get; set; }
    public required string Left { get; set; }
    public required string Right { get; set; }

    /// <summary>Whose cells; null for every ally.</summary>
    public List<string>? Allies { get; set; }
    public List<string> Except { get; set; } = [];
    public required string Years { get; set; }

    /// <summary>Percent of the right side.</summary>
    public decimal Tolerance { get; set; }

    /// <summary>Half a unit of the coarser side.</summary>
    public decimal Rounding { get; set; }
    public int Compared { get; set; }
    public List<string> Apart { get; set; } = [];
    public string? Because { get; set; }

    public IEnumerable<int> Span
    {
        get
        {
            var ends = Years.Split('-');
            return Enumerable.Range(Held.Whole(ends[0]), Held.Whole(ends[1]) - Held.Whole(ends[0]) + 1);
        }
    }

    public bool IsApart(decimal left, decimal right) =>
        Math.Abs(left - right) > Math.Abs(right) * Tolerance / 100 + Rounding;
}
