using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Names;

public sealed class MentionIndexTests
{
    private readonly MentionIndex _index = new(
        MentionFinder.Find(
            Layout.Of(Repository.Text("Spain met North Macedonia and Italy.")),
            Repository.Gazetteer
        )
    );

    [Theory]
    [InlineData(0, "ESP")]
    [InlineData(1, null)]
    [InlineData(2, "MKD")]
    [InlineData(3, "MKD")]
    [InlineData(4, null)]
    [InlineData(5, "ITA")]
    [InlineData(6, null)]
    public void ATokenLeadsToTheNameThatHoldsIt(int token, string? country) =>
        Assert.Equal(country, _index.At(token)?.Country);

    [Fact]
    public void NamesOfARangeStandInOrder()
    {
        Assert.Equal(["ESP", "MKD", "ITA"], _index.In(new TokenRange(0, 7)).Select(name => name.Country));
        Assert.Equal(["MKD"], _index.In(new TokenRange(1, 5)).Select(name => name.Country));
        Assert.Empty(_index.In(new TokenRange(6, 7)));
    }

    [Fact]
    public void NamesBeforeATokenComeNearestFirst() =>
        Assert.Equal(["MKD", "ESP"], _index.Before(5).Select(name => name.Country));

    [Theory]
    [InlineData("Spain met North Macedonia.", "Spain North Macedonia")]
    [InlineData("The Kingdom of Spain met Danish envoys.", "Kingdom Spain")]
    [InlineData("The Baltic states met Mark Rutte.", "Mark Rutte")]
    public void WordsOfNamesAreThoseWrittenLikeNames(string text, string words)
    {
        var layout = Layout.Of(Repository.Text(text));
        var names = MentionIndex.Names(layout, MentionFinder.Find(layout, Repository.Gazetteer));
        Assert.Equal(
            words,
            string.Join(
                ' ',
                Enumerable
                    .Range(0, names.Length)
                    .Where(at => names[at])
                    .Select(at => layout.Text(at).ToString())
            )
        );
    }
}
