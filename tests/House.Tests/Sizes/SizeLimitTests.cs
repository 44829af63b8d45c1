namespace Burdenshare.House.Tests.Sizes;

public sealed class SizeLimitTests
{
    [Fact]
    public void NothingExceedsItsLimit() =>
        Complaints.AreNone(Repository.Sources.SelectMany(SizeLimits.Exceeded), "Cut these in two:");

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void ALongFileIsSeen(int lines, int complaints) =>
        Assert.Equal(complaints, Exceeded(string.Concat(Enumerable.Repeat("// line\n", lines))));

    [Theory]
    [InlineData(120, 0)]
    [InlineData(121, 1)]
    public void ALongLineIsSeen(int characters, int complaints) =>
        Assert.Equal(complaints, Exceeded("//".PadRight(characters, 'x')));

    [Theory]
    [InlineData("[Fact]\nvoid F()\n{", 57, 0)]
    [InlineData("[Fact]\nvoid F()\n{", 58, 1)]
    [InlineData("int P { get {", 60, 1)]
    public void ALongFunctionIsSeen(string opening, int statements, int complaints)
    {
        var body = string.Concat(Enumerable.Repeat("x();\n", statements));
        var closing = opening.StartsWith("int", StringComparison.Ordinal) ? "} }" : "}";
        Assert.Equal(complaints, Exceeded($"class C {{\n{opening}\n{body}{closing}\n}}"));
    }

    [Theory]
    [InlineData("class C { void F(int a, int b, int c, int d, int e, int f, int g) { } }", 1)]
    [InlineData("class C(int a, int b, int c, int d, int e, int f, int g);", 1)]
    [InlineData("class C { void F(int a, int b, int c, int d, int e, int f) { } }", 0)]
    [InlineData("record R(int A, int B, int C, int D, int E, int F, int G);", 0)]
    public void ALongParameterListIsSeenAndARecordIsExempt(string text, int complaints) =>
        Assert.Equal(complaints, Exceeded(text));

    [Fact]
    public void ALongProgramIsAFunctionToo() =>
        Assert.Equal(1, Exceeded(string.Concat(Enumerable.Repeat("F();\n", 61))));

    private static int Exceeded(string text) =>
        SizeLimits.Exceeded(new SourceFile("src/Books/C.cs", text)).Count();
}
