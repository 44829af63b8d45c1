using Burdenshare.Bargaining.IssueFiles;
using Burdenshare.Bargaining.Spatial;

namespace Burdenshare.Bargaining.Tests.IssueFiles;

public sealed class KtabFileTests
{
    private const string Good = """
        Ferry; summer timetable,"Where, and how often", 3, 2, ,
        Actor,Description,Influence,Where,How much,How often,How much,
        Isle,"The islanders, all of them",40,10,30.5,90,60,
        Port,Port authority, 80,70, 40,20,20
        Line,Shipping line,60.5,55,50,35,50,,,
        """;

    [Fact]
    public void ACsvFileIsReadByPlaces()
    {
        var issue = Sample.Value(Negotiation.Read("ferry.csv", Good)).Issue!;
        Assert.Equal("Ferry; summer timetable", issue.Name);
        Assert.Equal("Where, and how often", issue.Description);
        Assert.Equal(["Where", "How often"], issue.Dimensions.Select(dimension => dimension.Name));
        Assert.Equal(["Isle", "Port", "Line"], issue.Actors.Select(actor => actor.Name));
        var isle = issue.Actors[0];
        Assert.Equal("The islanders, all of them", isle.Description);
        Assert.Equal(40, isle.Influence);
        Assert.Equal([10, 90], isle.Positions.AsEnumerable());
        Assert.Equal([0.305, 0.6], isle.Saliences.AsEnumerable());
    }

    [Fact]
    public void LineEndingsAndAByteOrderMarkDoNotMatter()
    {
        var issue = Sample
            .Value(Negotiation.Read("ferry.csv", "\uFEFF" + Good.ReplaceLineEndings("\r\n")))
            .Issue!;
        Assert.Equal(3, issue.Actors.Length);
        Assert.Equal("Ferry; summer timetable", issue.Name);
    }

