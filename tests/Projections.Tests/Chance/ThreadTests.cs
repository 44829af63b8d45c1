using System.Text.Json;
using Burdenshare.Projections.Views;

namespace Burdenshare.Projections.Tests.Chance;

public sealed class ThreadTests
{
    private static readonly byte[] s_alone = Print(1);

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void AnyNumberOfThreadsGivesTheSameBytes(int threads) => Assert.Equal(s_alone, Print(threads));

    [Fact]
    public void AnAllysFanDoesNotDependOnWhoElseIsProjected()
    {
        var alone = Held.Of(Held.Question(Held.Day, "ESP") with { Paths = 2000 });
        var among = Held.Draw(Held.Question() with { Paths = 2000 })
            .Allies.Single(ally => ally.Ally.Code.Code == "ESP");
        Assert.Equal(
            alone.Chance.Years.Select(year => year.Share),
            among.Chance.Years.Select(year => year.Share)
        );
    }

    [Fact]
    public void AnotherSeedGivesOtherBytes() => Assert.NotEqual(s_alone, Print(1, seed: 2));

    private static byte[] Print(int threads, ulong seed = 1)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            ProjectionJson.Write(
                writer,
                Held.Draw(Held.Question() with { Paths = 3000, Threads = threads, Seed = seed })
            );
        // The seed is printed too: it must not be all that differs.
        return [.. stream.ToArray().Skip(200)];
    }
}
