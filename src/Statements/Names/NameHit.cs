namespace Burdenshare.Statements.Names;

/// <summary>A name found at a token: what it is and where it ends.</summary>
internal readonly record struct NameHit(NameEntry Entry, int End);
