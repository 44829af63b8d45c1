using System.Globalization;
using Burdenshare.Exports.Tables;

namespace Burdenshare.Exports.Tests.Tables;

public sealed class DoublesTests
{
    // The shortest digits that name the nearest double, as Python 3 prints them; a cast misses the first three.
    [Theory]
    [InlineData("85.029138988621417", "85.02913898862141")]
    [InlineData("685633.82325406555", "685633.8232540656")]
    [InlineData("0.27909481312277131", "0.2790948131227713")]
    [InlineData("-2.736816894190086", "-2.736816894190086")]
    [InlineData("3300250.00", "3300250")]
    [InlineData("0", "0")]
    public void ANumberIsTheDoubleNearestToIt(string number, string nearest) =>
        Assert.Equal(
            nearest,
            Doubles
                .Nearest(decimal.Parse(number, CultureInfo.InvariantCulture))
                .ToString("R", CultureInfo.InvariantCulture)
        );
}
