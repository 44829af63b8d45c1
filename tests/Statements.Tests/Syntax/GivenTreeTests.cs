using System.Text;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;
using Burdenshare.Statements.Tests.Files;
using Relation = Burdenshare.Statements.Syntax.Relation;

namespace Burdenshare.Statements.Tests.Syntax;

public sealed class GivenTreeTests
{
    [Fact]
    public void TheGivenHeadsReplaceOurs()
    {
        var (tree, layout) = Of("1 Merz NOUN 0 root", "2 praised ADJ 3 amod", "3 Spain PROPN 1 dobj");
        Assert.Equal(-1, tree.Head(0));
        Assert.Equal(2, tree.Head(1));
        Assert.Equal(Relation.Obj, tree.Relation(2));
        Assert.False(tree.IsVerb(Trees.Find(layout, "praised")));
        Assert.True(tree.IsNoun(2));
    }

    [Fact]
    public void OfWordsThatShareATokenTheGoverningOneStandsForIt()
    {
        var (tree, layout) = Of(
            "1 We PRON 3 nsubj",
            "2-3 don't _ _ _",
            "2 do AUX 3 aux",
            "3 n't VERB 0 root"
        );
        Assert.Equal(2, layout.Tokens.Length);
        Assert.Equal((-1, 1), (tree.Head(1), tree.Head(0)));
        Assert.True(tree.IsVerb(1));
    }

    [Fact]
    public void OfTheTokensOfAWordTheLastStandsForIt()
    {
        var (tree, layout) = Of("1 5% NOUN 2 nsubj", "2 remains VERB 0 root");
        Assert.Equal(3, layout.Tokens.Length);
        Assert.Equal((1, Relation.Dep), (tree.Head(0), tree.Relation(0)));
        Assert.Equal((2, Relation.Nsubj), (tree.Head(1), tree.Relation(1)));
    }

    [Fact]
    public void AWordThatNobodySeesPassesItsWordsOn()
    {
        var (tree, layout) = Of("1 Spain PROPN 2 nsubj", "2 \u200B X 3 dep", "3 left VERB 0 root");
        Assert.Equal(2, layout.Tokens.Length);
        Assert.Equal(1, tree.Head(0));
    }

    [Theory]
    [InlineData("nmod", Relation.Obl)]
    [InlineData("nmod:tmod", Relation.OblUnmarked)]
    [InlineData("obl:npmod", Relation.OblUnmarked)]
    [InlineData("nsubjpass", Relation.NsubjPass)]
    [InlineData("nsubj:pass", Relation.NsubjPass)]
    [InlineData("name", Relation.Flat)]
    [InlineData("nobody:knows", Relation.Dep)]
    public void RelationsOfBothVersionsAreUnderstood(string given, object relation)
    {
        var (tree, _) = Of($"1 Spain PROPN 2 {given}", "2 left VERB 0 root");
        Assert.Equal((Relation)relation, tree.Relation(0));
    }

    [Fact]
    public void WhatHangsOnANounStaysThere()
    {
        var (tree, _) = Of("1 King NOUN 0 root", "2 of ADP 3 case", "3 Spain PROPN 1 nmod");
        Assert.Equal(Relation.Nmod, tree.Relation(2));
    }

    [Fact]
    public void WhoFollowsByInThePassiveIsItsAgent()
    {
        string[] rows =
        [
            "1 It PRON 3 nsubjpass",
            "2 was VERB 3 auxpass",
            "3 rejected VERB 0 root",
            "4 by ADP 5 case",
            "5 Madrid PROPN 3 nmod",
        ];
        var (tree, _) = Of(rows);
        Assert.Equal(Relation.OblAgent, tree.Relation(4));
        Assert.False(tree.IsVerb(1));
        rows[3] = "4 in ADP 5 case";
        Assert.Equal(Relation.Obl, Of(rows).Tree.Relation(4));
    }

    [Fact]
    public void ArcsMayCross()
    {
        var (tree, _) = Of("1 A DET 3 det", "2 left VERB 0 root", "3 king NOUN 2 obj", "4 now ADV 1 advmod");
        Assert.Equal(new TokenRange(0, 4), tree.Extent(2));
    }

    private static (SentenceTree Tree, Layout Layout) Of(params string[] rows)
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(ConlluDocumentsTests.Sentence(rows)));
        var outcome = Assert.Single(DocumentFeed.Of(stream, "case", null, "case"));
        var layout = Layout.Of(Repository.Value(outcome));
        return (new SentenceParser(layout, SyntaxModel.English).At(0), layout);
    }
}
