using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Tests.Syntax;

public sealed class SentenceTreeTests
{
    [Theory]
    [InlineData("The minister of finance said that Spain had agreed.", "minister", "The minister of finance")]
    [InlineData("The minister said that Spain had agreed.", "agreed", "that Spain had agreed")]
    [InlineData("Merz praised the new plan.", "plan", "the new plan")]
    [InlineData("Merz praised the new plan.", "praised", "Merz praised the new plan.")]
    [InlineData("Merz praised the new plan.", "new", "new")]
    public void AWordsExtentHoldsAllThatDependsOnIt(string sentence, string word, string extent)
    {
        var (tree, layout) = Trees.Of(sentence);
        var span = layout.SpanOf(tree.Extent(Trees.Find(layout, word)));
        Assert.Equal(extent, span.Of(layout.Document));
    }

    [Fact]
    public void ADependentIsFoundByItsRelation()
    {
        var (tree, layout) = Trees.Of("Merz praised Spain.");
        var verb = Trees.Find(layout, "praised");
        Assert.Equal(Trees.Find(layout, "Merz"), tree.Child(verb, Relation.Nsubj));
        Assert.Equal(Trees.Find(layout, "Spain"), tree.Child(verb, Relation.Obj));
        Assert.Equal(-1, tree.Child(verb, Relation.Ccomp));
    }

    [Fact]
    public void TokensAreThoseOfTheText()
    {
        var layout = Layout.Of(new Document("two", "Spain agreed. Italy praised Malta."));
        var parser = new SentenceParser(layout, SyntaxModel.English);
        var verb = Trees.Find(layout, "praised");
        var tree = parser.At(verb);
        Assert.Equal(layout.Sentences[1], tree.Range);
        Assert.Equal(-1, tree.Head(verb));
        Assert.Equal(verb, tree.Head(Trees.Find(layout, "Malta")));
    }

    [Fact]
    public void ASentenceIsParsedOnce()
    {
        var layout = Layout.Of(new Document("one", "Spain agreed."));
        var parser = new SentenceParser(layout, SyntaxModel.English);
        Assert.Same(parser.At(0), parser.At(2));
    }

    // The treebank's sentences seldom begin with a country.
    [Fact]
    public void AWordKnownToBeANameIsTaggedAsOne()
    {
        const string Sentence = "Norway said it would help Denmark.";
        Assert.NotEqual("NNP", Trees.Penn(Sentence, "Norway"));
        Assert.Equal("NNP", Trees.Penn(Sentence, "Norway", "Norway"));
        Assert.Equal("VBD", Trees.Penn(Sentence, "said", "Norway"));
    }
}
