using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests.Names;

public sealed class NameIndexTests
{
    private static readonly NameIndex s_index = new([
        Entry("Spain", NameKind.Country, "ESP"),
        Entry("New Zealand", NameKind.Country, "NZL"),
        Entry("New Zealand Defence Force", NameKind.Seat, "NZL"),
        Entry("US", NameKind.Country, "USA"),
        Entry("U.S.", NameKind.Country, "USA"),
        Entry("Türkiye", NameKind.Country, "TUR"),
        Entry("Côte d’Ivoire", NameKind.Country, "CIV"),
        Entry("Spain", NameKind.Capital, "XXX"),
        Entry("", NameKind.Country, "YYY"),
    ]);

    [Theory]
    [InlineData("Spain", 1)]
    [InlineData("SPAIN", 1)]
    [InlineData("New Zealand agreed", 2)]
    [InlineData("New Zealand Defence Force", 4)]
    [InlineData("NEW ZEALAND agreed", 2)]
    [InlineData("US allies", 1)]
    [InlineData("U.S. allies", 1)]
    [InlineData("Türkiye", 1)]
    [InlineData("Turkiye", 1)]
    [InlineData("Côte d'Ivoire", 2)]
    [InlineData("Cote d’Ivoire", 2)]
    public void TheLongestNameIsFound(string text, int end) => Assert.Equal(end, At(text)?.End);

    [Theory]
    [InlineData("spain")]
    [InlineData("Spaniel")]
    [InlineData("us")]
    [InlineData("Us")]
    [InlineData("New York")]
    [InlineData("new zealand")]
    public void OtherWordsAndOtherCasesAreNotTheName(string text) => Assert.Null(At(text));

    [Fact]
    public void ANameMayNotLeaveItsSentence()
    {
        var layout = Layout.Of(Repository.Text("New Zealand agreed"));
        Assert.Null(s_index.At(layout, 0, 1));
        Assert.NotNull(s_index.At(layout, 0, 2));
    }

    [Fact]
    public void ANameGivenTwiceKeepsItsFirstMeaning() =>
        Assert.Equal(NameKind.Country, At("Spain")?.Entry.Kind);

    private static NameHit? At(string text)
    {
        var layout = Layout.Of(Repository.Text(text));
        return s_index.At(layout, 0, layout.Tokens.Length);
    }

    private static (string, NameEntry) Entry(string name, NameKind kind, string area) =>
        (name, new NameEntry(kind, [new AreaCode(area)]));
}
