namespace Burdenshare.Exports.Catalogues;

/// <summary>The vocabularies that a catalogue speaks, by prefix.</summary>
internal static class Vocabularies
{
    /// <summary>What a resource is.</summary>
    public const string IsA = "rdf:type";

    public static readonly (string Prefix, string Namespace)[] All =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("spdx", "http://spdx.org/rdf/terms#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    /// <summary>The full address of a prefixed name.</summary>
    public static string Full(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return All.Single(each => each.Prefix == name[..colon]).Namespace + name[(colon + 1)..];
    }
}
