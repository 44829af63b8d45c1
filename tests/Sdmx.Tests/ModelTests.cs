namespace Burdenshare.Sdmx.Tests;

public sealed class ModelTests
{
    [Theory]
    [InlineData("INK:DF_PENS(1.0.0)", "INK", "DF_PENS", "1.0.0")]
    [InlineData("INK.SUB:DF_PENS(1.2)", "INK.SUB", "DF_PENS", "1.2")]
    [InlineData("INK:DF_PENS", "INK", "DF_PENS", "1.0")]
    public void AnArtefactIsReadFromItsShortForm(string text, string agency, string id, string version)
    {
        Assert.True(ArtefactId.TryParse(text, out var artefact));
        Assert.Equal(new ArtefactId(agency, id, version), artefact);
    }

    [Theory]
    [InlineData("")]
    [InlineData("DF_PENS")]
    [InlineData("INK:DF PENS(1.0)")]
    [InlineData("INK:DF_PENS(1.0) ")]
    [InlineData("1INK:DF_PENS(1.0)")]
    [InlineData("INK:DF_PENS(1.0")]
    [InlineData("INK:DF_PENS()")]
    public void WhatIsNoArtefactIsNotTakenForOne(string text) =>
        Assert.False(ArtefactId.TryParse(text, out _));

    [Theory]
    [InlineData(
        "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=INK:DF_PENS(1.0.0)",
        "INK:DF_PENS(1.0.0)"
    )]
    [InlineData("urn:other:Dataflow=INK:DF_PENS(1.0.0)", null)]
    [InlineData("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow", null)]
    public void AUrnNamesItsArtefact(string urn, string? artefact) =>
        Assert.Equal(artefact, ArtefactId.OfUrn(urn)?.ToString());

    [Theory]
    [InlineData("A")]
    [InlineData("constant-2021")]
    [InlineData("_Z")]
    [InlineData("@x$")]
    public void AnIdHoldsLettersDigitsAndAFewSigns(string id) => Assert.True(ArtefactId.IsId(id));

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("é")]
    public void AnIdHoldsNothingElse(string id) => Assert.False(ArtefactId.IsId(id));

    [Fact]
    public void ComponentsComeInTheOrderOfTheDefinition() =>
        Assert.Equal(
            ["FREQ", "SHOP", "TIME_PERIOD", "OBS_VALUE", "UNIT", "STATE", "NOTE"],
            Pens.Structure.Components
        );

    [Fact]
    public void EachCodeListIsToldOnce() =>
        Assert.Equal(["CL_FREQ", "CL_SHOP", "CL_STATE"], Pens.Structure.CodeLists.Select(list => list.Id.Id));

    [Fact]
    public void StructuresSharedByTwoFlowsAreToldOnce()
    {
        var set = new StructureSet(Pens.Flow, Pens.Flow with { Id = Pens.Flow.Id with { Id = "DF_OTHER" } });
        Assert.Single(set.Structures);
        Assert.Equal(3, set.CodeLists.Length);
        Assert.Single(set.ConceptSchemes);
        Assert.Equal(2, set.Flows.Length);
    }

    [Fact]
    public void ACodeThatTheListHasNotNamesItself() => Assert.Equal("WEST", Pens.Shops.NameOf("WEST"));

    [Fact]
    public void ASeriesWithAForeignCodeIsNoDataOfTheFlow()
    {
        var thrown = Assert.Throws<ArgumentException>(() =>
            new DataSet(Pens.Flow, [Pens.Series("WEST", "piece")])
        );
        Assert.Contains("SHOP has no code 'WEST'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ASeriesWithTooFewCodesIsNoDataOfTheFlow() =>
        Assert.Throws<ArgumentException>(() =>
            new DataSet(Pens.Flow, [new DataSeries(["A"], ["piece"], [])])
        );

    [Fact]
    public void AMandatoryAttributeCannotBeMissing() =>
        Assert.Throws<ArgumentException>(() =>
            new DataSet(Pens.Flow, [new DataSeries(["A", "NORTH"], [null], [])])
        );

    [Fact]
    public void AnObservationWithAForeignStateIsNoDataOfTheFlow() =>
        Assert.Throws<ArgumentException>(() =>
            new DataSet(Pens.Flow, [Pens.Series("NORTH", "piece", Pens.Point("2024", "1", "X", null))])
        );

    [Fact]
    public void ATableHasOneRowAnObservation() =>
        Assert.Equal(
            [
                "INK:DF_PENS(1.0.0)",
                "FREQ|SHOP|TIME_PERIOD|OBS_VALUE|UNIT|STATE|NOTE",
                "A|NORTH|2024|2.00|dozen|A|∅",
                "A|NORTH|2025|-0.5|dozen|E|lost, \"mostly\"",
                "A|SOUTH|2025|∅|piece|∅|not counted",
            ],
            Pens.Count.ToTable().Lines()
        );

    [Fact]
    public void AnAnswerIsAValueOrAFault()
    {
        Answer<int> right = 3;
        Answer<int> wrong = new Fault(FaultKind.Syntax, "here", "no number");
        Assert.True(right.Then<int>(number => number + 1).TryGet(out var next));
        Assert.Equal(4, next);
        Assert.False(wrong.Then<int>(number => number + 1).TryGet(out _));
        Assert.Equal("here: no number", wrong.Fault!.ToString());
    }
}
