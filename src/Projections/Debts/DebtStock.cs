namespace Burdenshare.Projections.Debts;

/// <summary>
/// Short- and long-term debt in money and the implicit rate that follows from what is issued: new debt keeps the
/// short-term share of the first year.
/// </summary>
internal sealed class DebtStock(DebtInputs inputs)
{
    private readonly double _shortShare = inputs.ShortDebt / inputs.TotalDebt;
    private double _total = inputs.TotalDebt;
    private double _short = inputs.ShortDebt;
    private double _long = inputs.LongDebt;
    private double _newLong;
    private double _longRate;

    /// <summary>Goes on by a year and gives the implicit rate of that year, percent.</summary>
    /// <param name="year">Index of the year.</param>
    /// <param name="shortRate">Market rate of short-term debt of this year and of the one before.</param>
    /// <param name="longRate">Market rate of long-term debt of this year.</param>
    public double Next(int year, (double Now, double Before) shortRate, double longRate)
    {
        var alpha = _short / _total;
        var beta = _newLong / _long;
        var isForecast = year < inputs.ForecastYears;
        // In the years of the forecast the implicit rate is given, and that of long-term debt follows from it.
        _longRate = isForecast
            ? (inputs.ImplicitRate[year] - alpha * shortRate.Now) / (1 - alpha)
            : beta * longRate + (1 - beta) * _longRate;
        var rate = isForecast ? inputs.ImplicitRate[year] : alpha * shortRate.Now + (1 - alpha) * _longRate;
        Issue(year, _short * shortRate.Before / 100 + _long * _longRate / 100);
        return rate;
    }

    private void Issue(int year, double interest)
    {
        var maturing = inputs.MaturingShare[year] * _long;
        var due = _short + maturing;
        var needs = Math.Max(interest + due - inputs.MoneyBalance[year] + inputs.MoneyStockFlow[year], 0);
        _total = Math.Max(_total - due + needs, 0);
        var wantedShort = _shortShare * _total;
        var wantedLong = (1 - _shortShare) * _total - _long + maturing;
        var part = wantedShort / (wantedShort + wantedLong);
        _short = part * needs;
        _newLong = (1 - part) * needs;
        _long = _long - maturing + _newLong;
    }
}
