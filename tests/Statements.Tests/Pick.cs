using CsCheck;

namespace Burdenshare.Statements.Tests;

/// <summary>Chances among written examples.</summary>
internal static class Pick
{
    /// <summary>One of these.</summary>
    public static Gen<string> From(params string[] examples) =>
        Gen.Int[0, examples.Length - 1].Select(index => examples[index]);
}
