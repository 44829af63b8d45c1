using System.Text;
using System.Text.RegularExpressions;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;
using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.Statements.Tests.Syntax;

/// <summary>A text that comes with our own parse is read as the text alone is.</summary>
public sealed partial class ParsedTextTests
{
    private const string News = """
        Spain's prime minister rejected the 5% target on Monday and accused Germany of "blackmail". Mr. Rutte said
        that the U.S. and Poland, which spend most, would meet the Spanish minister in Madrid. It was condemned by
        Estonia. The allies don't agree: France, Italy and Malta have asked for more time, he said.
        """;

    private static string Text => News.ReplaceLineEndings(" ");

    [Fact]
    public void OurOwnParseGivenBackChangesNothing()
    {
        var plain = Repository.Reader.Read(new Document("case", Text, Language: "en"));
        var parsed = Repository.Reader.Read(Parsed() with { Language = "en" });
        Assert.Equal(plain.Document.Text, parsed.Document.Text);
        Assert.NotEmpty(plain.Findings.OfType<EventFinding>());
        Assert.Equal(Lines(plain), Lines(parsed));
    }

    [Fact]
    public void EveryTokenKeepsItsHeadItsRelationAndItsKind()
    {
        var (plain, given) = (Layout.Of(new Document("case", Text)), Layout.Of(Parsed()));
        Assert.Equal(plain.Sentences, given.Sentences);
        var (ours, theirs) = (Parser(plain), Parser(given));
        for (var at = 0; at < plain.Tokens.Length; at++)
        {
            var (own, other) = (ours.At(at), theirs.At(at));
            Assert.Equal(own.Head(at), other.Head(at));
            Assert.Equal(own.Relation(at), other.Relation(at));
            Assert.Equal(own.IsVerb(at), other.IsVerb(at));
            Assert.Equal(own.IsNoun(at), other.IsNoun(at));
            Assert.Equal(own.Extent(at), other.Extent(at));
        }
    }

    [Fact]
    public void BrokenParsesAreRefusedAndNeverCrash()
    {
        var whole = Written();
        var changes = Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Char["\t\n 0123456789-.#_|"]);
        changes
            .Array[1, 4]
            .Sample(
                broken =>
                {
                    var text = whole.ToCharArray();
                    foreach (var (at, letter) in broken)
                        text[at] = letter;
                    return DocumentFeed
                        .Of(Bytes(new string(text)), "case", null, "case")
                        .All(IsReadOrRefused);
                },
                iter: 300
            );
    }

    private static bool IsReadOrRefused(Outcome<Document> outcome) =>
        outcome.TryGet(out var document)
            ? Repository
                .Reader.Read(document)
                .Findings.All(finding => finding.Span.End <= document.Text.Length)
            : outcome.Problems is [{ Code: "STM102" or "STM112" }];

    private static string Lines(Reading reading)
    {
        using var stream = new MemoryStream();
        ReadingJson.WriteLines(reading, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static SentenceParser Parser(Layout layout) => new(layout, SyntaxModel.English);

    private static Document Parsed() =>
        Repository.Value(Assert.Single(DocumentFeed.Of(Bytes(Written()), "case", null, "case")));

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string Written()
    {
        var layout = Layout.Of(new Document("case", Text));
        var parser = Parser(layout);
        var lines = new StringBuilder("# newdoc\n");
        foreach (var range in layout.Sentences)
        {
            lines.Append("# text = ").Append(layout.SpanOf(range).Of(layout.Document)).Append('\n');
            var tree = parser.At(range.Start);
            for (var at = range.Start; at < range.End; at++)
                lines.Append(Word(layout, tree, at)).Append('\n');
            lines.Append('\n');
        }
        return lines.ToString();
    }

    private static string Word(Layout layout, SentenceTree tree, int at)
    {
        var kind =
            tree.IsVerb(at) ? "VERB"
            : tree.IsNoun(at) ? "NOUN"
            : "X";
        var head = tree.Head(at) < 0 ? 0 : tree.Head(at) - tree.Range.Start + 1;
        var relation = Subtype().Replace(tree.Relation(at).ToString(), ":$1").ToLowerInvariant();
        var id = at - tree.Range.Start + 1;
        return $"{id}\t{layout.Text(at)}\t_\t{kind}\t{tree.Penn(at)}\t_\t{head}\t{relation}\t_\t_";
    }

    [GeneratedRegex("(?<=[a-z])([A-Z])")]
    private static partial Regex Subtype();
}
