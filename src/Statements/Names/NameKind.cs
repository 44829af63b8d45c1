namespace Burdenshare.Statements.Names;

/// <summary>What a name names.</summary>
internal enum NameKind
{
    Country,
    Demonym,
    People,
    Capital,
    Seat,
    Government,
    Organisation,
    Group,
    Person,
    Office,
}
