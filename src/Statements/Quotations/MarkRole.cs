namespace Burdenshare.Statements.Quotations;

/// <summary>What a quotation mark can do where it stands.</summary>
internal enum MarkRole
{
    None,
    Opens,
    Closes,
}
