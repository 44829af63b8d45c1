namespace Burdenshare.Projections.Costs;

/// <summary>What additional cost is measured against: published costs differ mostly by this choice.</summary>
public enum Yardstick
{
    /// <summary>The share of the base year goes on: expenditure grows with GDP.</summary>
    ShareFreeze,

    /// <summary>The amount of the base year goes on at constant prices.</summary>
    RealFreeze,

    /// <summary>The amount of the base year goes on, whatever prices do.</summary>
    CashFreeze,

    /// <summary>What the ally announced.</summary>
    Plan,
}
