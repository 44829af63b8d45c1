using System.Text.Json;
using Burdenshare.Projections.Views;

namespace Burdenshare.Projections.Tests.Views;

public sealed class AllianceJsonTests
{
    private static readonly Projection s_projection = Held.Draw(Held.Question() with { Paths = 200 });
    private static readonly JsonElement s_document = Print(s_projection);

    [Fact]
    public void TheDocumentTellsHowItWasPlayed()
    {
        Assert.Equal(1, s_document.GetProperty("seed").GetInt32());
        Assert.Equal(200, s_document.GetProperty("paths").GetInt32());
        Assert.Equal("stochastic", s_document.GetProperty("gdp").GetString());
        Assert.Equal("deficit", s_document.GetProperty("financing").GetString());
    }

    [Fact]
    public void EveryYearHasItsFan()
    {
        foreach (var ally in s_document.GetProperty("allies").EnumerateArray())
        foreach (var year in ally.GetProperty("years").EnumerateArray())
        {
            var share = year.GetProperty("share");
            double[] fan =
            [
                .. new[] { "p5", "p25", "p50", "p75", "p95" }.Select(name =>
                    share.GetProperty(name).GetDouble()
                ),
            ];
            Assert.Equal(fan.Order(), fan);
            var debt = year.GetProperty("debtToGdp");
            Assert.True(debt.GetProperty("p5").GetDouble() <= debt.GetProperty("p95").GetDouble());
            Assert.Equal(JsonValueKind.Number, debt.GetProperty("baselineP50").ValueKind);
        }
    }

    [Fact]
    public void ProbabilitiesLieBetweenNothingAndOne()
    {
        foreach (var ally in s_document.GetProperty("allies").EnumerateArray())
        {
            Assert.InRange(ally.GetProperty("probabilityOfTarget").GetDouble(), 0, 1);
            var last = ally.GetProperty("years").EnumerateArray().Last().GetProperty("probabilityOf");
            Assert.Equal(
                ally.GetProperty("probabilityOfTarget").GetDouble(),
                last.GetProperty("hague-2025/core").GetDouble()
            );
            Assert.True(
                last.GetProperty("wales-2014/defexp").GetDouble()
                    >= last.GetProperty("hague-2025/core").GetDouble()
            );
        }
    }

    [Fact]
    public void TheGroupsAreThereYearByYear()
    {
        var alliance = s_document.GetProperty("alliance");
        Assert.Equal(9, alliance.GetProperty("NATO").GetArrayLength());
        Assert.Equal(9, alliance.GetProperty("NATO-EUR-CAN").GetArrayLength());
        Assert.Equal(2027, alliance.GetProperty("NATO")[0].GetProperty("year").GetInt32());
    }

    [Fact]
    public void TheReviewIsThereAllyByAlly()
    {
        var points = s_document.GetProperty("checkpoint").EnumerateArray().ToArray();
        Assert.Equal(31, points.Length);
        Assert.All(points, point => Assert.Equal(2029, point.GetProperty("year").GetInt32()));
    }

    [Fact]
    public void StressIsToldBesideWhatIsExpected()
    {
        var stress = s_document.GetProperty("allies")[0].GetProperty("debtStress");
        Assert.True(
            stress.GetProperty("lowerBalance").GetDouble() > stress.GetProperty("expected").GetDouble()
        );
        Assert.Equal(2035, stress.GetProperty("year").GetInt32());
    }

    private static JsonElement Print(Projection projection)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            ProjectionJson.Write(writer, projection);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
