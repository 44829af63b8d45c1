using Burdenshare.Sdmx.Queries;

namespace Burdenshare.Sdmx.Tests.Queries;

public sealed class ComponentFilterTests
{
    [Theory]
    [InlineData("ESP", "ESP", true)]
    [InlineData("eq:ESP", "ESP", true)]
    [InlineData("ESP,POL", "POL", true)]
    [InlineData("ESP,POL", "USA", false)]
    [InlineData("ne:ESP", "POL", true)]
    [InlineData("ne:ESP+ne:POL", "POL", false)]
    [InlineData("ne:A,B", "A", false)]
    [InlineData("ne:A,B", "C", true)]
    [InlineData("sw:NATO", "NATO-EUR-CAN", true)]
    [InlineData("ew:CAN", "NATO-EUR-CAN", true)]
    [InlineData("co:EUR", "NATO-EUR-CAN", true)]
    [InlineData("co:USA", "NATO-EUR-CAN", false)]
    [InlineData("nc:USA", "NATO-EUR-CAN", true)]
    [InlineData("xx:1", "xx:1", true)]
    public void TextIsComparedAsText(string filter, string value, bool passes) =>
        Assert.Equal(passes, Filter("SHOP", filter).Holds(value));

    [Theory]
    [InlineData("ge:10", "9.5", false)]
    [InlineData("ge:10", "10.0", true)]
    [InlineData("lt:10", "9", true)]
    [InlineData("gt:2+lt:3", "2.5", true)]
    [InlineData("gt:2+lt:3", "3", false)]
    [InlineData("le:-1", "-1.5", true)]
    [InlineData("2", "2.00", true)]
    public void NumbersAreComparedAsNumbers(string filter, string value, bool passes) =>
        Assert.Equal(passes, Filter("OBS_VALUE", filter).Holds(value));

    [Theory]
    [InlineData("ge:2024+le:2026", "2026", true)]
    [InlineData("ge:2024+le:2026", "2026-12-31", true)]
    [InlineData("ge:2024+le:2026", "2027", false)]
    [InlineData("ge:2024+le:2026", "2023-Q4", false)]
    [InlineData("ge:2024-02+le:2024-03", "2024-Q1", false)]
    [InlineData("gt:2024", "2024-12", false)]
    [InlineData("gt:2024", "2025-01", true)]
    [InlineData("lt:2024", "2024-01", false)]
    [InlineData("2024", "2024-A1", true)]
    [InlineData("ne:2024", "2025", true)]
    [InlineData("ge:2014+le:2015,ge:2024+le:2025", "2020", false)]
    [InlineData("ge:2014+le:2015,ge:2024+le:2025", "2025", true)]
    [InlineData("sw:202", "2025", true)]
    public void TimeIsComparedByWhatItCovers(string filter, string value, bool passes) =>
        Assert.Equal(passes, Filter("TIME_PERIOD", filter).Holds(value));

    [Fact]
    public void WhatIsNotStatedPassesNothing() => Assert.False(Filter("NOTE", "ne:x").Holds(null));

    [Theory]
    [InlineData("SHOP", "")]
    [InlineData("SHOP", "A,")]
    [InlineData("SHOP", "ge:")]
    [InlineData("SH OP", "A")]
    public void AFilterWithoutIdOrValueIsRefused(string component, string text) =>
        Assert.Equal(FaultKind.Syntax, ComponentFilter.Parse(component, text).Fault!.Kind);

    private static ComponentFilter Filter(string component, string text) =>
        ComponentFilter.Parse(component, text).TryGet(out var filter)
            ? filter
            : throw new InvalidOperationException(text);
}
