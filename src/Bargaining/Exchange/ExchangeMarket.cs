using System.Collections.Immutable;

namespace Burdenshare.Bargaining.Exchange;

/// <summary>
/// The state of trade: where everybody started the round, where everybody stands, and what is open. An actor asks others
/// towards where it started, and gives from where it stands.
/// </summary>
internal sealed class ExchangeMarket
{
    public const double Scale = 100;
    private const double LeastGain = 1e-10;

    private readonly ExchangeTable _table;
    private readonly double[,] _start;
    private readonly double[,] _now;
    private readonly double[] _weights;

    public ExchangeMarket(ExchangeTable table)
    {
        _table = table;
        _start = new double[table.Actors.Length, table.Issues.Length];
        _weights = new double[table.Issues.Length];
        foreach (var (i, p, stake) in Held())
        {
            _start[i, p] = table.Issues[p].ToUnit(stake.Position) * Scale;
            _weights[p] += stake.Salience * stake.Power;
        }
        _now = (double[,])_start.Clone();
    }

    /// <summary>The mean of positions, weighed by salience and power.</summary>
    public double OutcomeOf(int issue) =>
        Held().Where(held => held.Issue == issue).Sum(held => Weight(held.Actor, issue) * _now[held.Actor, issue])
        / _weights[issue];

    /// <summary>All pairs of actors on opposite sides of two issues who rank the issues differently.</summary>
    public List<TradeOption> Open()
    {
        var outcomes = Enumerable.Range(0, _weights.Length).Select(OutcomeOf).ToArray();
        return
        [
            .. from i in Enumerable.Range(0, _table.Actors.Length)
            from j in Enumerable.Range(i + 1, _table.Actors.Length - i - 1)
            from p in Enumerable.Range(0, _weights.Length)
            from q in Enumerable.Range(p + 1, _weights.Length - p - 1)
            where AreOpposed(i, j, p, outcomes[p]) && AreOpposed(i, j, q, outcomes[q])
            let option = Direct(i, j, p, q)
            where option is not null
            select option.Value,
        ];
    }

    /// <summary>Makes exchanges until none pays.</summary>
    public ExchangeRound Trade()
    {
        var (options, made) = (Open(), ImmutableArray.CreateBuilder<RealisedExchange>());
        var before = Outcomes();
        var positions = Positions();
        while (Best(options) is { } best)
        {
            made.Add(best);
            _now[best.First.Actor, best.First.Issue] = best.First.To;
            _now[best.Second.Actor, best.Second.Issue] = best.Second.To;
        }
        return new ExchangeRound(before, Outcomes(), positions, made.ToImmutable());
    }

    /// <summary>Starts the next round from positions made of salience, the last start and where everybody stands.</summary>
    public void Carry(Func<double, double, double, double> next)
    {
        foreach (var (i, p, stake) in Held())
            _start[i, p] = _now[i, p] = next(stake.Salience, _start[i, p], _now[i, p]);
    }

    private RealisedExchange? Best(List<TradeOption> options)
    {
        RealisedExchange? best = null;
        foreach (var option in options)
            if (Price(option) is { } exchange && exchange.Gain > (best?.Gain ?? LeastGain))
                best = exchange;
        return best;
    }

    // The seller of q wants p: it moves on q so that both gain alike. The larger move is tried first; where the other
    // would have to overshoot, the smaller decides.
    private RealisedExchange? Price(TradeOption option)
    {
        var (i, j, p, q) = option;
        var (mostP, mostQ) = (MostShift(j, p, i), MostShift(i, q, j));
        var rate = (Salience(i, p) + Salience(j, p)) / (Salience(i, q) + Salience(j, q));
        var shiftP = Math.Min(mostP, mostQ / rate);
        var shiftQ = Math.Min(mostQ, shiftP * rate);
        var gain = shiftP * Salience(i, p) - shiftQ * Salience(i, q);
        return gain <= LeastGain
            ? null
            : new RealisedExchange(Move(i, q, j, shiftQ), Move(j, p, i, shiftP), gain);
    }

    // How far the outcome can be shifted by the mover's going all the way, without passing what the asker wants.
    private double MostShift(int mover, int issue, int asker)
    {
        var (wanted, stands) = (_start[asker, issue], _now[mover, issue]);
        var direction = Math.Sign(wanted - _start[mover, issue]);
        var shift = direction * (wanted - stands) * Weight(mover, issue) / _weights[issue];
        var room = direction * (wanted - OutcomeOf(issue));
        return Math.Max(0, Math.Min(shift, room));
    }

    private SupplyMove Move(int mover, int issue, int asker, double shift)
    {
        var from = _now[mover, issue];
        var direction = Math.Sign(_start[asker, issue] - from);
        return new SupplyMove(mover, issue, from, from + direction * shift * _weights[issue] / Weight(mover, issue));
    }

    // Each wants the issue that it cares relatively more about; null where both rank the issues alike.
    private TradeOption? Direct(int i, int j, int p, int q) =>
        (Salience(i, p) * Salience(j, q)).CompareTo(Salience(j, p) * Salience(i, q)) switch
        {
            > 0 => new TradeOption(i, j, p, q),
            < 0 => new TradeOption(i, j, q, p),
            _ => null,
        };

    private bool AreOpposed(int i, int j, int issue, double outcome) =>
        _table.Stakes[i][issue] is not null
        && _table.Stakes[j][issue] is not null
        && (_start[i, issue] - outcome) * (_start[j, issue] - outcome) < 0;

    private ImmutableArray<double> Outcomes() => [.. Enumerable.Range(0, _weights.Length).Select(OutcomeOf)];

    private ImmutableArray<ImmutableArray<double?>> Positions() =>
        [
            .. _table.Stakes.Select((row, i) =>
                row.Select((stake, p) => stake is null ? null : (double?)_now[i, p]).ToImmutableArray()
            ),
        ];

    private double Salience(int actor, int issue) => _table.Stakes[actor][issue]!.Salience;

    private double Weight(int actor, int issue) =>
        _table.Stakes[actor][issue] is { } stake ? stake.Salience * stake.Power : 0;

    private IEnumerable<(int Actor, int Issue, Stake Stake)> Held() =>
        from i in Enumerable.Range(0, _table.Actors.Length)
        from p in Enumerable.Range(0, _table.Issues.Length)
        let stake = _table.Stakes[i][p]
        where stake is not null
        select (i, p, stake);
}

/// <summary>A possible trade: the first wants one issue and supplies the other, the second the reverse.</summary>
internal readonly record struct TradeOption(int First, int Second, int FirstWants, int FirstSupplies);
