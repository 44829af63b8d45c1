namespace Burdenshare.Projections.Debts;

/// <summary>Who pays for what is extra.</summary>
public enum Financing
{
    /// <summary>Nobody yet: it is borrowed.</summary>
    Deficit,

    /// <summary>Higher revenue; debt stays as it would be.</summary>
    Taxes,

    /// <summary>Other expenditure; debt stays as it would be.</summary>
    Cuts,
}
