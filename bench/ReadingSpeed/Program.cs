using System.Globalization;
using System.Text.Json;
using Burdenshare.ReadingSpeed;
using Burdenshare.Statements;

// How many documents of 3.7 kB (the size of the seed article) one thread reads in a second: all of reading, and only
// its numbers, quotations and names. usage: ReadingSpeed CORPUS ACTORS [SECONDS]; prints one JSON object.
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: ReadingSpeed CORPUS ACTORS [SECONDS]");
    return 2;
}
if (!Gazetteer.Load(args[1]).TryGet(out var gazetteer))
{
    Console.Error.WriteLine($"ReadingSpeed: no gazetteer in {args[1]}");
    return 3;
}
var documents = Corpus.Read(args[0]);
if (documents.Length == 0)
{
    Console.Error.WriteLine($"ReadingSpeed: no .txt document in {args[0]}");
    return 3;
}
var seconds = args.Length > 2 ? double.Parse(args[2], CultureInfo.InvariantCulture) : 5;
var reader = Reader.Create(gazetteer);
var whole = Stopclock.Measure(documents, seconds, document => reader.Read(document).Findings.Length);
var parts = Stopclock.Measure(documents, seconds, document => FirstPasses.Count(document, gazetteer));
Console.WriteLine(
    JsonSerializer.Serialize(
        new
        {
            tool = "burdenshare",
            documents = documents.Length,
            characters = documents.Sum(document => document.Text.Length),
            fullPerSecond = Math.Round(whole, 1),
            numbersQuotesNamesPerSecond = Math.Round(parts, 1),
        }
    )
);
return 0;
