using System.Text;
using Burdenshare.Statements.Files;
using Burdenshare.Statements.Parses;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests.Files;

public sealed class ConlluDocumentsTests
{
    private static readonly string s_merz = Sentence(
        "1 Merz PROPN 2 nsubj",
        "2 spoke VERB 0 root",
        "3 . PUNCT 2 punct"
    );

    [Fact]
    public void TheTextIsTheSentencesJoinedByBlanksAndParagraphsByBlankLines()
    {
        var document = Only(
            $"# text = Merz spoke.\n{s_merz}\n# text = Merz spoke .\n{s_merz}\n# newpar\n{s_merz}"
        );
        Assert.Equal("Merz spoke. Merz spoke .\n\nMerz spoke .", document.Text);
        Assert.Equal(3, document.Parses.Length);
        Assert.All(document.Parses, sentence => Assert.Equal("Merz spoke", Quote(document, sentence, 0, 1)));
    }

    [Fact]
    public void WithoutATextTheWordsSpellIt() =>
        Assert.Equal(
            "Merz spoke.",
            Only(
                Sentence("1 Merz PROPN 2 nsubj", "2 spoke VERB 0 root SpaceAfter=No", "3 . PUNCT 2 punct")
            ).Text
        );

    [Theory]
    [InlineData("", "feed")]
    [InlineData("# newdoc", "feed")]
    [InlineData("# newdoc id = speech", "speech")]
    [InlineData("#newdoc id=speech 2", "speech 2")]
    public void ADocumentIsNamedByItsCommentOrItsFile(string comment, string id) =>
        Assert.Equal(id, Only($"{comment}\n{s_merz}").Id);

    [Fact]
    public void EachNewDocumentIsOneAndThoseWithoutANameAreCounted()
    {
        var all = All($"# newdoc\n{s_merz}# newdoc id = b\n# sent_id = 1\n{s_merz}\n# newdoc\n\n{s_merz}");
        Assert.Equal("feed b feed-3", string.Join(' ', all.Select(each => Repository.Value(each).Id)));
    }

    [Fact]
    public void TheDayIsTheUsersOrThatOfTheName()
    {
        Assert.Equal(new DateOnly(2025, 6, 9), Only($"# newdoc id = a-2025-06-09\n{s_merz}").Date);
        var given = new ConlluDocuments(Bytes(s_merz), "feed.conllu", "a-2025-06-09", new(2024, 1, 1)).Read();
        Assert.Equal(new DateOnly(2024, 1, 1), Repository.Value(Assert.Single(given)).Date);
    }

    [Fact]
    public void PartsOfAWordStandWhereTheySpellItAndElseShareItsPlace()
    {
        var document = Only(
            "# text = They don't vámonos\n"
                + Sentence(
                    "1 They PRON 3 nsubj",
                    "2-3 don't _ _ _",
                    "2 do AUX 3 aux",
                    "3 n't PART 0 root",
                    "4-5 vámonos _ _ _",
                    "4 vamos VERB 3 dep",
                    "5 nos PRON 4 obj"
                )
        );
        var sentence = document.Parses[0];
        Assert.Equal("do", Quote(document, sentence, 1, 1));
        Assert.Equal("n't", Quote(document, sentence, 2, 2));
        Assert.Equal("vámonos", Quote(document, sentence, 3, 3));
        Assert.Equal("vámonos", Quote(document, sentence, 4, 4));
    }

    [Fact]
    public void EmptyNodesArePassedOver() =>
        Assert.Equal(
            3,
            Only(
                s_merz.Replace(
                    "2\tspoke",
                    "1.1\tsaid\t_\t_\t_\t_\t_\t_\t0:root\t_\n2\tspoke",
                    StringComparison.Ordinal
                )
            )
                .Parses[0]
                .Words.Length
        );

