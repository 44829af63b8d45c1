namespace Burdenshare.Briefs.Tests;

/// <summary>A brief of an earlier day knows nothing that came later.</summary>
public sealed class AsOfTests
{
    private static readonly DateOnly s_day = new(2024, 7, 1);
    private static readonly BriefContent s_content = House.Content(s_day);
    private static readonly Printed s_brief = new(s_content);

    [Fact]
    public void ItAnswersFromTheEditionOfTheDay()
    {
        Assert.Equal("2024", s_brief.Json.GetProperty("edition").GetString());
        Assert.Equal("2024-07-01", s_brief.Json.GetProperty("asOf").GetString());
        Assert.Equal(2024, s_content.Standing.Year);
        Assert.Equal("2019", s_content.Comparison!.Earlier.Name);
    }

    [Theory]
    [InlineData("Hague")]
    [InlineData("hague")]
    [InlineData("2026")]
    [InlineData("3.5 %")]
    [InlineData("3.5\u00a0%")]
    public void ItDoesNotKnowWhatWasAgreedLater(string later)
    {
        Assert.DoesNotContain(later, s_brief.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(later, s_brief.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain(later, s_brief.JsonText, StringComparison.Ordinal);
        Assert.DoesNotContain(
            s_brief.Book.Cells,
            cell => cell.InnerText.Contains(later, StringComparison.Ordinal) && !Book.IsNumber(cell)
        );
    }

    [Fact]
    public void ItCountsAsWasCountedThen() =>
        Assert.Equal("23 of 31 reporting allies reach 2 % of GDP in 2024", Headline.Title(s_content));

    [Fact]
    public void ItComparesOnlyWithTheTargetOfTheDay() =>
        Assert.Equal(
            ["Ally", "Share", "To 2\u00a0%", "Lacks", "On trend", "Spending", "Real change", "Equipment"],
            s_brief
                .Html.QuerySelectorAll("table.standing thead th")
                .Select(heading => heading.FirstChild!.TextContent.TrimEnd())
        );

    [Fact]
    public void ItListsOnlySourcesOfTheDay() =>
        Assert.Equal(
            ["nato-2024", "nato-2019"],
            s_content
                .Sources.Select(origin => origin.Id.Split('-')[..2])
                .Select(parts => string.Join('-', parts))
                .Distinct()
        );

    [Fact]
    public void BeforeAnyAgreementNothingIsHeldAgainstAnybody()
    {
        var empty = House.Brief.Standing with { Agreements = [], Target = null };

        Assert.Equal(
            "31 allies reported their defence spending for 2026",
            Headline.Title(House.Brief with { Standing = empty })
        );
        Assert.Empty(Headline.Counts(empty));
    }
}
