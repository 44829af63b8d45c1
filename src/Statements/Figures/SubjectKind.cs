namespace Burdenshare.Statements.Figures;

/// <summary>How a sentence names those it speaks of.</summary>
internal enum SubjectKind
{
    /// <summary>Allies, counted or quantified or as a group.</summary>
    Allies,

    /// <summary>One country or several by name.</summary>
    Countries,

    /// <summary>The alliance itself: "NATO's 2 % benchmark" says little about whom.</summary>
    Alliance,

    /// <summary>A person, for a country.</summary>
    Person,

    /// <summary>"they", "their", "it".</summary>
    Pronoun,

    /// <summary>"we", "our": whoever speaks.</summary>
    Speaker,
}
