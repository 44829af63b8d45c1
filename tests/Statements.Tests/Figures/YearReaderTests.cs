using Burdenshare.Statements.Figures;

namespace Burdenshare.Statements.Tests.Figures;

public sealed class YearReaderTests
{
    [Theory]
    [InlineData("Spain spent 1.3% in 2023.", "claimed", 2023, null)]
    [InlineData("In 2023 Spain spent 1.3% on defence.", "claimed", 2023, null)]
    [InlineData("In 2023, Spain spent 1.3% on defence.", "claimed", 2023, null)]
    [InlineData("Spain spent 1.3% in fiscal year 2023.", "claimed", 2023, null)]
    [InlineData("Spain spent 1.3% in the year 2023.", "claimed", 2023, null)]
    [InlineData("Spain spent 1.3% in March 2023.", "claimed", 2023, null)]
    [InlineData("Spain spent 1.3% in August 2023.", "claimed", 2023, null)]
    [InlineData("Spain spent 1.3% up to December 2023.", "claimed", 2023, null)]
    [InlineData("Spain spent 1.3% in FY2023.", "claimed", 2023, null)]
    [InlineData("Spain spent 1.3% (2023).", "claimed", 2023, null)]
    [InlineData("Spain spent 1.3% (page 2023 of it).", "claimed", null, null)]
    [InlineData("Spain raised it by 40% to reach 2% in 2025.", "claimed", 2025, null)]
    [InlineData("Spain raised it by 40% and will reach 2% in 2029.", "claimed", null, null)]
    [InlineData("Spain will spend 2.1% by 2027.", "planned", null, 2027)]
    [InlineData("Spain will spend 2.1% by the end of 2027.", "planned", null, 2027)]
    [InlineData("Spain will spend 2.1% before 2027.", "planned", null, 2027)]
    [InlineData("Spain will spend 2.1% until 2027.", "planned", null, 2027)]
    [InlineData("By 2027 Spain will spend 2.1% on it.", "planned", null, 2027)]
    [InlineData("Spain will spend 2.1% in 2026 and more by 2027.", "planned", 2026, 2027)]
    [InlineData("Spain spent 1.3% this year.", "claimed", 2025, null)]
    [InlineData("Spain spent 1.3% last year.", "claimed", 2024, null)]
    [InlineData("Spain will spend 2.1% next year.", "planned", 2026, null)]
    [InlineData("Spain spent 0.9% a decade ago.", "claimed", 2015, null)]
    [InlineData("Spain spent 0.9% ten years ago.", "claimed", 2015, null)]
    [InlineData("Spain now spends 1.3% on it.", "claimed", 2025, null)]
    [InlineData("Today Spain spends 1.3% on it.", "claimed", 2025, null)]
    [InlineData("Spain spends 1.3% on it.", "claimed", 2025, null)]
    [InlineData("Spain spent 1.3% on it.", "claimed", null, null)]
    [InlineData("Spain spent 1.3% more than in 2014.", "claimed", null, null)]
    [InlineData("Spain spent 1.3% since 2014.", "claimed", null, null)]
    [InlineData("Spain spent 1.3% on 2014 tanks.", "claimed", null, null)]
    [InlineData("Spain pledged 2.1% in room 1312.", "pledged", null, null)]
    [InlineData("Spain will spend 2.1% on it.", "planned", null, null)]
    public void AYearIsWhatANumberIsSaidOfOrItsDeadline(string text, string modality, int? year, int? byYear)
    {
        var passage = Passages.Of(text);
        Assert.Equal(new Years(year, byYear), YearReader.Of(passage, passage.Quantities[0], modality));
    }

    [Theory]
    [InlineData("It rose from 1.2% in 2014 to 2.4% in 2024.", 2014, 2024)]
    [InlineData("It was 1.2% in 2014, then 2.4% in 2024.", 2014, 2024)]
    [InlineData("It was 1.2% in 2014, 2.4% in 2024.", 2014, 2024)]
    [InlineData("It spent 40 billion euros in 2024, 1.2% of GDP.", 2024, 2024)]
    [InlineData("It spent 40 billion euros in 2024 (1.2% of GDP).", 2024, 2024)]
    public void EachNumberHasItsOwnYear(string text, int first, int second)
    {
        var passage = Passages.Of(text);
        var years = passage.Quantities.Select(quantity => YearReader.Of(passage, quantity, "claimed").Year);
        Assert.Equal([first, second], years);
    }

    [Fact]
    public void WithoutADocumentsDateNothingIsRelativeToIt()
    {
        var passage = Passages.Of("Spain spends 1.3% this year.");
        var undated = passage with
        {
            Layout = passage.Layout with { Document = passage.Layout.Document with { Date = null } },
        };
        Assert.Equal(default, YearReader.Of(undated, undated.Quantities[0], "claimed"));
    }
}
