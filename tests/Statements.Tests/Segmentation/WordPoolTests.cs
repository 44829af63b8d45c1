using Burdenshare.Statements.Segmentation;
using CsCheck;

namespace Burdenshare.Statements.Tests.Segmentation;

public sealed class WordPoolTests
{
    [Fact]
    public void AWordMetAMomentAgoIsTheSameString()
    {
        var pool = new WordPool();
        Assert.Same(pool.Of("defence"), pool.Of("in defence of".AsSpan(3, 7)));
        Assert.Equal("", pool.Of(""));
    }

    [Fact]
    public void WhateverWasMetBeforeAWordIsGivenAsItIs()
    {
        var pool = new WordPool();
        Gen.String.Array.Sample(
            words => Assert.All(words, word => Assert.Equal(word, pool.Of(word))),
            threads: 1
        );
    }
}
