using System.Collections.Immutable;

namespace Burdenshare.Bargaining.Exchange;

/// <summary>
/// The state of trade: where everybody started the round and where everybody stands. An actor asks others towards
/// where it started and gives from where it stands; of others' moves it knows those that were made for it.
/// </summary>
internal sealed class ExchangeMarket
{
    public const double Scale = 100;
    public const double LeastGain = 1e-10;

    // Gains that differ by less are equal: what is left between them is rounding.
    private const double TieWidth = 1e-12;

    private readonly ExchangeTable _table;
    private readonly double[,] _start;
    private readonly double[,] _now;
    private readonly double[] _weights;
    private readonly double[] _startOutcomes;
    private readonly Dictionary<(int Asker, int Issue, int Mover), double> _known = [];

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
        _startOutcomes = [.. Outcomes()];
    }

    /// <summary>How many pairs of actors stand on opposite sides of two issues.</summary>
    public int Opposed { get; private set; }

    /// <summary>The mean of positions, weighed by salience and power.</summary>
    public double OutcomeOf(int issue)
    {
        var sum = 0.0;
        for (var i = 0; i < _table.Actors.Length; i++)
            sum += Weight(i, issue) * _now[i, issue];
        return sum / _weights[issue];
    }

    /// <summary>Makes exchanges until none pays.</summary>
    public ExchangeRound Trade()
    {
        var (before, positions) = (Outcomes(), Positions());
        before.CopyTo(_startOutcomes);
        var options = Open();
        var made = ImmutableArray.CreateBuilder<RealisedExchange>();
        foreach (var option in options)
            option.Reprice(this, null);
        while (Best(options) is { } best)
        {
            made.Add(Make(best));
            options.RemoveAll(option => !option.IsOpen);
            foreach (var option in options.Where(option => option.IsTouchedBy(best)))
                option.Reprice(this, best);
        }
        return new ExchangeRound(before, Outcomes(), positions, made.ToImmutable());
    }

    /// <summary>
    /// Starts the next round from positions made of salience, the last start and where everybody stands.
    /// </summary>
    public void Carry(Func<double, double, double, double> next)
    {
        foreach (var (i, p, stake) in Held())
            _start[i, p] = _now[i, p] = next(stake.Salience, _start[i, p], _now[i, p]);
        _known.Clear();
    }

    /// <summary>How far the outcome shifts when a mover goes all the way to what the asker wants.</summary>
    public double Remaining(TradeSide side) =>
        Math.Max(0, Direction(side) * (_start[side.Asker, side.Issue] - _now[side.Mover, side.Issue]))
        * Weight(side.Mover, side.Issue)
        / _weights[side.Issue];

    /// <summary>
    /// How far the outcome may shift before it passes what the asker wants, as far as the asker knows.
    /// </summary>
    public double Room(TradeSide side)
    {
        var outcome =
            _startOutcomes[side.Issue] + KnownShift(side.Mover, _now[side.Mover, side.Issue], side.Issue);
        for (var other = 0; other < _table.Actors.Length; other++)
            if (other != side.Mover && _known.TryGetValue((side.Asker, side.Issue, other), out var position))
                outcome += KnownShift(other, position, side.Issue);
        return Direction(side) * (_start[side.Asker, side.Issue] - outcome);
    }

    /// <summary>The signed move that shifts the outcome that far.</summary>
    public double MoveFor(TradeSide side, double shift) =>
        Direction(side) * shift * _weights[side.Issue] / Weight(side.Mover, side.Issue);

    public double Salience(int actor, int issue) => _table.Stakes[actor][issue]!.Salience;

    private double KnownShift(int actor, double position, int issue) =>
        (position - _start[actor, issue]) * Weight(actor, issue) / _weights[issue];

    private int Direction(TradeSide side) =>
        Math.Sign(_start[side.Asker, side.Issue] - _start[side.Mover, side.Issue]);

    private static TradeOption? Best(List<TradeOption> options)
    {
        TradeOption? best = null;
        foreach (var option in options)
            if (option.IsOpen && option.Gain > (best?.Gain + TieWidth ?? LeastGain))
                best = option;
        return best;
    }

    private RealisedExchange Make(TradeOption option)
    {
        option.Close();
        return new RealisedExchange(Make(option.First), Make(option.Second), option.Gain);
    }

    private SupplyMove Make(TradeSide side)
    {
        var from = _now[side.Mover, side.Issue];
        _now[side.Mover, side.Issue] = from + side.Move;
        // An asker keeps the first news that it had of a mover.
        _known.TryAdd((side.Asker, side.Issue, side.Mover), from + side.Move);
        return new SupplyMove(side.Mover, side.Issue, from, from + side.Move);
    }

    private List<TradeOption> Open()
    {
        var opposed = (
            from p in Enumerable.Range(0, _weights.Length)
            from q in Enumerable.Range(p + 1, _weights.Length - p - 1)
            from i in Enumerable.Range(0, _table.Actors.Length)
            from j in Enumerable.Range(i + 1, _table.Actors.Length - i - 1)
            where AreOpposed(i, j, p) && AreOpposed(i, j, q)
            select Direct(i, j, p, q)
        ).ToList();
        Opposed = opposed.Count;
        return [.. opposed.OfType<TradeOption>()];
    }

    // Each supplies the issue that it cares relatively less about; null where both rank the issues alike.
    private TradeOption? Direct(int i, int j, int p, int q) =>
        (Salience(i, p) * Salience(j, q) - Salience(j, p) * Salience(i, q)) switch
        {
            > 1e-12 => new TradeOption(new TradeSide(i, q, j), new TradeSide(j, p, i)),
            < -1e-12 => new TradeOption(new TradeSide(j, q, i), new TradeSide(i, p, j)),
            _ => null,
        };

    private bool AreOpposed(int i, int j, int issue) =>
        _table.Stakes[i][issue] is not null
        && _table.Stakes[j][issue] is not null
        && (_start[i, issue] - _startOutcomes[issue]) * (_start[j, issue] - _startOutcomes[issue]) < 0;

    private ImmutableArray<double> Outcomes() => [.. Enumerable.Range(0, _weights.Length).Select(OutcomeOf)];

    private ImmutableArray<ImmutableArray<double?>> Positions() =>
        [
            .. _table.Stakes.Select(
                (row, i) =>
                    row.Select((stake, p) => stake is null ? null : (double?)_now[i, p]).ToImmutableArray()
            ),
        ];

    private double Weight(int actor, int issue) =>
        _table.Stakes[actor][issue] is { } stake ? stake.Salience * stake.Power : 0;

    private IEnumerable<(int Actor, int Issue, Stake Stake)> Held() =>
        from i in Enumerable.Range(0, _table.Actors.Length)
        from p in Enumerable.Range(0, _table.Issues.Length)
        let stake = _table.Stakes[i][p]
        where stake is not null
        select (i, p, stake);
}
