using Burdenshare.Statements.Calibration;
using CsCheck;

namespace Burdenshare.Statements.Tests.Calibration;

public sealed class ConfidencesTests
{
    private const string Header = "kind,intercept,slope,examples,right\n";

    // By hand: logit(0.8) = ln 4 = 1.3863; 1 / (1 + exp(-1.3863)) = 0.8; with intercept 1 0.9158, with slope 0.5 0.67.
    [Theory]
    [InlineData("figure,0,1,9,9", 0.8, 0.8)]
    [InlineData("figure,1,1,9,9", 0.8, 0.916)]
    [InlineData("figure,0,0.5,9,9", 0.8, 0.667)]
    [InlineData("figure,0,0.5,9,9", 0.5, 0.5)]
    [InlineData("figure,-1.0986,2,9,9", 0.5, 0.25)]
    public void ACurveIsPlatts(string row, double strength, double confidence) =>
        Assert.Equal(confidence, Table(row).Of("figure", strength));

    [Fact]
    public void WhatHasNoCurveKeepsItsStrength() =>
        Assert.Equal(0.42, Table("figure,1,1,9,9").Of("event", 0.42));

    [Theory]
    [InlineData("kind,slope\nfigure,1\n")]
    [InlineData(Header + "figure,0,0,9,9\n")]
    [InlineData(Header + "figure,0,-1,9,9\n")]
    [InlineData(Header + "figure,0,much,9,9\n")]
    [InlineData(Header + "figure,0,1\n")]
    [InlineData(Header + "figure,0,1,9,9\nfigure,0,1,9,9\n")]
    public void ATableOfAnotherFormIsRefused(string table) =>
        Assert.Throws<InvalidDataException>(() => Confidences.Read(new StringReader(table)));

    // Who picks the foremost event by its confidence must pick the same one as by its evidence.
    [Theory]
    [InlineData("statement")]
    [InlineData("figure")]
    [InlineData("position")]
    [InlineData("event")]
    public void StrongerEvidenceNeverGivesLessConfidence(string kind) =>
        Gen.Double[0, 1]
            .Select(Gen.Double[0, 1])
            .Sample(
                (one, other) =>
                    Confidences.Fitted.Of(kind, Math.Min(one, other))
                        <= Confidences.Fitted.Of(kind, Math.Max(one, other))
                    && Confidences.Fitted.Of(kind, one) is > 0 and < 1
            );

    // A hundredth of evidence stays visible, so that no two events of different strength become alike.
    [Fact]
    public void EvidenceThatDiffersByAHundredthGivesConfidencesThatDiffer()
    {
        var known = Enumerable
            .Range(5, 91)
            .Select(of => Confidences.Fitted.Of("event", of / 100.0))
            .ToArray();
        Assert.Equal(known.Distinct(), known);
    }

    [Fact]
    public void EveryFindingIsWeighedOnce()
    {
        var reading = Repository.Read(
            "Mark Rutte said that Spain spends 2.1 % of GDP on defence. Norway met Denmark."
        );
        var fitted = Confidences.Fitted;
        Assert.Contains(
            reading.Findings.OfType<StatementFinding>(),
            statement => statement.Confidence == fitted.Of("statement", 0.8)
        );
        Assert.Contains(
            reading.Findings.OfType<FigureFinding>(),
            figure => figure.Confidence == fitted.Of("figure", 0.85)
        );
    }

    [Fact]
    public void TheTableSaysOfHowManyExamplesEachCurveWasFitted()
    {
        var rows = File.ReadLines(Repository.PathOf("data/words/confidence.csv"))
            .Skip(1)
            .Select(row => row.Split(','));
        Assert.All(
            rows,
            row =>
            {
                Assert.True(int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture) > 0);
                Assert.InRange(
                    int.Parse(row[4], System.Globalization.CultureInfo.InvariantCulture),
                    0,
                    int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture)
                );
            }
        );
    }

    private static Confidences Table(string row) => Confidences.Read(new StringReader(Header + row + "\n"));
}
