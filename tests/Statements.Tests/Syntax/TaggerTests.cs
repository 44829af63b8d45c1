namespace Burdenshare.Statements.Tests.Syntax;

public sealed class TaggerTests
{
    [Theory]
    [InlineData("The minister demands more money.", "demands", "VBZ")]
    [InlineData("The demands of the minister were met.", "demands", "NNS")]
    [InlineData("They want to call the minister.", "call", "VB")]
    [InlineData("The call was short.", "call", "NN")]
    [InlineData("The minister promised to spend more.", "promised", "VBD")]
    [InlineData("The budget was promised by Germany.", "promised", "VBN")]
    [InlineData("Three states agreed.", "states", "NNS")]
    [InlineData("He said that it was late.", "that", "IN")]
    [InlineData("That plan failed.", "That", "DT")]
    [InlineData("Spain will pay.", "will", "MD")]
    [InlineData("She quickly agreed.", "quickly", "RB")]
    [InlineData("Rutte's plan failed.", "'s", "POS")]
    [InlineData("It costs 500 dollars.", "500", "CD")]
    [InlineData("We are spending too much.", "spending", "VBG")]
    [InlineData("Poland and Estonia agreed.", "Estonia", "NNP")]
    [InlineData("They agreed.", "They", "PRP")]
    [InlineData("Their plan failed.", "Their", "PRP$")]
    [InlineData("The larger plan failed.", "larger", "JJR")]
    [InlineData("Who paid?", "Who", "WP")]
    public void AWordIsTaggedByWhatItDoes(string sentence, string word, string tag)
    {
        var (tree, layout) = Trees.Of(sentence);
        Assert.Equal(tag, tree.Penn(Trees.Find(layout, word)).ToString());
    }

    [Theory]
    [InlineData("The minister demands more money.", "demands", true)]
    [InlineData("The demands were met.", "demands", false)]
    [InlineData("Spain has agreed.", "has", false)]
    [InlineData("Spain has agreed.", "agreed", true)]
    public void AuxiliariesAndNounsAreNoVerbs(string sentence, string word, bool isVerb)
    {
        var (tree, layout) = Trees.Of(sentence);
        Assert.Equal(isVerb, tree.IsVerb(Trees.Find(layout, word)));
    }

    [Theory]
    [InlineData("The minister left.", "minister", true)]
    [InlineData("Spain left.", "Spain", true)]
    [InlineData("He left.", "He", false)]
    [InlineData("He left.", "left", false)]
    public void NamesAreNouns(string sentence, string word, bool isNoun)
    {
        var (tree, layout) = Trees.Of(sentence);
        Assert.Equal(isNoun, tree.IsNoun(Trees.Find(layout, word)));
    }
}
