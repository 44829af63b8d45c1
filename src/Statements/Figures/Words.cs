using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Figures;

/// <summary>The vocabulary by which a bare number is told to be one about defence spending.</summary>
internal static class Words
{
    /// <summary>Words of the field; one of them must be near.</summary>
    public static readonly FrozenSet<string> Defence = WordTable.Listed("Words.Defence");

    /// <summary>Words for putting money into something.</summary>
    public static readonly FrozenSet<string> Spending = WordTable.Listed("Words.Spending");

    /// <summary>What an agreed share is called.</summary>
    public static readonly FrozenSet<string> Target = WordTable.Listed("Words.Target");

    /// <summary>Names of a country's output.</summary>
    public static readonly FrozenSet<string> Output = WordTable.Listed("Words.Output");

    /// <summary>Subjects whose percentages are not about defence spending.</summary>
    public static readonly FrozenSet<string> Elsewhere = WordTable.Listed("Words.Elsewhere");

    /// <summary>Verbs of coming to a mark.</summary>
    public static readonly FrozenSet<string> Reaches = WordTable.Listed("Words.Reaches");

    /// <summary>Rises.</summary>
    public static readonly FrozenSet<string> Rise = WordTable.Listed("Words.Rise");

    /// <summary>Falls.</summary>
    public static readonly FrozenSet<string> Fall = WordTable.Listed("Words.Fall");

    /// <summary>What the fifth of spending that is a guideline of its own goes into.</summary>
    public static readonly FrozenSet<string> Equipment = WordTable.Listed("Words.Equipment");

    /// <summary>What the part of The Hague's pledge that is not core is spent on.</summary>
    public static readonly FrozenSet<string> Related = WordTable.Listed("Words.Related");
}
