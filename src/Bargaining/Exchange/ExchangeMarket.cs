using System.Collections.Immutable;
using Burdenshare.Numerics;

namespace Burdenshare.Bargaining.Exchange;

/// <summary>
/// The state of trade: where everybody started the round and where everybody stands. An actor asks others towards
/// where it started and gives from where it stands; of others' moves it knows those that were made for it.
/// </summary>
// Numbers have the 28 digits of the Decide program, and operations its order: an outcome that has come to where an
// asker wants it is past that point or short of it by the last digit, and a trade is then open or closed.
internal sealed class ExchangeMarket
{
    public static readonly Decimal28 Scale = Decimal28.Parse("100");

    private readonly ExchangeTable _table;
    private readonly Holding?[,] _held;
    private readonly Decimal28[,] _start;
    private readonly Decimal28[,] _now;
    private readonly Decimal28[] _weights;

    // Position times salience times power, as it was at the start of the round and as an asker knows it.
    private readonly Decimal28[,] _startPull;
    private readonly Dictionary<(int Asker, int Issue, int Mover), Decimal28> _known = [];

    public ExchangeMarket(ExchangeTable table)
    {
        _table = table;
        var (actors, issues) = (table.Actors.Length, table.Issues.Length);
        (_held, _weights) = (new Holding?[actors, issues], new Decimal28[issues]);
        (_start, _now) = (new Decimal28[actors, issues], new Decimal28[actors, issues]);
        _startPull = new Decimal28[actors, issues];
        for (var i = 0; i < actors; i++)
        for (var p = 0; p < issues; p++)
            if (table.Stakes[i][p] is { } stake)
                Take(i, p, stake);
    }

    /// <summary>How many pairs of actors stand on opposite sides of two issues.</summary>
    public int Opposed { get; private set; }

    /// <summary>The mean of positions, weighed by salience and power.</summary>
    public double OutcomeOf(int issue) => Outcome(issue).ToDouble();

    /// <summary>Makes exchanges until none pays.</summary>
    public ExchangeRound Trade()
    {
        var (before, positions) = (Outcomes(), Positions());
        var options = Open();
        var made = ImmutableArray.CreateBuilder<RealisedExchange>();
        while (true)
        {
            // Sorted anew each time and stably: among equals the one that was ahead before stays ahead.
            options = [.. options.Where(option => option.IsOpen).OrderByDescending(option => option.Gain)];
            if (options.Count == 0)
                break;
            var best = options[0];
            made.Add(Make(best));
            foreach (var option in options.Skip(1).Where(option => option.IsTouchedBy(best)))
                option.Reprice(this, best);
        }
        return new ExchangeRound(before, Outcomes(), positions, made.ToImmutable());
    }

    /// <summary>
    /// Starts the next round from positions made of salience, the last start and where everybody stands.
    /// </summary>
    public void Carry(Func<Decimal28, Decimal28, Decimal28, Decimal28> next)
    {
        for (var i = 0; i < _table.Actors.Length; i++)
        for (var p = 0; p < _table.Issues.Length; p++)
            if (_held[i, p] is { } held && _now[i, p] != _start[i, p])
                Start(i, p, next(held.Salience, _start[i, p], _now[i, p]));
        _known.Clear();
    }

    /// <summary>What a mover stands for now.</summary>
    public Decimal28 Position(TradeSide side) => _now[side.Mover, side.Issue];

    /// <summary>What its asker wants.</summary>
    public Decimal28 Wanted(TradeSide side) => _start[side.Asker, side.Issue];

    public Decimal28 Salience(int actor, int issue) => _held[actor, issue]!.Salience;

    /// <summary>How far the outcome shifts when the mover goes that far.</summary>
    public Decimal28 ShiftOf(TradeSide side, Decimal28 distance)
    {
        var held = _held[side.Mover, side.Issue]!;
        return distance * held.Salience * held.Power / _weights[side.Issue];
    }

    /// <summary>How far the mover has to go to shift the outcome that far.</summary>
    public Decimal28 DistanceFor(TradeSide side, Decimal28 shift)
    {
        var held = _held[side.Mover, side.Issue]!;
        return shift * _weights[side.Issue] / (held.Power * held.Salience);
    }

    /// <summary>The outcome that the asker expects, were the mover to stand there.</summary>
    public Decimal28 Expected(TradeSide side, Decimal28 position) =>
        PullBut(side, Pull(side.Mover, side.Issue, position)) / _weights[side.Issue];

    /// <summary>How far the mover has to go for the outcome, as the asker expects it, to be what it wants.</summary>
    public Decimal28 DistanceToWanted(TradeSide side)
    {
        var held = _held[side.Mover, side.Issue]!;
        // The program reckons here from where the asker first heard of the mover, where it has.
        var own = _known.TryGetValue((side.Asker, side.Issue, side.Mover), out var heard)
            ? heard
            : Pull(side.Mover, side.Issue, Position(side));
        var missing = Wanted(side) * _weights[side.Issue] - PullBut(side, own);
        return (missing / (held.Salience * held.Power)).Abs();
    }

