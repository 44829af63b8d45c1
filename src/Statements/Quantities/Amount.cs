namespace Burdenshare.Statements.Quantities;

/// <summary>An amount of money and where it is written.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">After the last one.</param>
/// <param name="Value">In units of the currency; of cents and pence where they stand alone.</param>
/// <param name="Decimals">Decimals as written, less the zeros of a magnitude.</param>
/// <param name="Unit">
/// A code of ISO 4217; or the bare name, in small letters, where it is not said whose currency it is: "franc", "cent".
/// </param>
internal readonly record struct Amount(int Start, int End, decimal Value, int Decimals, string Unit)
{
    /// <summary>Whether the unit is one country's or union's currency.</summary>
    public bool IsKnown => Unit.Length == 3 && char.IsAsciiLetterUpper(Unit[0]);
}
