using System.Collections.Immutable;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;
using Burdenshare.SyntaxTraining;

// Trains the tagger and the parser. Usage: SyntaxTraining TREEBANK_FOLDER MODEL
// TREEBANK_FOLDER holds ewt-train.conllu, en_ewt-ud-dev.conllu and en_ewt-ud-test.conllu of UD English EWT.
// The same files give the same model, octet for octet.
const ulong Seed = 20251;
const int TagBits = 16;
const int MoveBits = 20;
const int LabelBits = 15;
const int Folds = 4;
const int RarestTag = 50;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: SyntaxTraining TREEBANK_FOLDER MODEL");
    return 2;
}
var train = Treebank.Read(Path.Combine(args[0], "ewt-train.conllu"));
var tags = train
    .SelectMany(sentence => sentence.Tags)
    .CountBy(tag => tag)
    .Where(pair => pair.Value >= RarestTag)
    .Select(pair => pair.Key)
    .Order(StringComparer.Ordinal)
    .ToImmutableArray();
Console.WriteLine($"{train.Count} sentences, {train.Sum(s => s.Count)} tokens, {tags.Length} tags");

var tagged = new List<TaggedSentence>();
for (var fold = 0; fold < Folds; fold++)
{
    var rest = train.Where((_, i) => i % Folds != fold).ToArray();
    var tagger = new Tagger(
        Packed.Weights(new TaggerTraining(tags, TagBits).Train(rest, 5, Seed)),
        tags.Length,
        tags.IndexOf(SyntaxModel.Name)
    );
    foreach (var sentence in train.Where((_, i) => i % Folds == fold))
    {
        var words = new Words();
        words.Fill(sentence.Layout, new TokenRange(0, sentence.Count));
        tagger.Tag(words);
        tagged.Add(new TaggedSentence(sentence, words.Tag[..sentence.Count]));
    }
}
var tagWeights = new TaggerTraining(tags, TagBits).Train(train, 8, Seed);
var (moves, labels) = new ParserTraining(MoveBits, LabelBits).Train(tagged, 15, Seed);
using (var stream = File.Create(args[1]))
    SyntaxModel.Write(stream, tags, tagWeights, moves, labels);

using var written = File.OpenRead(args[1]);
var model = SyntaxModel.Read(written);
Console.WriteLine($"model {new FileInfo(args[1]).Length} octets");
foreach (var part in new[] { "dev", "test" })
    Console.WriteLine(
        $"{part}: {Scores.Of(model, Treebank.Read(Path.Combine(args[0], $"en_ewt-ud-{part}.conllu")))}"
    );
return 0;
