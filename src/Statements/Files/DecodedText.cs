namespace Burdenshare.Statements.Files;

/// <summary>A file's text and whether its encoding had to be guessed.</summary>
/// <param name="Text">Without a byte order mark.</param>
/// <param name="IsGuessed">True when the bytes were no UTF and nothing declared what they are.</param>
internal sealed record DecodedText(string Text, bool IsGuessed);
