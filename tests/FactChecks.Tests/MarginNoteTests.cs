using Burdenshare.FactChecks.Publishing;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Tests;

public sealed class MarginNoteTests
{
    private const string Text = "Poland spent 4.12% of GDP on defence in 2024.";

    [Theory]
    [InlineData(VerdictWord.Supported, "supported", "Supported")]
    [InlineData(VerdictWord.Refuted, "refuted", "Refuted")]
    [InlineData(VerdictWord.Conflicting, "conflicting", "Conflicting Evidence/Cherrypicking")]
    [InlineData(VerdictWord.NotEnoughEvidence, "open", "Not Enough Evidence")]
    public void ANoteSaysItsVerdictInWordsAndTone(VerdictWord word, string tone, string head)
    {
        var note = Assert.Single(MarginNote.All(With(verdict => verdict with { Word = word })));
        Assert.Equal((tone, head, "1"), (note.Tone, note.Head, note.Number));
    }

    [Fact]
    public void WhatLaterEditionsSayStandsOnlyWhereItIsAnotherVerdict()
    {
        var same = new VerdictSince(VerdictWord.Supported, "2026", 4.1m);
        var other = new VerdictSince(VerdictWord.Refuted, "2026", 3.75m);
        Assert.Null(MarginNote.All(With(verdict => verdict with { Since = same }))[0].Since);
        Assert.Equal(
            "Since then: Refuted by the 2026 edition (3.75)",
            MarginNote.All(With(verdict => verdict with { Since = other }))[0].Since
        );
    }

    [Fact]
    public void NotesAreNumberedInTheOrderOfTheText()
    {
        var report = With(verdict => verdict);
        var warned = report with
        {
            Reading = report.Reading with
            {
                Findings =
                [
                    .. report.Reading.Findings,
                    new WarningFinding(new TextSpan(26, 40), "FCK202", "later"),
                    new WarningFinding(new TextSpan(0, 6), "FCK201", "sooner"),
                ],
            },
        };
        Assert.Equal(
            [("1", "Warning FCK201"), ("2", "Supported"), ("3", "Warning FCK202")],
            MarginNote.All(warned).Select(note => (note.Number, note.Head))
        );
    }

    [Theory]
    [InlineData("article", "#claim-article-1")]
    [InlineData("my article", "#claim-my-article-1")]
    [InlineData("a\"b<c", "#claim-a%22b%3Cc-1")]
    public void AnAnchorIsSafeWhateverTheDocumentIsCalled(string id, string anchor) =>
        Assert.Equal(anchor, Anchor.Claim(new Document(id, Text), 0));

    [Theory]
    [InlineData("one\ntwo", "one two")]
    [InlineData("  one \t two\r\n", "one two")]
    [InlineData("", "")]
    public void WordsAreBroughtOntoOneLine(string words, string line) =>
        Assert.Equal(line, Anchor.Line(words));

    [Fact]
    public void SeveralDocumentsStandOnOnePageWithTheirTitles()
    {
        var report = With(verdict => verdict);
        var second = report with
        {
            Reading = report.Reading with
            {
                Document = report.Reading.Document with { Id = "second", Title = "A <second> title" },
            },
        };
        var page = MarginPage.Of([report, second]);
        Assert.Contains("<title>Checked articles</title>", page, StringComparison.Ordinal);
        Assert.Contains("<h1>case</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<h1>A &lt;second&gt; title</h1>", page, StringComparison.Ordinal);
        Assert.Contains("id=\"claim-second-1\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePageSaysThatAMachineJudgedAndOnWhichDay()
    {
        var page = MarginPage.Of([With(verdict => verdict with { AsOfAssumed = true })]);
        Assert.Contains(ClaimReviewJson.MachineVerdict, page, StringComparison.Ordinal);
        Assert.Contains("as of 1 January 2025 (assumed", page, StringComparison.Ordinal);
    }

    private static CheckReport With(Func<Verdict, Verdict> change)
    {
        var claim = House.Claim(4.12m, "POL") with { Decimals = 2, Year = 2024 };
        var report = new Checker(Invented.Ledger("POL 2024 SHARE 4.12"), House.Agreements).Check(
            Written.Reading(Text, "4.12%", claim),
            Invented.Check
        );
        return report with { Verdicts = [change(Assert.Single(report.Verdicts))] };
    }
}
