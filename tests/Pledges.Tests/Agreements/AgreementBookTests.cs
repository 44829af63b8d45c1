using Burdenshare.Pledges.Agreements;
using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.Pledges.Tests.Agreements;

public sealed class AgreementBookTests : IDisposable
{
    private const string Agreed = """
        id: oslo-2030
        title: Invented agreement
        adopted: 2030-05-01
        review: 2032
        components:
          - id: oslo-2030/defexp
            title: Defence expenditure
            measure: DEFEXP
            unit: PC_GDP
            kind: target
            comparator: ge
            by: 2040
            values:
              - from: 2033-01-01
                value: 4.5
                source: Invented declaration, revised
                url: https://example.org/revised
              - from: 2030-05-01
                value: 4
                source: Invented declaration
                url: https://example.org

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("burdenshare");

    [Theory]
    [InlineData("2014-09-04", "")]
    [InlineData("2014-09-05", "wales-2014")]
    [InlineData("2023-07-10", "wales-2014")]
    [InlineData("2023-07-11", "wales-2014 vilnius-2023")]
    [InlineData("2025-06-24", "wales-2014 vilnius-2023")]
    [InlineData("2025-06-25", "wales-2014 vilnius-2023 hague-2025")]
    public void AnAgreementExistsFromTheDayOfItsAdoption(string day, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', Held.Agreements.AdoptedBy(Held.Day(day)).Select(agreement => agreement.Id))
        );

    [Theory]
    [InlineData("2014-09-04", null, null)]
    [InlineData("2014-09-05", "wales-2014/defexp", 2.0)]
    [InlineData("2023-07-11", "vilnius-2023/defexp", 2.0)]
    [InlineData("2025-06-25", "hague-2025/core", 3.5)]
    public void TheNewestTargetIsThatOfTheLastAgreement(string day, string? id, double? value)
    {
        var target = Held.Agreements.NewestShareTarget(Held.Day(day));
        Assert.Equal(id, target?.Id);
        Assert.Equal((decimal?)value, target?.ValueOn(Held.Day(day))?.Value);
    }

    [Fact]
    public void RelatedExpenditureIsACeilingAndTheRestAreTargets() =>
        Assert.Equal(
            ["hague-2025/related"],
            Held.Agreements.ComponentsOn(Held.Day("2026-01-01"))
                .Where(each => each.IsCeiling)
                .Select(each => each.Id)
        );

    [Fact]
    public void EveryValueIsDatedAndCited() =>
        Assert.All(
            Held.Agreements.Agreements.SelectMany(agreement =>
                agreement.Components.SelectMany(each => each.Values.Select(value => (agreement, value)))
            ),
            pair =>
            {
                Assert.StartsWith("https://", pair.value.Url, StringComparison.Ordinal);
                Assert.NotEmpty(pair.value.Source);
                Assert.True(pair.value.From >= pair.agreement.Adopted);
            }
        );

    [Theory]
    [InlineData("2030-04-30", null)]
    [InlineData("2030-05-01", 4.0)]
    [InlineData("2032-12-31", 4.0)]
    [InlineData("2033-01-01", 4.5)]
    public void AValueHoldsFromItsDayToTheNext(string day, double? value)
    {
        var component = Held.Value(Load(Agreed)).Find("oslo-2030/defexp", Held.Day(day));
        Assert.Equal((decimal?)value, component?.ValueOn(Held.Day(day))?.Value);
    }

    [Fact]
    public void AnAgreementIsReadWhole()
    {
        var agreement = Assert.Single(Held.Value(Load(Agreed)).Agreements);
        Assert.Equal(("oslo-2030", 2032), (agreement.Id, agreement.Review));
        var component = Assert.Single(agreement.Components);
        Assert.Equal((Measure.DefenceExpenditure, Unit.PercentOfGdp), (component.Measure, component.Unit));
        Assert.Equal((2040, "oslo-2030", false), (component.By, component.Agreement, component.IsCeiling));
    }

    [Theory]
    [InlineData("title: Invented agreement\n", "", "title is missing")]
    [InlineData("adopted: 2030-05-01", "adopted: May 2030", "adopted 'May 2030' is not a date yyyy-MM-dd")]
    [InlineData("    unit: PC_GDP\n", "", "unit of oslo-2030/defexp is missing")]
    [InlineData("comparator: ge", "comparator: le", "kind of oslo-2030/defexp is neither target (ge)")]
    [InlineData("        value: 4.5\n", "", "value of oslo-2030/defexp is missing")]
    [InlineData("        url: https://example.org\n", "", "url of oslo-2030/defexp is missing")]
    [InlineData("        source: Invented declaration\n", "", "source of oslo-2030/defexp is missing")]
    [InlineData("from: 2033-01-01", "from: 2033", "from of oslo-2030/defexp '2033' is not a date")]
    public void WhatIsMissingIsNamed(string old, string with, string message)
    {
        var problem = Refusal(Agreed.Replace(old, with, StringComparison.Ordinal));
        Assert.Equal(("PLG101", "agreements/oslo.yaml"), (problem.Code, problem.Place));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("review: 2032", "reviewed: 2032", 4)]
    [InlineData("review: 2032", "review: soon", 4)]
    [InlineData("value: 4.5", "value: four", 15)]
    [InlineData("title: Invented agreement", "id: again", 2)]
    public void AKeyThatIsNotUnderstoodIsRefusedWithItsLine(string old, string with, int line) =>
        Assert.Equal(
            $"agreements/oslo.yaml:{line}",
            Refusal(Agreed.Replace(old, with, StringComparison.Ordinal)).Place
        );

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("id: a\ntitle: b\nadopted: 2030-05-01\n", "components are missing")]
    [InlineData("id: a\ntitle: b\nadopted: 2030-05-01\ncomponents:\n", "components are missing")]
    [InlineData("id: a\ntitle: b\nadopted: 2030-05-01\ncomponents:\n  -\n", "component id is missing")]
    public void AnAgreementWithoutContentIsRefused(string text, string message) =>
        Assert.Equal(message, Refusal(text).Message);

    [Theory]
    [InlineData("values: []")]
    [InlineData("values:")]
    public void AComponentWithoutAValueIsRefused(string values) =>
        Assert.Equal(
            "values of oslo-2030/defexp are missing",
            Refusal(Agreed[..Agreed.IndexOf("values:", StringComparison.Ordinal)] + values + "\n").Message
        );

    [Fact]
    public void AComponentThatIsThereTwiceIsRefused()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "again.yaml"), Agreed);
        var problem = Refusal(Agreed);
        Assert.Equal("PLG101", problem.Code);
        Assert.Equal("oslo-2030/defexp is there twice", problem.Message);
    }

    [Fact]
    public void AFolderThatIsNotThereIsRefused() =>
        Assert.Equal(
            "PLG102",
            Assert.Single(AgreementBook.Load(Path.Combine(_folder.FullName, "gone")).Problems).Code
        );

    [Fact]
    public void WhateverIsDoneToAnAgreementItIsReadOrRefusedButNeverThrows() =>
        Gen.Select(
                Gen.Int[0, Agreed.Length],
                Gen.OneOf(":", "\n", "[", "\"", "\t", "&", "- ", "\0"),
                Gen.Int[0, 20]
            )
            .Sample(
                (at, inserted, removed) =>
                    Load(Agreed.Remove(at, Math.Min(removed, Agreed.Length - at)).Insert(at, inserted))
                        .Problems.All(problem => problem.Code == "PLG101"),
                iter: 400,
                threads: 1
            );

    public void Dispose() => _folder.Delete(true);

    private Problem Refusal(string text) => Assert.Single(Load(text).Problems);

    private Outcome<AgreementBook> Load(string text)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "oslo.yaml"), text);
        return AgreementBook.Load(_folder.FullName);
    }
}
