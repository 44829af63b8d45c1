namespace Burdenshare.Statements.Quantities;

/// <summary>A whole number in words, or in digits with a magnitude, and what fractions after it need to know.</summary>
/// <param name="End">After its last character.</param>
/// <param name="Value">The number.</param>
/// <param name="Decimals">Decimals as written, less the zeros of a magnitude.</param>
/// <param name="Scale">The magnitude it ends with: 1,000,000 for "two million"; 0 where it ends with another
/// word.</param>
/// <param name="Joined">What stands before its last "and", and the magnitude that ends it; null without "and".</param>
/// <param name="LastTens">
/// What stands before a last word of tens, where that end belongs to what follows: "one hundred" of "one hundred thirty
/// fifths". Null where it ends with another word, or has no other.
/// </param>
internal readonly record struct Cardinal(
    int End,
    decimal Value,
    int Decimals,
    decimal Scale,
    (decimal Value, decimal Scale)? Joined,
    (int End, decimal Value)? LastTens
);
