using System.Globalization;
using Burdenshare.CheckSpeed;

// How many claims of tests/cases/claims one thread judges in a second of processor time, beside the bound that any
// check over the same figures has and a peer, all in this run; or, with "reliability", verdict against confidence.
// usage: CheckSpeed [SECONDS] | CheckSpeed reliability
var rounds = new Rounds(new Desk(Desk.Root()), Cases.Read(Desk.Root()), new DateOnly(2026, 11, 24));
if (args is ["reliability"])
{
    Console.Write(Reliability.Table(rounds.Judged()));
    return 0;
}
var seconds = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 5;
var check = Stopclock.Measure(seconds, rounds.Check);
var whole = Stopclock.Measure(seconds, rounds.ReadAndCheck);
var bound = Stopclock.Measure(seconds, rounds.LookUp);
var peer = Sqlite.Measure(rounds.Ledger, rounds.Verdicts, seconds);
Console.WriteLine($"{rounds.Cases} sentences, {rounds.Verdicts.Length} verdicts");
Tell("check, each claim as of its day and again today", check);
Tell("read and check", whole);
Tell("bound: evidence looked up again by its key, nothing judged", bound);
if (peer is { } fetched)
    Tell("peer: the evidence fetched from SQLite by Python, nothing judged", fetched);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bound / check: {bound / check:0.0}"));
return 0;

static void Tell(string what, double rate) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {rate:#,0} claims a second"));
