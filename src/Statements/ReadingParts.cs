namespace Burdenshare.Statements;

/// <summary>
/// Kinds of findings to look for. Figures alone take numbers, names and quotation marks, and are read many times faster
/// than statements; without statements a figure knows neither the statement it stands in nor a holder who is named there.
/// </summary>
[Flags]
public enum ReadingParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Who said what.</summary>
    Statements = 1,

    /// <summary>Numbers about defence spending.</summary>
    Figures = 2,

    /// <summary>Diplomatic events.</summary>
    Events = 4,

    /// <summary>Stances on agreed targets; they need the figures.</summary>
    Positions = 8,

    /// <summary>What is odd about the text; the most of it needs all the rest.</summary>
    Warnings = 16,

    /// <summary>Everything.</summary>
    All = Statements | Figures | Events | Positions | Warnings,
}

/// <summary>What each part rests on.</summary>
internal static class ReadingPartsNeeds
{
    /// <summary>Whether a part must be read for what is asked: warnings rest on all parts, positions on figures.</summary>
    public static bool Needs(this ReadingParts asked, ReadingParts part) =>
        asked.HasFlag(part)
        || asked.HasFlag(ReadingParts.Warnings)
        || (part == ReadingParts.Figures && asked.HasFlag(ReadingParts.Positions));
}
