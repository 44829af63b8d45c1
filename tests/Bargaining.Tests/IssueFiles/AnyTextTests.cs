using Burdenshare.Bargaining.Exchange;
using Burdenshare.Bargaining.IssueFiles;
using Burdenshare.Bargaining.Spatial;
using CsCheck;

namespace Burdenshare.Bargaining.Tests.IssueFiles;

/// <summary>Whatever a file holds, it is read whole or refused with a reason; nothing throws.</summary>
public sealed class AnyTextTests
{
    private static readonly Gen<string> Extensions = Gen.Int[0, 3]
        .Select(i => new[] { ".csv", ".xml", ".txt", ".json" }[i]);

    private const string Csv =
        "Ferry,Summer,2,1,\na,b,c,Where,How much,\nIsle,x,40,10,60,\nPort,y,80,70,40,\n";
    private const string Text =
        "#A\tIsle\n#A\tPort\n#P\tfares\n#D\tIsle\tfares\t20\t0.4\t0.5\n#D\tPort\tfares\t90\t0.8\t1\n";

    [Fact]
    public void AnyTextIsReadOrRefused() =>
        Gen.Select(Extensions, Gen.String)
            .Sample(t =>
            {
                var outcome = Negotiation.Read("any" + t.Item1, t.Item2);
                return outcome.TryGet(out _)
                    || outcome.Problems.All(problem =>
                        problem.Code.StartsWith("BRG", StringComparison.Ordinal)
                    );
            });

    [Fact]
    public void ADamagedCsvFileIsReadOrRefused() => SampleDamage("ferry.csv", Csv);

    [Fact]
    public void ADamagedDecideFileIsReadOrRefused() => SampleDamage("ferry.txt", Text);

    [Fact]
    public void WhatIsReadCanBeRun() =>
        Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[1, 100], Gen.Int[1, 100])
            .Sample(
                t =>
                {
                    var text = Csv.Replace(
                        "40,10,60",
                        $"{t.Item3},{t.Item1},{t.Item4}",
                        StringComparison.Ordinal
                    );
                    var read = Sample.Value(Negotiation.Read("ferry.csv", text));
                    var outcome = SpatialModel.Outcome(read.Issue!, SpatialOptions.Default)[0];
                    var traded = ExchangeModel.Run(read.Table).Outcome[0];
                    return double.IsFinite(outcome)
                        && Math.Abs(traded - Compromise.Mean(read.Issue!)[0]) < 1e-9;
                },
                iter: 100
            );

    // A character replaced or taken out, anywhere.
    private static void SampleDamage(string name, string text) =>
        Gen.Select(Gen.Int[0, text.Length - 1], Gen.Char[' ', '~'], Gen.Bool)
            .Sample(t =>
            {
                var damaged = text.Remove(t.Item1, 1);
                var outcome = Negotiation.Read(
                    name,
                    t.Item3 ? damaged.Insert(t.Item1, t.Item2.ToString()) : damaged
                );
                return outcome.TryGet(out _) || outcome.Problems.All(problem => problem.Remedy.Length > 0);
            });

    [Theory]
    [InlineData(
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><Scenario><name>&b;</name></Scenario>"
    )]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;'>]><Scenario><name>&c;</name></Scenario>")]
    [InlineData("")]
    public void XmlThatDeclaresEntitiesOrHoldsNothingIsRefusedAtALineAndColumn(string text)
    {
        var problem = Assert.Single(Negotiation.Read("strange.xml", text).Problems);
        Assert.Equal("BRG110", problem.Code);
        Assert.Matches("^strange.xml:[1-9][0-9]*:[1-9][0-9]*$", problem.Place);
    }

    [Fact]
    public void OfVeryManyProblemsTheFirstAreTold()
    {
        var rows = string.Concat(Enumerable.Range(0, 200).Select(i => $"A{i},x,1,far,50\n"));
        var problems = Negotiation.Read("many.csv", "F,S,200,1\nA,D,I,W,H\n" + rows).Problems;
        Assert.Equal(51, problems.Length);
        Assert.Equal("many.csv:3:8", problems[0].Place);
        Assert.Equal("150 more problems from here on", problems[50].Message);
    }
}
