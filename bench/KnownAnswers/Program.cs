using Burdenshare.KnownAnswers;

// Holds the models to answers that others' programs gave: `KnownAnswers FOLDER`, where FOLDER has one subfolder a
// model. Exits 1 at the first mismatch of any of them, after all have been tried.
if (args.Length != 1 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: KnownAnswers FOLDER");
    return 2;
}
var tally = new Tally();
KtabRuns.Check(Path.Combine(args[0], "ktab"), tally);
KtabStages.Check(Path.Combine(args[0], "ktab"), tally);
ExchangeTotals.Check(Path.Combine(args[0], "exchange"), tally);
KtabFiles.Check(Path.Combine(args[0], "ktab"), tally);
PowerAndAgreement.Check(Path.Combine(args[0], "shapley-nash"), tally);
return tally.Report();
