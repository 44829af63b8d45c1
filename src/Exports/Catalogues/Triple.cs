namespace Burdenshare.Exports.Catalogues;

/// <summary>What a statement says of its subject.</summary>
internal abstract record Node
{
    /// <summary>A resource: an absolute address, or one relative to the catalogue ("#nato-2026").</summary>
    internal sealed record Resource(string Address) : Node;

    /// <summary>A text in English.</summary>
    internal sealed record English(string Text) : Node;

    /// <summary>A value of a type named with its prefix ("xsd:date").</summary>
    internal sealed record Typed(string Value, string Type) : Node;
}

/// <summary>A statement of the catalogue; its predicate is named with its prefix ("dct:title").</summary>
internal sealed record Triple(string Subject, string Predicate, Node Value);
