using System.Collections.Immutable;
using Burdenshare.Bargaining.Exchange;
using Burdenshare.Numerics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.Tests;

/// <summary>Issues made up for tests; no real actors.</summary>
internal static class Sample
{
    /// <summary>Actors on a line from 0 to 100, equal in influence and salience.</summary>
    public static Issue Line(params double[] positions) =>
        Issue([.. positions.Select((position, i) => Actor($"A{i}", position))], 1);

    /// <summary>Five unlike actors on a line.</summary>
    public static Issue Five() =>
        Issue(
            [
                Actor("North", 10, 20, 0.9),
                Actor("East", 35, 60, 0.5),
                Actor("South", 55, 30, 0.7),
                Actor("West", 80, 80, 0.4),
                Actor("Centre", 50, 45, 0.6),
            ],
            1
        );

    /// <summary>Any number of actors in any number of dimensions, drawn from a stream.</summary>
    public static Issue Drawn(int actors, int dimensions, ulong seed)
    {
        var stream = RandomStream.Named(seed, "tests/sample");
        double Draw(int actor, int what) => stream.Uniform((uint)actor, (uint)what);
        return Issue(
            [
                .. Enumerable
                    .Range(0, actors)
                    .Select(i => new Actor(
                        $"A{i}",
                        "",
                        1 + 99 * Draw(i, 0),
                        [.. Enumerable.Range(0, dimensions).Select(k => 100 * Draw(i, 1 + k))],
                        [
                            .. Enumerable
                                .Range(0, dimensions)
                                .Select(k => (0.1 + 0.9 * Draw(i, 50 + k)) / dimensions),
                        ]
                    )),
            ],
            dimensions
        );
    }

    public static Actor Actor(string name, double position, double influence = 50, double salience = 0.5) =>
        new(name, "", influence, [position], [salience]);

    public static Issue Issue(ImmutableArray<Actor> actors, int dimensions) =>
        Value(
            Bargaining.Issue.From(
                "sample",
                "",
                [.. Enumerable.Range(0, dimensions).Select(k => new Dimension($"d{k}", 0, 100))],
                actors
            )
        );

    /// <summary>Two actors on opposite sides of two issues who rank them differently.</summary>
    public static ExchangeTable Trade() =>
        new(
            ["Buyer", "Seller", "Anchor"],
            [new Dimension("bridge", 0, 100), new Dimension("road", 0, 100)],
            [
                [new Stake(100, 0.8, 1), new Stake(100, 0.2, 1)],
                [new Stake(0, 0.2, 1), new Stake(0, 0.8, 1)],
                [new Stake(50, 0.5, 1), new Stake(50, 0.5, 1)],
            ]
        );

    public static T Value<T>(Outcome<T> outcome)
    {
        Assert.True(outcome.TryGet(out var value), string.Join('\n', outcome.Problems));
        return value;
    }

    public static string[] Codes<T>(Outcome<T> outcome) =>
        [.. outcome.Problems.Select(problem => problem.Code)];
}
