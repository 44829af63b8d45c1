using Burdenshare.KnownAnswers;

// Holds the models to answers that others' programs gave: `KnownAnswers FOLDER [consensus|debt]`, where FOLDER has one
// subfolder a model. Exits 1 where any of them differs, after all have been tried.
if (args.Length is 0 or > 2 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: KnownAnswers FOLDER [consensus|debt]");
    return 2;
}
var tally = new Tally();
var models = args.Length == 2 ? args[1] : "consensus debt";
if (models.Contains("consensus", StringComparison.Ordinal))
{
    KtabRuns.Check(Path.Combine(args[0], "ktab"), tally);
    KtabStages.Check(Path.Combine(args[0], "ktab"), tally);
    ExchangeTotals.Check(Path.Combine(args[0], "exchange"), tally);
    KtabFiles.Check(Path.Combine(args[0], "ktab"), tally);
    PowerAndAgreement.Check(Path.Combine(args[0], "shapley-nash"), tally);
}
if (models.Contains("debt", StringComparison.Ordinal))
    DebtPaths.Check(Path.Combine(args[0], "dsa"), tally);
return tally.Report();
