using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Names;

public sealed class AreaMentionTests
{
    [Theory]
    [InlineData("Albania", "ALB")]
    [InlineData("Belgium", "BEL")]
    [InlineData("Bulgaria", "BGR")]
    [InlineData("Canada", "CAN")]
    [InlineData("Czechia", "CZE")]
    [InlineData("the Czech Republic", "CZE")]
    [InlineData("Denmark", "DNK")]
    [InlineData("Estonia", "EST")]
    [InlineData("Finland", "FIN")]
    [InlineData("France", "FRA")]
    [InlineData("Germany", "DEU")]
    [InlineData("Greece", "GRC")]
    [InlineData("Hungary", "HUN")]
    [InlineData("Iceland", "ISL")]
    [InlineData("Italy", "ITA")]
    [InlineData("Latvia", "LVA")]
    [InlineData("Lithuania", "LTU")]
    [InlineData("Luxembourg", "LUX")]
    [InlineData("Montenegro", "MNE")]
    [InlineData("the Netherlands", "NLD")]
    [InlineData("North Macedonia", "MKD")]
    [InlineData("Norway", "NOR")]
    [InlineData("Poland", "POL")]
    [InlineData("Portugal", "PRT")]
    [InlineData("Romania", "ROU")]
    [InlineData("Slovakia", "SVK")]
    [InlineData("Slovenia", "SVN")]
    [InlineData("Spain", "ESP")]
    [InlineData("Sweden", "SWE")]
    [InlineData("Turkey", "TUR")]
    [InlineData("the UK", "GBR")]
    [InlineData("Britain", "GBR")]
    [InlineData("the U.S.", "USA")]
    [InlineData("the United States", "USA")]
    [InlineData("America", "USA")]
    [InlineData("Ukraine", "UKR")]
    [InlineData("Russia", "RUS")]
    public void ACountryHasItsCode(string name, string code) =>
        Assert.Equal(code, Assert.Single(Find($"Today {name} agreed.")).Country);

    [Theory]
    [InlineData("Washington", "USA")]
    [InlineData("London", "GBR")]
    [InlineData("Paris", "FRA")]
    [InlineData("Madrid", "ESP")]
    [InlineData("Rome", "ITA")]
    [InlineData("Warsaw", "POL")]
    [InlineData("Ottawa", "CAN")]
    [InlineData("Athens", "GRC")]
    [InlineData("Moscow", "RUS")]
    [InlineData("Kyiv", "UKR")]
    [InlineData("Kiev", "UKR")]
    [InlineData("Beijing", "CHN")]
    [InlineData("the White House", "USA")]
    [InlineData("the Pentagon", "USA")]
    [InlineData("Downing Street", "GBR")]
    [InlineData("the Kremlin", "RUS")]
    [InlineData("the Vatican", "VAT")]
    public void ASeatOfGovernmentStandsForIt(string name, string code) =>
        Assert.Equal($"government:{code}", Assert.Single(Find($"Today {name} agreed.")).Actor);

    [Theory]
    [InlineData("French", "FRA")]
    [InlineData("Dutch", "NLD")]
    [InlineData("Spanish", "ESP")]
    [InlineData("Turkish", "TUR")]
    [InlineData("American", "USA")]
    [InlineData("British", "GBR")]
    public void APeopleIsItsCountry(string name, string code) =>
        Assert.Equal(code, Assert.Single(Find($"Today {name} soldiers agreed.")).Country);

    [Theory]
    [InlineData("NATO", "NATO")]
    [InlineData("the EU", "EU")]
    [InlineData("the European Commission", "EU")]
    [InlineData("the United Nations", "UN")]
    public void AnOrganisationIsNoCountry(string name, string organisation)
    {
        var mention = Assert.Single(Find($"Today {name} agreed."));
        Assert.Null(mention.Country);
        Assert.Equal($"organisation:{organisation}", mention.Actor);
    }

    [Theory]
    [InlineData("the Nordics", "DNK FIN ISL NOR SWE")]
    [InlineData("the Baltics", "EST LVA LTU")]
    [InlineData("the E3", "DEU FRA GBR")]
    [InlineData("the Visegrad Group", "CZE HUN POL SVK")]
    [InlineData("NATO members", "NATO")]
    [InlineData("NATO's member states", "NATO")]
    [InlineData("European NATO allies", "NATO-EUR")]
    [InlineData("European allies and Canada", "NATO-EUR-CAN")]
    public void AGroupHasNoActorOfItsOwn(string name, string areas)
    {
        var mention = Assert.Single(Find($"Today {name} agreed."));
        Assert.Null(mention.Actor);
        Assert.Equal(areas.Split(' '), mention.Areas.Select(area => area.Code));
        Assert.True(mention.IsArea);
    }

    private static Mention[] Find(string text) =>
        [.. MentionFinder.Find(Layout.Of(Repository.Text(text)), Repository.Gazetteer)];
}
