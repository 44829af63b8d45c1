namespace Burdenshare.House.Tests.Sizes;

public sealed class ProportionTests
{
    // May lose names, never gain one.
    private static readonly HashSet<string> Exempt = [];

    [Fact]
    public void EveryRoomHasItsShareOfTests() =>
        Complaints.AreNone(
            Proportion.Complaints(Repository.Sources, Exempt),
            "Lines of test code are 0.8 to 2 times the lines of code:"
        );

    [Theory]
    [InlineData(200, 159, "Books: 159 lines of tests for 200 of code, 160 are due")]
    [InlineData(200, 160, null)]
    [InlineData(199, 0, null)]
    public void ARoomWithTooFewTestsIsSeen(int code, int tests, string? complaint) =>
        Assert.Equal(
            complaint,
            Proportion.Complaints(Room(code, tests), new HashSet<string>()).SingleOrDefault()
        );

    [Theory]
    [InlineData(0, null)]
    [InlineData(160, "Books needs no exemption any more: take it off the list")]
    public void AnExemptionLastsNoLongerThanItsNeed(int tests, string? complaint) =>
        Assert.Equal(
            complaint,
            Proportion.Complaints(Room(200, tests), new HashSet<string> { "Books" }).SingleOrDefault()
        );

    [Fact]
    public void ABenchmarkIsNoRoom() =>
        Assert.Empty(Proportion.Complaints([new("bench/Books/C.cs", Lines(500))], new HashSet<string>()));

    [Fact]
    public void BlankLinesAndCommentsAreNoCode() =>
        Assert.Equal(
            4,
            new SourceFile(
                "src/Books/C.cs",
                "// why\n\nclass C\n{\n    /// <summary>x</summary>\n    int a; /* b */\n}\n"
            ).CodeLines
        );

    private static SourceFile[] Room(int code, int tests) =>
        [new("src/Books/C.cs", Lines(code)), new("tests/Books.Tests/CTests.cs", Lines(tests))];

    private static string Lines(int count) => string.Concat(Enumerable.Repeat("F();\n", count));
}
