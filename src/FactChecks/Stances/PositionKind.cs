using System.Text.RegularExpressions;
using Burdenshare.Pledges.Positions;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Stances;

/// <summary>
/// A stance that the text gives an ally on what was agreed or proposed, set beside the stances on record. To have
/// signed what did not yet exist is premature, whatever the record says.
/// </summary>
internal sealed partial class PositionKind : ClaimKind
{
    // How far back a stance still speaks for the day.
    private const int Recent = 60;

    // Signing may be meant loosely, and one page may be wrong.
    private const double Loose = 0.7;

    /// <inheritdoc/>
    public override string Name => "position";

    /// <inheritdoc/>
    public override IEnumerable<Claimed> Find(Reading reading, Alliance alliance) =>
        reading
            .Findings.OfType<PositionFinding>()
            .Where(position => alliance.Has(new AreaCode(position.Actor)))
            .Select(position => new Claimed(position, AsFigure(position)));

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        !bench.Records.Positions.Positions.IsEmpty && !IsToldElsewhere(bench, (PositionFinding)bench.Quoted!);

    // What stands on record is worth telling; that nothing does is not, where a figure of the same words is judged.
    private static bool IsToldElsewhere(Bench bench, PositionFinding claim)
    {
        var ally = bench.Claim.Scope[0];
        var figures = bench.Reading.Figures.Where(figure =>
            figure.Span.Start >= claim.Span.Start
            && figure.Span.End <= claim.Span.End
            && figure is { Value: not null, Measure: not null, Change: false }
            && figure.Scope.Contains(ally)
        );
        return figures.Any(figure =>
            figure is { Modality: "claimed", Comparator: "lt" } && claim.Stance == "undecided"
            || figure.Modality is "planned" or "pledged" or "expected"
                && !bench.Records.Positions.InForce(ally, claim.Issue, bench.Day).Any()
        );
    }

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        var claim = (PositionFinding)bench.Quoted!;
        var ally = bench.Claim.Scope[0];
        var name = Phrases.Name(bench, ally);
        var isAdopted = bench.Agreements.Find(claim.Issue, bench.Day) is not null;
        if (!isAdopted && claim.Stance == "supports" && Signed().IsMatch(bench.Words))
            return new Judgement(
                VerdictWord.Refuted,
                Phrases.Sentence(
                    $"premature: there was nothing to sign on {Phrases.Day(bench.Day)}; "
                        + Beforehand(bench, claim, ally)
                )
            )
            {
                Weight = Loose,
            };
        var known = bench.Records.Positions.InForce(ally, claim.Issue, bench.Day).ToArray();
        if (known.Length == 0)
            return new Judgement(
                VerdictWord.NotEnoughEvidence,
                $"No stance of {name} on this is on record here by {Phrases.Day(bench.Day)}."
            );
        var newest = known[^1];
        var recent = known
            .Where(each => each.Date.Latest.DayNumber >= newest.Date.Latest.DayNumber - Recent)
            .ToArray();
        return new Judgement(WordOf(claim.Stance, recent, newest), Phrases.Sentence(On(name, newest)))
        {
            Weight = newest.Confidence == "reported" ? Loose : 1,
        };
    }

    private static VerdictWord WordOf(string claimed, AllyPosition[] recent, AllyPosition newest)
    {
        if (newest.Stance == claimed)
            return recent.Any(each => IsOpposite(each.Stance, claimed))
                ? VerdictWord.Conflicting
                : VerdictWord.Supported;
        return recent.Any(each => each.Stance == claimed) ? VerdictWord.Conflicting
            : IsOpposite(newest.Stance, claimed) ? VerdictWord.Refuted
            : VerdictWord.Conflicting;
    }

    private static bool IsOpposite(string one, string other) =>
        (one, other) is ("supports", "opposes") or ("opposes", "supports");

    private static string Beforehand(Bench bench, PositionFinding claim, AreaCode ally) =>
        bench.Records.Positions.InForce(ally, claim.Issue, bench.Day).LastOrDefault() is { } stance
            ? On(Phrases.Name(bench, ally), stance)
            : $"no stance of {Phrases.Name(bench, ally)} is on record here";

    private static string On(string name, AllyPosition stance)
    {
        var words = stance.Stance switch
        {
            "supports" => "was in support",
            "opposes" => "was opposed",
            "conditional" => "agreed on conditions",
            _ => "was undecided",
        };
        var who = stance.By is { } by ? $" ({by})" : "";
        var reported = stance.Confidence == "reported" ? ", as one source reports" : "";
        return $"on {Phrases.Day(stance.Date.Latest)} {name} {words}{who}{reported}";
    }

    private static FigureFinding AsFigure(PositionFinding position) =>
        new(
            position.Span,
            position.Confidence,
            null,
            [new AreaCode(position.Actor)],
            null,
            null,
            Unit.Percent,
            0,
            "eq",
            null,
            null,
            false,
            null,
            null,
            "position",
            position.Actor,
            null,
            []
        );

    [GeneratedRegex(
        @"\b(?:signed|adopted|approved|ratified|agreed)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Signed();
}
