using System.CommandLine;
using System.Text.Json;
using Burdenshare.Bargaining.AllianceIssues;
using Burdenshare.Cli.Consensus;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Tests.Consensus;

public sealed class ConsensusCommandTests : IDisposable
{
    private const string Ferry = """
        Ferry,Summer,3,1,
        Actor,Description,Influence,Where,How much,
        Isle,Islanders,40,10,60,
        Port,Authority,80,70,40,
        Line,Shipping line,60,55,50,
        """;

    // Figures invented for the test; the statements are those that ship.
    private static readonly AllianceInputs Inputs = new(
        new AllianceProposal("hague-2025/core", 3.5, 3.5, 5, 2, new DateOnly(2025, 6, 24)),
        2025,
        2035,
        "2024",
        [
            new AllyFigures(new AreaCode("ESP"), 1.3, 1_000_000),
            new AllyFigures(new AreaCode("POL"), 4, 800_000),
            new AllyFigures(new AreaCode("USA"), 3.3, 28_000_000),
            new AllyFigures(new AreaCode("CZE"), 2, 300_000),
        ]
    );

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void AFileIsAnsweredByEveryModel()
    {
        var (code, output, errors) = Run("--input", Write("ferry.csv", Ferry));
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("no status quo given, so 0", output, StringComparison.Ordinal);
        Assert.Contains("Isle", output, StringComparison.Ordinal);
        Assert.Contains("mean", output, StringComparison.Ordinal);
        Assert.Contains("binds (unanimity)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheAlliancesIssueIsBuiltFromWhatWasSaidByThatDay()
    {
        var (code, output, errors) = Run("--as-of", "2025-06-24", "--format", "json");
        Assert.Equal(0, code);
        Assert.Contains("CZE", errors, StringComparison.Ordinal);
        var root = JsonDocument.Parse(output).RootElement;
        Assert.Equal("ESP", root.GetProperty("bindingActor").GetString());
        Assert.Equal("2025-06-24", root.GetProperty("asOf").GetString());
        var price = Assert.Single(root.GetProperty("priceOfAssent").EnumerateArray());
        Assert.Equal(13_000, price.GetProperty("amount").GetDouble(), 1e-6);
        Assert.Contains(
            root.GetProperty("concessions").EnumerateArray(),
            concession =>
                concession.GetProperty("closes").GetBoolean()
                && concession.GetProperty("actor").GetString() == "ESP"
        );
    }

    [Fact]
    public void TodayIsTheClocksDay()
    {
        var (_, output, _) = Run("--format", "json");
        Assert.Equal("2026-11-24", JsonDocument.Parse(output).RootElement.GetProperty("asOf").GetString());
    }

    [Fact]
    public void ThePlainTableNamesTheConcessionThatClosesTheDeal()
    {
        var (_, output, _) = Run("--as-of", "2025-06-24", "--runs", "50");
        Assert.Contains("Closes the deal: ESP exempt", output, StringComparison.Ordinal);
        Assert.Contains("Shaken in 50 runs", output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameSeedGivesTheSameBytes()
    {
        string[] arguments = ["--as-of", "2025-06-24", "--runs", "60", "--seed", "7", "--format", "json"];
        Assert.Equal(Run(arguments), Run(arguments));
    }

    [Fact]
    public void PressureDrawsTheMean()
    {
        double Mean(params string[] more) =>
            JsonDocument
                .Parse(Run(["--as-of", "2025-06-24", "--format", "json", .. more]).Output)
                .RootElement.GetProperty("outcome")
                .GetProperty("mean")[0]
                .GetDouble();
        Assert.True(Mean("--pressure", "ESP:20") < Mean());
    }

    [Fact]
    public void AnotherModelLeavesTheSpatialOneOut()
    {
        var (_, output, _) = Run("--input", Write("ferry.csv", Ferry), "--model", "nash", "--format", "json");
        var root = JsonDocument.Parse(output).RootElement;
        Assert.Equal(JsonValueKind.Null, root.GetProperty("outcome").GetProperty("spatial").ValueKind);
        Assert.Equal(0, root.GetProperty("turns").GetInt32());
    }

    [Fact]
    public void ARuleOtherThanUnanimityMayOutvote()
    {
        string Binding(string rule) =>
            JsonDocument
                .Parse(Run("--input", Write("ferry.csv", Ferry), "--rule", rule, "--format", "json").Output)
                .RootElement.GetProperty("bindingActor")
                .GetString()!;
        Assert.Equal("Isle", Binding("unanimity"));
        Assert.Equal("Line", Binding("majority"));
    }

    [Fact]
    public void KtabsChoicesAreTakenByName()
    {
        var (_, output, _) = Run(
            "--input",
            Write("ferry.csv", Ferry),
            "--option",
            "BargnModel=PWCompInterp",
            "--compatible",
            "ktab",
            "--turns",
            "3",
            "--format",
            "json"
        );
        var root = JsonDocument.Parse(output).RootElement;
        Assert.Equal("Ktab", root.GetProperty("compatible").GetString());
        Assert.InRange(root.GetProperty("turns").GetInt32(), 2, 3);
    }

    [Fact]
    public void CsvIsARowAnActorAndTurn()
    {
        var (_, output, _) = Run("--input", Write("ferry.csv", Ferry), "--format", "csv");
        Assert.StartsWith(
            "actor,dimension,turn,position\nIsle,Where,0,10\n",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AFileIsWrittenWhole()
    {
        var path = _terminal.At("answer.json");
        var (code, output, _) = Run("--input", Write("ferry.csv", Ferry), "--format", "json", "--out", path);
        Assert.Equal((0, ""), (code, output));
        Assert.Equal(
            "Ferry",
            JsonDocument.Parse(File.ReadAllText(path)).RootElement.GetProperty("issue").GetString()
        );
        Assert.Equal(2, Directory.GetFiles(_terminal.Folder).Length);
    }

    [Fact]
    public void AFaultyFileIsRefusedAndNothingIsWritten()
    {
        var path = _terminal.At("answer.json");
        var bad = Write("bad.csv", Ferry.Replace("40,10,60", "40,NaN,160", StringComparison.Ordinal));
        var (code, output, errors) = Run("--input", bad, "--format", "json", "--out", path);
        Assert.Equal((3, ""), (code, output));
        Assert.Contains("BRG103 bad.csv:3:19", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Theory]
    [InlineData("BRG108", "--option", "Loudness=High")]
    [InlineData("BRG108", "--option", "VotingRule")]
    [InlineData("BRG108", "--compatible", "predictioneer")]
    [InlineData("BRG117", "--pressure", "Nobody:2")]
    [InlineData("BRG117", "--pressure", "Isle")]
    public void AnUnusableOptionIsBadInput(string code, string option, string value)
    {
        var (exit, _, errors) = Run("--input", Write("ferry.csv", Ferry), option, value);
        Assert.Equal(3, exit);
        Assert.Contains(code, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingFileIsNamed()
    {
        var (code, _, errors) = Run("--input", _terminal.At("nothing.csv"));
        Assert.Equal(3, code);
        Assert.Contains("CLI113 nothing.csv", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void ADataFolderWithoutRulesFallsBackOnTheEmbeddedOnes() =>
        Assert.Equal(0, Run("--data", _terminal.Folder).Code);

    [Fact]
    public void EveryDimensionOfAFileIsShaken()
    {
        var plane = "P,x,2,2\na,b,c,d,e,f,g\nA,x,1,10,40,20,40\nB,x,1,60,40,80,40";
        var (code, output, _) = Run("--input", Write("plane.csv", plane), "--runs", "10", "--format", "json");
        Assert.Equal(0, code);
        var shaken = JsonDocument.Parse(output).RootElement.GetProperty("sensitivity");
        Assert.Equal(2, shaken.GetProperty("spatial").GetArrayLength());
    }

    [Fact]
    public void AnExemptionIsAnsweredByEveryModel()
    {
        string[] eve = ["--as-of", "2025-06-24", "--format", "json"];
        var root = JsonDocument.Parse(Run([.. eve, "--exempt", "ESP"]).Output).RootElement;
        Assert.DoesNotContain(
            root.GetProperty("actors").EnumerateArray(),
            actor => actor.GetProperty("actor").GetString() == "ESP"
        );
        Assert.Equal(2.1, root.GetProperty("exempt")[0].GetProperty("position")[0].GetDouble());
        Assert.Equal(0, root.GetProperty("priceOfAssent").GetArrayLength());
        Assert.True(root.GetProperty("concessions")[0].GetProperty("closes").GetBoolean());
    }

    [Fact]
    public void ALaterDeadlineLetsTheHoldoutRise()
    {
        double Reach(params string[] more)
        {
            string[] eve = ["--as-of", "2025-06-24", "--format", "json"];
            var root = JsonDocument.Parse(Run([.. eve, .. more]).Output).RootElement;
            return root.GetProperty("agreementSet")[0][1].GetDouble();
        }
        // 1.3 now and 2.1 by 2035 make 2.5 by 2040: the mirror of 2 in it is 3.
        Assert.Equal(2.2, Reach(), 1e-9);
        Assert.Equal(3, Reach("--deadline", "2040"), 1e-9);
    }

    [Fact]
    public void HoldoutsAreAskedToAcceptWhatTheUserProposes()
    {
        var (_, output, _) = Run("--as-of", "2025-06-24", "--proposal", "3", "--format", "json");
        var root = JsonDocument.Parse(output).RootElement;
        Assert.Equal(3, root.GetProperty("proposal")[0].GetDouble());
        var price = Assert.Single(root.GetProperty("priceOfAssent").EnumerateArray());
        Assert.Equal(0.8, price.GetProperty("points").GetDouble(), 1e-9);
    }

    [Theory]
    [InlineData("BRG119", "--exempt", "NOR")]
    [InlineData("BRG119", "--deadline", "2025")]
    [InlineData("CLI113", "--proposal", "11")]
    [InlineData("CLI113", "--runs", "2000000")]
    public void AnAmendmentThatCannotBeTriedIsBadInput(string code, string option, string value)
    {
        var (exit, output, errors) = Run("--as-of", "2025-06-24", option, value);
        Assert.Equal((3, ""), (exit, output));
        Assert.Contains(code, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileHasNoDeadline()
    {
        var (exit, _, errors) = Run("--input", Write("ferry.csv", Ferry), "--deadline", "2040");
        Assert.Equal(3, exit);
        Assert.Contains("CLI113 --deadline", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void AProposalIsANumber() =>
        Assert.Equal(2, _terminal.Run("consensus", "--proposal", "three").Code);

    [Fact]
    public void AnUnknownModelIsWrongUsage() =>
        Assert.Equal(2, _terminal.Run("consensus", "--model", "tarot").Code);

    [Fact]
    public void TheHelpShowsExamples() =>
        Assert.Contains(
            "burdenshare consensus --input",
            _terminal.Run("consensus", "--help").Output,
            StringComparison.Ordinal
        );

    private string Write(string name, string text) => _terminal.Write(name, text);

    private static RootCommand Root(Surroundings around)
    {
        var common = new CommonOptions();
        var root = new RootCommand();
        foreach (var option in common.All)
            root.Options.Add(option);
        root.Subcommands.Add(
            ConsensusCommand.Create(
                new Desk(around, common),
                (session, _) => Inputs with { Proposal = Inputs.Proposal with { AsOf = session.AsOf } }
            )
        );
        return root;
    }

    private Printed Run(params string[] arguments) =>
        Terminal.Capture(
            (output, errors) =>
                Root(_terminal.Around(output, errors))
                    .Parse(["consensus", .. arguments])
                    .Invoke(new InvocationConfiguration { Output = output, Error = errors })
        );
}