    private void Take(int actor, int issue, Stake stake)
    {
        var scale = _table.Issues[issue];
        var (low, high) = (Decimal28.AsWritten(scale.Low), Decimal28.AsWritten(scale.High));
        var held = new Holding(Decimal28.AsWritten(stake.Salience), Decimal28.AsWritten(stake.Power));
        _held[actor, issue] = held;
        _weights[issue] += held.Salience * held.Power;
        Start(actor, issue, (Decimal28.AsWritten(stake.Position) - low) * (Scale / (high - low)));
    }

    private void Start(int actor, int issue, Decimal28 position)
    {
        _start[actor, issue] = _now[actor, issue] = position;
        _startPull[actor, issue] = Pull(actor, issue, position);
    }

    private Decimal28 Pull(int actor, int issue, Decimal28 position)
    {
        var held = _held[actor, issue]!;
        return position * held.Salience * held.Power;
    }

    private Decimal28 Outcome(int issue)
    {
        var sum = default(Decimal28);
        for (var i = 0; i < _table.Actors.Length; i++)
            if (_held[i, issue] is not null)
                sum += Pull(i, issue, _now[i, issue]);
        return sum / _weights[issue];
    }

    // The sum over all, as the asker knows them, with the mover's own put in its place.
    private Decimal28 PullBut(TradeSide side, Decimal28 mover)
    {
        var sum = default(Decimal28);
        for (var i = 0; i < _table.Actors.Length; i++)
            if (i == side.Mover)
                sum += mover;
            else if (_held[i, side.Issue] is not null)
                sum += _known.TryGetValue((side.Asker, side.Issue, i), out var heard)
                    ? heard
                    : _startPull[i, side.Issue];
        return sum;
    }

    private RealisedExchange Make(TradeOption option)
    {
        option.Close();
        return new RealisedExchange(Make(option.First), Make(option.Second), option.Gain.ToDouble());
    }

    private SupplyMove Make(TradeSide side)
    {
        var from = Position(side);
        var to = _now[side.Mover, side.Issue] = from + side.Move;
        // An asker keeps the first news that it had of a mover.
        _known.TryAdd((side.Asker, side.Issue, side.Mover), Pull(side.Mover, side.Issue, to));
        return new SupplyMove(side.Mover, side.Issue, from.ToDouble(), to.ToDouble());
    }

    // By pair of issues, in the order in which the Decide program comes to them: equals are made in that order.
    private List<TradeOption> Open()
    {
        var options = new List<TradeOption>();
        Opposed = 0;
        var isLeft = Sides();
        for (var p = 0; p < _weights.Length; p++)
        for (var q = p + 1; q < _weights.Length; q++)
            foreach (var (i, j) in Opponents(isLeft, p, q))
            {
                Opposed++;
                var option = Direct((i, j), (p, q));
                option.Reprice(this, null);
                options.Add(option);
            }
        return options;
    }

    // Null for those who cannot trade an issue, having no stake in it or caring nothing about it.
    private bool?[,] Sides()
    {
        var isLeft = new bool?[_table.Actors.Length, _weights.Length];
        for (var p = 0; p < _weights.Length; p++)
        {
            var outcome = Outcome(p);
            for (var i = 0; i < _table.Actors.Length; i++)
                isLeft[i, p] = _held[i, p] is { Salience.Sign: > 0 } ? _now[i, p] < outcome : null;
        }
        return isLeft;
    }

    private IEnumerable<(int I, int J)> Opponents(bool?[,] isLeft, int p, int q) =>
        from sides in new[] { (P: false, Q: false), (P: true, Q: false) }
        from i in Enumerable.Range(0, _table.Actors.Length)
        where isLeft[i, p] == sides.P && isLeft[i, q] == sides.Q
        from j in Enumerable.Range(0, _table.Actors.Length)
        where isLeft[j, p] == !sides.P && isLeft[j, q] == !sides.Q
        select (i, j);

    // Each supplies the issue that it cares relatively less about.
    private TradeOption Direct((int I, int J) pair, (int P, int Q) issues)
    {
        var ((i, j), (p, q)) = (pair, issues);
        return Salience(i, p) / Salience(i, q) < Salience(j, p) / Salience(j, q)
            ? new TradeOption(new TradeSide(j, q, i), new TradeSide(i, p, j))
            : new TradeOption(new TradeSide(i, q, j), new TradeSide(j, p, i));
    }

    private ImmutableArray<double> Outcomes() => [.. Enumerable.Range(0, _weights.Length).Select(OutcomeOf)];

    private ImmutableArray<ImmutableArray<double?>> Positions() =>
        [
            .. _table.Stakes.Select(
                (row, i) =>
                    row.Select((stake, p) => stake is null ? null : (double?)_now[i, p].ToDouble())
                        .ToImmutableArray()
            ),
        ];

    private sealed record Holding(Decimal28 Salience, Decimal28 Power);
}
