namespace Burdenshare.Statements.Tests.Names;

/// <summary>Places that stand for a government, and offices that are no government's.</summary>
public sealed class SeatTests
{
    [Theory]
    [InlineData("Berlin", "DEU")]
    [InlineData("Downing Street", "GBR")]
    [InlineData("The Kremlin", "RUS")]
    [InlineData("The Élysée", "FRA")]
    [InlineData("The Elysee Palace", "FRA")]
    [InlineData("The Quirinale", "ITA")]
    [InlineData("Palazzo Chigi", "ITA")]
    [InlineData("Moncloa", "ESP")]
    [InlineData("La Moncloa", "ESP")]
    [InlineData("Foggy Bottom", "USA")]
    [InlineData("The Pentagon", "USA")]
    [InlineData("The Federal Chancellery", "DEU")]
    [InlineData("The Saeima", "LVA")]
    [InlineData("The Holy See", "VAT")]
    [InlineData("Prague", "CZE")]
    [InlineData("Bratislava", "SVK")]
    public void ASeatSpeaksForItsCountry(string seat, string country) =>
        Assert.Equal(country, Of($"{seat} said that it stands.").Country);

    [Theory]
    [InlineData("SACEUR Alexus Grynkewich", "person:alexus-grynkewich", "saceur")]
    [InlineData("Christopher Cavoli", "person:christopher-cavoli", null)]
    [InlineData(
        "The chair of the NATO Military Committee",
        "person:giuseppe-cavo-dragone",
        "military-committee-chair"
    )]
    [InlineData("The Vatican's Secretary of State", "person:pietro-parolin", "secretary-of-state")]
    [InlineData("Slovak Prime Minister Robert Fico", "person:robert-fico", "head-of-government")]
    [InlineData("The Slovak prime minister", "person:robert-fico", "head-of-government")]
    [InlineData("The Czech prime minister", "person:petr-fiala", "head-of-government")]
    [InlineData("The Czech defence minister", "person:jana-cernochova", "defence-minister")]
    [InlineData("The Slovak defence minister", "person:robert-kalinak", "defence-minister")]
    public void AnOfficeIsWhoeverHoldsIt(string words, string actor, string? role)
    {
        var speaker = Of($"{words} said that it stands.", new DateOnly(2025, 8, 9));
        Assert.Equal((actor, role), (speaker.Actor, speaker.Role));
    }

    [Theory]
    [InlineData("2012-06-01", "The German foreign minister", "person:guido-westerwelle")]
    [InlineData("2012-06-01", "The German defence minister", "person:thomas-de-maiziere")]
    [InlineData("2018-06-01", "The Slovak defence minister", "person:peter-gajdos")]
    [InlineData("2023-06-01", "The Swedish foreign minister", "person:tobias-billstrom")]
    [InlineData("2024-06-01", "The French foreign minister", "person:stephane-sejourne")]
    [InlineData("2024-06-01", "The Dutch foreign minister", "person:hanke-bruins-slot")]
    [InlineData("2025-03-01", "The Romanian foreign minister", "person:emil-hurezeanu")]
    [InlineData("2018-06-01", "The Supreme Allied Commander Europe", "person:curtis-scaparrotti")]
    public void AndWasWhoeverHeldItThen(string day, string words, string actor) =>
        Assert.Equal(
            actor,
            Of($"{words} said that it stands.", DateOnly.ParseExact(day, "yyyy-MM-dd", null)).Actor
        );

    private static Speaker Of(string text, DateOnly? day = null)
    {
        var document = new Document("d", text) { Date = day ?? new DateOnly(2025, 6, 9), Language = "en" };
        var reading = Reader.Create(Repository.Gazetteer).Read(document);
        return Assert.Single(reading.Findings.OfType<StatementFinding>()).Speaker!;
    }
}
