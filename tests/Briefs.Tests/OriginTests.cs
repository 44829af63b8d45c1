using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Burdenshare.Briefs.Workbooks;

namespace Burdenshare.Briefs.Tests;

/// <summary>No figure without its origin.</summary>
public sealed partial class OriginTests
{
    private static readonly Printed s_brief = Printed.Today;
    private static readonly HashSet<string> s_sources = [.. House.Brief.Sources.Select(origin => origin.Id)];

    [Fact]
    public void EveryFigureOfATableNamesADocumentOfTheList()
    {
        var figures = s_brief.Html.QuerySelectorAll("table.figures .figure").ToArray();

        Assert.True(figures.Length > 500);
        Assert.All(
            figures.Where(figure => !IsYear(figure)),
            figure => Assert.Contains(Origin(figure.GetAttribute("title")), s_sources)
        );
    }

    [Fact]
    public void EveryFigureBelowTheHeadlineSaysWhereItIsFrom()
    {
        var keys = s_brief.Html.QuerySelectorAll("dl.keys .figure").ToArray();

        Assert.Equal(5, keys.Length);
        Assert.All(
            keys,
            key => Assert.Contains("NATO 2026 edition", key.GetAttribute("title"), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void WhatIsUnknownSaysWhy() =>
        Assert.All(
            s_brief.Html.QuerySelectorAll("table.figures .unknown > span"),
            cell => Assert.False(string.IsNullOrEmpty(cell.GetAttribute("title")))
        );

    [Fact]
    public void EveryOriginInJsonIsListed()
    {
        var listed = s_brief
            .Json.GetProperty("sources")
            .EnumerateArray()
            .Select(source => source.GetProperty("id").GetString()!)
            .ToHashSet();
        var used = Named(s_brief.Json, "origin").ToHashSet();

        Assert.Subset(listed, used);
        Assert.Superset(new HashSet<string> { "nato-2024", "nato-2026" }, used);
    }

    [Fact]
    public void EveryAgreedValueInForceIsCited()
    {
        var cited = s_brief
            .Html.QuerySelectorAll("#sources li code")
            .Select(code => code.TextContent)
            .ToHashSet();

        Assert.Superset(House.Brief.Standing.Components.Select(component => component.Id).ToHashSet(), cited);
    }

    [Fact]
    public void SourcesAreListedOnceInOrderOfUse()
    {
        var listed = s_brief.Html.QuerySelectorAll("#sources li").Select(item => item.Id).ToArray();

        Assert.Equal(listed.Distinct(), listed);
        Assert.Equal(
            House.Brief.Sources.Select(origin => $"source-{origin.Id}"),
            listed.Take(House.Brief.Sources.Length)
        );
    }

    [Fact]
    public void EveryNumberOfTheTablesHasAnOrigin()
    {
        var numbers =
            from table in BriefWorkbook.Tables(House.Brief)
            where table.Name is "Standing" or "Changes" or "Alliance"
            from row in table.Rows
            from cell in row.Skip(1)
            where cell.Value is not null
            select cell;

        Assert.All(numbers, cell => Assert.Contains(Origin(cell.Note), s_sources));
    }

    [Fact]
    public void EvidenceLeadsToItsSource()
    {
        var links = s_brief.Html.QuerySelectorAll(".claim details a").ToArray();

        Assert.NotEmpty(links);
        Assert.All(
            links,
            link => Assert.NotNull(s_brief.Html.GetElementById(link.GetAttribute("href")![1..]))
        );
    }

    private static string Origin(string? note) => Bracketed().Match(note ?? "").Groups[1].Value;

    // A year heads its row; it is not a figure that somebody published.
    private static bool IsYear(IElement figure) => figure.ParentElement!.LocalName == "th";

    private static IEnumerable<string> Named(JsonElement element, string name) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Named(item, name)),
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member =>
                    member.Name == name && member.Value.ValueKind == JsonValueKind.String
                        ? [member.Value.GetString()!]
                        : Named(member.Value, name)
                ),
            _ => [],
        };

    [GeneratedRegex(@"\[([a-z0-9-]+)\]")]
    private static partial Regex Bracketed();
}
