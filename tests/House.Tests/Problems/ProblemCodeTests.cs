namespace Burdenshare.House.Tests.Problems;

public sealed class ProblemCodeTests
{
    private const string Page = "# Problems\n\n## INK001 the pen is dry\n\nFill it.\n";

    [Fact]
    public void EveryCodeHasAHeadingAndEveryHeadingACode() =>
        Complaints.AreNone(
            ProblemCodes.Complaints(Repository.Product, Repository.Read("docs/problems.md")),
            "Codes in src and headings in docs/problems.md must agree:"
        );

    [Theory]
    [InlineData("INK002", "INK002 has no heading")]
    [InlineData("INK002", "INK001 has a heading and no user")]
    public void ADifferenceIsSeen(string code, string complaint) =>
        Assert.Contains(complaint, ProblemCodes.Complaints([Room("Books", code)], Page));

    [Fact]
    public void ACodeSharedByTwoRoomsIsSeen() =>
        Assert.Equal(
            ["INK001 is shared by Books and Words"],
            ProblemCodes.Complaints([Room("Words", "INK001"), Room("Books", "INK001")], Page)
        );

    [Fact]
    public void TwoHeadingsForOneCodeAreSeen() =>
        Assert.Equal(
            ["INK001 has two headings"],
            ProblemCodes.Complaints([Room("Books", "INK001")], Page + Page)
        );

    [Fact]
    public void ARoomWithTwoPrefixesIsSeen() =>
        Assert.Contains(
            "Books has more prefixes than one: INK, PEN",
            ProblemCodes.Complaints([Room("Books", "INK001"), Room("Books", "PEN001")], Page)
        );

    [Theory]
    [InlineData("class C { byte[] Hash() => SHA256.HashData([]); string code = \"INK001\"; }", 0)]
    [InlineData("class C { string name = \"SHA256\"; string code = \"INK001\"; }", 2)]
    [InlineData("class C { string code = $\"INK001\"; }", 0)]
    public void ACodeIsTextAndNoName(string text, int complaints) =>
        Assert.Equal(
            complaints,
            ProblemCodes.Complaints([new SourceFile("src/Books/C.cs", text)], Page).Count()
        );

    [Fact]
    public void AgreementIsNoDifference() =>
        Assert.Empty(ProblemCodes.Complaints([Room("Books", "INK001")], Page));

    private static SourceFile Room(string room, string code) =>
        new($"src/{room}/C.cs", $"class C {{ string code = \"{code}\"; }}");
}
