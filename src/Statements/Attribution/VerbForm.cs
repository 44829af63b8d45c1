namespace Burdenshare.Statements.Attribution;

/// <summary>How a form of a verb is built.</summary>
internal enum VerbForm
{
    Base,
    Present,
    Past,
    Participle,
}