    [Theory]
    [InlineData(2, "fields", "1 Merz PROPN 2 nsubj", "words")]
    [InlineData(1, "no head", "1 Merz PROPN _ _")]
    [InlineData(1, "lead back", "1 Merz PROPN 2 nsubj", "2 spoke VERB 1 root")]
    [InlineData(1, "lead back", "1 Merz PROPN 1 nsubj", "2 spoke VERB 0 root")]
    [InlineData(2, "second word", "1 Merz PROPN 0 root", "2 spoke VERB 0 root")]
    [InlineData(1, "no word of the sentence", "1 Merz PROPN 7 nsubj", "2 spoke VERB 0 root")]
    [InlineData(2, "next word's number", "1 Merz PROPN 0 root", "3 spoke VERB 1 dep")]
    [InlineData(1, "next word's number", "one Merz PROPN 0 root")]
    [InlineData(2, "range", "1 Merz PROPN 0 root", "1-2 spoke _ _ _")]
    [InlineData(1, "range that it announces", "1-2 spoke _ _ _", "1 spo VERB 0 root")]
    [InlineData(1, "range that it announces", "1-2 spoke _ _ _")]
    public void WhatIsWrongIsNamedWithItsLine(int line, string why, params string[] rows)
    {
        var problem = Assert.Single(Assert.Single(All(Sentence(rows))).Problems);
        Assert.Equal(("STM112", $"feed.conllu:{line}"), (problem.Code, problem.Place));
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
        Assert.NotEqual("", problem.Remedy);
    }

    [Theory]
    [InlineData("Merz spoke")]
    [InlineData("Merz spoke. Loudly")]
    [InlineData("Merz speaks.")]
    [InlineData("Merz\u2028spoke.")]
    public void ATextThatIsNotTheWordsIsRefused(string text) =>
        Assert.Equal("STM112", Assert.Single(Assert.Single(All($"# text = {text}\n{s_merz}")).Problems).Code);

    [Fact]
    public void ADocumentThatIsWrongIsRefusedOnceAndTheNextOneIsRead()
    {
        var all = All($"words\nwords\n\n{s_merz}# newdoc id = b\n{s_merz}");
        Assert.Equal("feed.conllu:1", Assert.Single(all[0].Problems).Place);
        Assert.Equal("b", Repository.Value(all[1]).Id);
        Assert.Equal(2, all.Length);
    }

    [Fact]
    public void WithoutAWordThereIsNoDocument()
    {
        Assert.Equal("STM102", Assert.Single(Assert.Single(All("# newdoc id = a\n\n")).Problems).Code);
        Assert.Equal("STM102", Assert.Single(Assert.Single(All("")).Problems).Code);
    }

    [Fact]
    public void BytesThatAreNoTextAreRefused()
    {
        var bytes = new MemoryStream([.. Encoding.UTF8.GetBytes(s_merz), 0xFF, 0xFE]);
        var outcome = Assert.Single(new ConlluDocuments(bytes, "feed.conllu", "feed", null).Read());
        Assert.Equal("feed.conllu:5", Assert.Single(outcome.Problems).Place);
    }

    [Fact]
    public void ASentenceWithoutEndIsRefused()
    {
        var rows = Enumerable.Range(1, ConlluSentence.MostWords + 1).Select(i => $"{i} w NOUN {i - 1} dep");
        var problem = Assert.Single(Assert.Single(All(Sentence([.. rows]))).Problems);
        Assert.Equal($"feed.conllu:{ConlluSentence.MostWords + 1}", problem.Place);
    }

    [Fact]
    public void SentencesAreThoseGiven()
    {
        var document = Only($"# text = Merz spoke.\n{s_merz}\n# text = Merz spoke .\n{s_merz}");
        var layout = Layout.Of(
            document with
            {
                Text = document.Text.Replace("spoke. ", "spoke, ", StringComparison.Ordinal),
            }
        );
        Assert.Equal([new TokenRange(0, 3), new TokenRange(3, 6)], layout.Sentences);
    }

    private static string Quote(Document document, GivenSentence sentence, int first, int last) =>
        document.Text[sentence.Words[first].Span.Start..sentence.Words[last].Span.End];

    private static Document Only(string text) => Repository.Value(Assert.Single(All(text)));

    private static Outcome<Document>[] All(string text) =>
        [.. new ConlluDocuments(Bytes(text), "feed.conllu", "feed", null).Read()];

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    // "1 Merz PROPN 2 nsubj SpaceAfter=No": number, form, class, head, relation and what else there is.
    internal static string Sentence(params string[] rows) => string.Concat(rows.Select(Line)) + "\n";

    private static string Line(string row)
    {
        var cells = row.Split(' ');
        if (cells.Length < 5)
            return $"{row}\n";
        var misc = cells.ElementAtOrDefault(5) ?? "_";
        return $"{cells[0]}\t{cells[1]}\t_\t{cells[2]}\t_\t_\t{cells[3]}\t{cells[4]}\t_\t{misc}\n";
    }
}
