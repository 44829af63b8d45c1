using Burdenshare.Bargaining.Exchange;
using Burdenshare.Bargaining.IssueFiles;

namespace Burdenshare.Bargaining.Tests.Exchange;

/// <summary>
/// Drawn inputs, and what a second implementation of the equations, with 28 digits, found for three rounds each. In
/// exchange-25 an outcome comes to where an asker wants it: with doubles one exchange goes missing.
/// </summary>
public sealed class ExchangeCourseTests
{
    private const int Rounds = 3;

    [Theory]
    [InlineData("exchange-25.txt", 0, 6, 2.2922836891449228)]
    [InlineData("exchange-25.txt", 1, 5, 1.6561315735067743)]
    [InlineData("exchange-3.txt", 0, 19, 14.544502669345988)]
    [InlineData("exchange-3.txt", 1, 22, 9.03262747186254)]
    [InlineData("exchange-13.txt", 0, 10, 11.855026016662652)]
    [InlineData("exchange-13.txt", 1, 7, 9.790803180686629)]
    [InlineData("exchange-13.txt", 2, 10, 6.621270736697301)]
    public void ARoundHasAsManyExchangesAndAsMuchGain(string file, int round, int made, double gain)
    {
        var read = Sample.Value(Negotiation.Read(file, File.ReadAllText($"Cases/{file}")));
        var actual = ExchangeModel.Run(read.Table, Rounds).Rounds[round];
        Assert.Equal(made, actual.Exchanges.Length);
        Assert.Equal(gain, actual.TotalGain, 1e-9);
    }
}
