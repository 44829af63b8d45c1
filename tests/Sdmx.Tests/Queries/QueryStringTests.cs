using Burdenshare.Sdmx.Queries;

namespace Burdenshare.Sdmx.Tests.Queries;

public sealed class QueryStringTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("?", "")]
    [InlineData("a=1", "a→1")]
    [InlineData("?a=1&b=2", "a→1 b→2")]
    [InlineData("?&a=1&&b=2&", "a→1 b→2")]
    [InlineData("a", "a→")]
    [InlineData("a=", "a→")]
    [InlineData("a=b=c", "a→b=c")]
    [InlineData("a=1+2", "a→1+2")]
    [InlineData("a=1%2B2", "a→1+2")]
    [InlineData("c%5BSHOP%5D=NORTH%2CSOUTH", "c[SHOP]→NORTH,SOUTH")]
    [InlineData("a=%C3%A9", "a→é")]
    [InlineData("a=100%", "a→100%")]
    [InlineData("a=1&a=2", "a→1 a→2")]
    public void PartsAreTakenApartAndDecoded(string query, string due) =>
        Assert.Equal(
            due,
            string.Join(' ', QueryString.Parse(query).Parts.Select(part => $"{part.Name}→{part.Value}"))
        );

    [Fact]
    public void TheLastOfTwoCounts() => Assert.Equal("2", QueryString.Parse("a=1&a=2")["a"]);

    [Fact]
    public void WhatIsMissingIsNull() => Assert.Null(QueryString.Parse("a=1")["b"]);

    [Theory]
    [InlineData("A")]
    [InlineData("startperiod")]
    public void NamesKeepTheirCase(string name) =>
        Assert.Null(QueryString.Parse("a=1&startPeriod=2024")[name]);
}
