using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.CheckSpeed;
using Burdenshare.FactChecks;
using Burdenshare.Statements;
using Burdenshare.Statistics;

// How many claims of tests/cases/claims one thread judges in a second of processor time, beside the bound that any
// check over the same figures has and a peer, all in this run; or, with "reliability", verdict against confidence.
// usage: CheckSpeed [SECONDS] | CheckSpeed reliability
var desk = new Desk(Desk.Root());
var cases = Cases.Read(Desk.Root());
var today = new DateOnly(2026, 11, 24);
var readings = cases
    .Select(each => (Case: each, Reading: desk.Reader.Read(new Document("case", each.Text, each.AsOf))))
    .ToArray();

if (args is ["reliability"])
{
    ImmutableArray<(Case, Verdict)> judged =
    [
        .. readings.SelectMany(each =>
            desk.Checker.Check(each.Reading, new CheckDay(each.Case.AsOf, false, today))
                .Verdicts.Where(verdict => verdict.Kind == each.Case.Kind)
                .Select(verdict => (each.Case, verdict))
        ),
    ];
    Console.Write(Reliability.Table(judged));
    return 0;
}

var seconds = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 5;
Verdict[] verdicts =
[
    .. readings.SelectMany(each =>
        desk.Checker.Check(each.Reading, new CheckDay(each.Case.AsOf, false, today)).Verdicts
    ),
];
var check = Stopclock.Measure(
    seconds,
    () =>
        readings.Sum(each =>
            (long)desk.Checker.Check(each.Reading, new CheckDay(each.Case.AsOf, false, today)).Verdicts.Length
        )
);
var whole = Stopclock.Measure(
    seconds,
    () =>
        cases.Sum(each =>
            (long)
                desk
                    .Checker.Check(
                        desk.Reader.Read(new Document("case", each.Text, each.AsOf)),
                        new CheckDay(each.AsOf, false, today)
                    )
                    .Verdicts.Length
        )
);
Release[] held = [.. desk.Ledger.Releases];
var bound = Stopclock.Measure(
    seconds,
    () =>
        verdicts.LongCount(verdict =>
            verdict.Evidence.All(figure =>
                held.First(release => release.Edition.Id == figure.Edition.Id)
                    .FigureAt(figure.Key, figure.Year)
                    is not null
            )
        )
);
var peer = Sqlite.Measure(desk.Ledger, verdicts, seconds);
Console.WriteLine($"{cases.Length} sentences, {verdicts.Length} verdicts");
Tell("check, each claim as of its day and again today", check);
Tell("read and check", whole);
Tell("bound: evidence looked up again by its key, nothing judged", bound);
if (peer is { } fetched)
    Tell("peer: the evidence fetched from SQLite by Python, nothing judged", fetched);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bound / check: {bound / check:0.0}"));
if (peer is { } other)
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"check / peer: {check / other:0.00}"));
return 0;

static void Tell(string what, double rate) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {rate:#,0} claims a second"));
