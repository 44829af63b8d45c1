using System.CommandLine;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Figures;

/// <summary>Which series of an edition are meant: measure, unit, price basis and areas.</summary>
internal sealed class SeriesChoice
{
    public Argument<string> Measure { get; } = new("MEASURE") { Description = "DEFEXP, EQUIP, GDP, POP, …" };

    public Option<string?> Ally { get; } =
        new("--ally") { Description = "A name or code, several with commas; NATO and NATO-EUR-CAN too." };

    public Option<string?> Unit { get; } =
        new("--unit")
        {
            Description = "PC_GDP, LCU, USD, USD_PS, USD_PPP, EUR, … or all (default for DEFEXP: PC_GDP).",
        };

    public Option<string?> PriceBasis { get; } =
        new("--price-basis") { Description = "constant or current (default: as published)." };

    public SeriesChoice() => PriceBasis.AcceptOnlyFromAmong("constant", "current");

    public IEnumerable<Symbol> Symbols => [Measure, Ally, Unit, PriceBasis];

    /// <summary>What the session asks for; VOC001 for an unknown ally, CLI103 for an unknown measure.</summary>
    public Outcome<SeriesQuestion> Ask(Session session, Ledger ledger)
    {
        var measure = new Measure(session.Get(Measure).ToUpperInvariant());
        var measures = ledger.Releases.SelectMany(release => release.Series).Select(each => each.Key.Measure);
        // No table prints the population; it is derived from amounts and amounts a head.
        if (measure != Vocabulary.Measure.Population && !measures.Contains(measure))
            return new Problem(
                "CLI103",
                $"measure '{session.Get(Measure)}'",
                "no edition holds this measure",
                $"use one of {string.Join(", ", measures.Distinct().Order())}"
            );
        var unit = session.Get(Unit)?.ToUpperInvariant();
        return Areas(session.Get(Ally), ledger.Alliance)
            .Select(areas => new SeriesQuestion(
                measure,
                areas,
                unit
                    ?? (
                        measure == Vocabulary.Measure.DefenceExpenditure ? "PC_GDP" : SeriesQuestion.EveryUnit
                    ),
                session.Get(PriceBasis)
            ));
    }

    /// <summary>Allies and groups by their names, with commas; VOC001 for an unknown one.</summary>
    public static Outcome<AreaCode[]> Areas(string? names, Alliance alliance)
    {
        var areas = new List<AreaCode>();
        foreach (
            var name in (names ?? "").Split(
                ',',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            var code = new AreaCode(name.ToUpperInvariant());
            if (code.IsGroup)
                areas.Add(code);
            else if (alliance.Find(name) is var found && found.TryGet(out var ally))
                areas.Add(ally.Code);
            else
                return Outcome<AreaCode[]>.Refused(found.Problems);
        }
        return areas.ToArray();
    }
}