    // The file above, with one thing wrong.
    [Theory]
    [InlineData("40,10,30.5", "forty,10,30.5", "BRG103", "bad.csv:3:35")]
    [InlineData("40,10,30.5", "NaN,10,30.5", "BRG103", "bad.csv:3:35")]
    [InlineData("40,10,30.5", "1e400,10,30.5", "BRG103", "bad.csv:3:35")]
    [InlineData("40,10,30.5", "40,,30.5", "BRG103", "bad.csv:3:38")]
    [InlineData("40,10,30.5", "40,110,30.5", "BRG104", "bad.csv:3:38")]
    [InlineData("40,10,30.5", "40,-1,30.5", "BRG104", "bad.csv:3:38")]
    [InlineData("30.5,90,60", "60.5,90,60", "BRG105", "bad.csv:3:49")]
    [InlineData("30.5,90,60", "-1,90,60", "BRG105", "bad.csv:3:41")]
    [InlineData("40,10,30.5", "0,10,30.5", "BRG106", "bad.csv:3:35")]
    [InlineData("Port,", "Isle,", "BRG102", "bad.csv:4:1")]
    [InlineData(" 3, 2", " 4, 2", "BRG109", "bad.csv:1:49")]
    [InlineData(" 3, 2", " three, 2", "BRG109", "bad.csv:1:49")]
    [InlineData("40,20,20", "40,20", "BRG107", "bad.csv:4:32")]
    public void AFaultIsNamedWithLineAndColumn(string right, string wrong, string code, string place)
    {
        var outcome = Negotiation.Read("bad.csv", Good.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Contains((code, place), outcome.Problems.Select(problem => (problem.Code, problem.Place)));
    }

    [Theory]
    [InlineData("", "BRG109")]
    [InlineData("only,a,header", "BRG109")]
    [InlineData("name,desc,1,1\na,b,c,d,e\nAlone,x,10,20,30", "BRG101")]
    public void WhatIsNoScenarioIsRefused(string text, string code) =>
        Assert.Contains(code, Sample.Codes(Negotiation.Read("bad.csv", text)));

    [Fact]
    public void AllFaultsOfAFileAreNamedAtOnce()
    {
        var text = Good.Replace("40,10", "x,y", StringComparison.Ordinal)
            .Replace("60.5", "z", StringComparison.Ordinal);
        Assert.Equal(["BRG103", "BRG103", "BRG103"], Sample.Codes(Negotiation.Read("bad.csv", text)));
    }

    private const string Xml = """
        <?xml version="1.0"?>
        <Scenario>
          <name>Ferry</name>
          <desc>Summer</desc>
          <prngSeed>17</prngSeed>
          <ModelParameters>
            <VotingRule>Cubic</VotingRule>
            <StateTransitions>Stochastic</StateTransitions>
          </ModelParameters>
          <Dimensions><dName>Where</dName></Dimensions>
          <Actors>
            <Actor>
              <name>Isle</name><description>Islanders</description><capability>40</capability>
              <Position><dCoord>10</dCoord></Position>
              <Salience><dSal>30</dSal></Salience>
            </Actor>
            <Actor>
              <name>Port</name><capability>80</capability>
              <Position><dCoord>70</dCoord></Position>
              <Salience><dSal>40</dSal></Salience>
            </Actor>
          </Actors>
          <IdealAdjustment>
            <iaPair>
              <adjustingIdeal>Isle</adjustingIdeal><referencePos>Port</referencePos><adjust>0.25</adjust>
            </iaPair>
          </IdealAdjustment>
        </Scenario>
        """;

    [Fact]
    public void AnXmlFileBringsItsOptions()
    {
        var negotiation = Sample.Value(Negotiation.Read("ferry.xml", Xml));
        Assert.Equal(VotingRule.Cubic, negotiation.Options.VotingRule);
        Assert.Equal(StateTransitions.Stochastic, negotiation.Options.StateTransitions);
        Assert.Equal(
            [new Accommodation("Isle", "Port", 0.25)],
            negotiation.Issue!.Accommodations.AsEnumerable()
        );
        Assert.Equal(0.3, negotiation.Issue.Actors[0].Saliences[0]);
    }

    [Fact]
    public void AnXmlFileNeedsNoIdealAdjustment()
    {
        var from = Xml.IndexOf("<IdealAdjustment>", StringComparison.Ordinal);
        var to = Xml.IndexOf("</Scenario>", StringComparison.Ordinal);
        Assert.Empty(
            Sample.Value(Negotiation.Read("ferry.xml", Xml[..from] + Xml[to..])).Issue!.Accommodations
        );
    }

    [Theory]
    [InlineData("<dCoord>10</dCoord>", "<dCoord></dCoord>", "BRG103", "bad.xml:14:18")]
    [InlineData("<dCoord>10</dCoord>", "<dCoord>101</dCoord>", "BRG104", "bad.xml:14:18")]
    [InlineData("<dSal>30</dSal>", "<dSal>130</dSal>", "BRG105", "bad.xml:15:18")]
    [InlineData("<dCoord>10</dCoord>", "", "BRG107", "bad.xml:12:6")]
    [InlineData("Cubic", "Loud", "BRG108", "bad.xml:7:6")]
    [InlineData("<name>Port</name>", "<name>Isle</name>", "BRG102", "bad.xml:18:8")]
    [InlineData("</Actors>", "</Actor>", "BRG110", "bad.xml:22:5")]
    [InlineData("<adjust>0.25", "<adjust>much", "BRG103", "bad.xml:25:78")]
    [InlineData("<referencePos>Port", "<referencePos>Ship", "BRG111", "bad.xml:1:1")]
    public void AFaultOfAnXmlFileIsNamedWithLineAndColumn(
        string right,
        string wrong,
        string code,
        string place
    )
    {
        var outcome = Negotiation.Read("bad.xml", Xml.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Contains((code, place), outcome.Problems.Select(problem => (problem.Code, problem.Place)));
    }

    [Fact]
    public void AnUnknownExtensionIsRefused() =>
        Assert.Equal(["BRG115"], Sample.Codes(Negotiation.Read("ferry.docx", "")));
}
