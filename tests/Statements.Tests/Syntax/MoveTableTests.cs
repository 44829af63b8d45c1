using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Tests.Syntax;

public sealed class MoveTableTests
{
    [Fact]
    public void EachMoveHasItsOctet()
    {
        var table = new MoveTable(1, [Row(1, -2, 3), Row(-10, 20, -30)]);
        Assert.Equal((1, -2, 3), table.Sum([0]));
        Assert.Equal((-10, 20, -30), table.Sum([uint.MaxValue]));
    }

    [Fact]
    public void RowsOfTheFeaturesAreAddedUp()
    {
        var table = new MoveTable(1, [Row(127, -127, 0), Row(1, 1, 1)]);
        Assert.Equal((255, -253, 1), table.Sum([1, 2, 0x90000000]));
    }

    [Fact]
    public void WithoutFeaturesNothingIsPreferred() =>
        Assert.Equal((0, 0, 0), new MoveTable(1, [Row(1, 1, 1), Row(2, 2, 2)]).Sum([]));

    [Fact]
    public void ATableThatIsNotFullIsRefused() =>
        Assert.Throws<ArgumentException>(() => new MoveTable(2, new int[3]));

    private static int Row(int shift, int left, int right) =>
        (shift & 255) | ((left & 255) << 8) | ((right & 255) << 16);
}
