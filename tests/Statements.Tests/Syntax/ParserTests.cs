using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;
using CsCheck;

namespace Burdenshare.Statements.Tests.Syntax;

public sealed class ParserTests
{
    [Theory]
    [InlineData("Merz praised Spain.", "Merz", "praised", Relation.Nsubj)]
    [InlineData("Merz praised Spain.", "Spain", "praised", Relation.Obj)]
    [InlineData("The minister said that Spain had agreed.", "agreed", "said", Relation.Ccomp)]
    [InlineData("The minister said that Spain had agreed.", "Spain", "agreed", Relation.Nsubj)]
    [InlineData("The minister said that Spain had agreed.", "minister", "said", Relation.Nsubj)]
    [InlineData("The minister said that Spain had agreed.", "that", "agreed", Relation.Mark)]
    [InlineData("He wants to leave.", "leave", "wants", Relation.Xcomp)]
    [InlineData("The plan was rejected by Madrid.", "plan", "rejected", Relation.NsubjPass)]
    [InlineData("The plan was rejected by Madrid.", "Madrid", "rejected", Relation.OblAgent)]
    [InlineData("The plan was rejected by Madrid.", "was", "rejected", Relation.AuxPass)]
    [InlineData("The man who called is here.", "called", "man", Relation.AclRelcl)]
    [InlineData("She came and left.", "left", "came", Relation.Conj)]
    [InlineData("She came and left.", "and", "left", Relation.Cc)]
    [InlineData("The old house burned.", "old", "house", Relation.Amod)]
    [InlineData("The old house burned.", "The", "house", Relation.Det)]
    [InlineData("They live in Berlin.", "Berlin", "live", Relation.Obl)]
    [InlineData("They live in Berlin.", "in", "Berlin", Relation.Case)]
    [InlineData("The president of France spoke.", "France", "president", Relation.Nmod)]
    [InlineData("Her plan failed.", "Her", "plan", Relation.NmodPoss)]
    [InlineData("He quickly agreed.", "quickly", "agreed", Relation.Advmod)]
    [InlineData("They must pay.", "must", "pay", Relation.Aux)]
    [InlineData("Three soldiers died.", "Three", "soldiers", Relation.Nummod)]
    [InlineData("It is late.", "is", "late", Relation.Cop)]
    [InlineData("It is late.", ".", "late", Relation.Punct)]
    public void AWordDependsOnItsHead(string sentence, string word, string head, object relation)
    {
        var (tree, layout) = Trees.Of(sentence);
        var at = Trees.Find(layout, word);
        Assert.Equal(Trees.Find(layout, head), tree.Head(at));
        Assert.Equal((Relation)relation, tree.Relation(at));
    }

    [Theory]
    [InlineData("Merz praised Spain.", "praised")]
    [InlineData("Yesterday the minister agreed to pay.", "agreed")]
    [InlineData("Yes", "Yes")]
    public void OneWordIsTheSentencesHead(string sentence, string word)
    {
        var (tree, layout) = Trees.Of(sentence);
        var at = Trees.Find(layout, word);
        Assert.Equal(-1, tree.Head(at));
        Assert.Equal(Relation.Root, tree.Relation(at));
    }

    [Fact]
    public void WhateverStandsInASentenceItBecomesATreeWithOneHead() =>
        Pick.From("Spain", "said", ",", "that", "“", "to", "5", "%", "the", "never", ")", "and", "—", "'s")
            .Array[1, 60]
            .Sample(words =>
            {
                var layout = Layout.Of(new Document("any", string.Join(' ', words)));
                var range = new TokenRange(0, layout.Tokens.Length);
                var parsed = Parse(layout, range);
                return Enumerable.Range(0, range.Count).Count(i => parsed.Heads[i] == range.Count) == 1
                    && Enumerable.Range(0, range.Count).All(i => Depth(parsed.Heads, i, range.Count) > 0);
            });

    [Fact]
    public void TheSameSentenceHasTheSameTree()
    {
        var layout = Layout.Of(new Document("twice", "The allies agreed that Spain may wait."));
        var range = layout.Sentences[0];
        Assert.Equal(Parse(layout, range).Heads, Parse(layout, range).Heads);
    }

    private static int Depth(int[] heads, int word, int count)
    {
        for (var steps = 1; steps <= count; steps++)
        {
            word = heads[word];
            if (word == count)
                return steps;
        }
        return -1;
    }

    private static Configuration Parse(Layout layout, TokenRange range)
    {
        var (words, state) = (new Words(), new Configuration());
        words.Fill(layout, range);
        SyntaxModel.English.Tagger().Tag(words);
        SyntaxModel.English.Parser().Parse(words, state);
        return state;
    }
}
