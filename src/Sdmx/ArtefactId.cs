using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Burdenshare.Sdmx;

/// <summary>
/// What identifies a maintainable artefact: "BURDENSHARE:DF_MILEX(1.0.0)". A version of three parts satisfies SDMX 2.1
/// and 3.0 alike.
/// </summary>
/// <param name="Agency">Who maintains it.</param>
/// <param name="Id">Its id within the agency.</param>
/// <param name="Version">Its version.</param>
public sealed partial record ArtefactId(string Agency, string Id, string Version)
{
    private const string Model = "urn:sdmx:org.sdmx.infomodel.";

    /// <summary>Whether a text can be an SDMX id: Latin letters, digits, and _ @ $ -.</summary>
    public static bool IsId(string text) => IdForm().IsMatch(text);

    /// <summary>Reads AGENCY:ID(VERSION); a version that is left out is 1.0.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ArtefactId? artefact)
    {
        var match = Form().Match(text);
        artefact = match.Success
            ? new ArtefactId(
                match.Groups[1].Value,
                match.Groups[2].Value,
                match.Groups[3].Success ? match.Groups[3].Value : "1.0"
            )
            : null;
        return match.Success;
    }

    /// <summary>The last part of a URN read as an artefact; null where it names none.</summary>
    public static ArtefactId? OfUrn(string urn) =>
        urn.StartsWith(Model, StringComparison.Ordinal)
        && TryParse(urn[(urn.IndexOf('=') + 1)..], out var named)
            ? named
            : null;

    /// <summary>AGENCY:ID(VERSION), as SDMX-CSV and URNs write it.</summary>
    public override string ToString() => $"{Agency}:{Id}({Version})";

    internal string Urn(string package, string kind) => $"{Model}{package}.{kind}={this}";

    internal string DataflowUrn => Urn("datastructure", "Dataflow");

    internal string StructureUrn => Urn("datastructure", "DataStructure");

    internal string CodeListUrn => Urn("codelist", "Codelist");

    internal string ConceptUrn(string concept) => $"{Urn("conceptscheme", "Concept")}.{concept}";

    [GeneratedRegex(
        @"^([A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)(?:\(([^()\s]+)\))?$"
    )]
    private static partial Regex Form();

    [GeneratedRegex("^[A-Za-z0-9_@$-]+$")]
    private static partial Regex IdForm();
}
