namespace Burdenshare.Statements.Figures;

/// <summary>What is known of a number when its subject is sought.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">Token after it.</param>
/// <param name="Modality">How it is said.</param>
/// <param name="Cue">The token that says so.</param>
/// <param name="IsTarget">Whether a word for a target stands beside it.</param>
/// <param name="IsAgreed">Whether it is a target of the value that the Alliance has agreed or debates.</param>
/// <param name="SpeakersCountry">Whom "we" means.</param>
/// <param name="Last">Whom the text spoke of before; null at its start.</param>
internal sealed record FigureSpot(
    int Start,
    int End,
    string Modality,
    int? Cue,
    bool IsTarget,
    bool IsAgreed,
    string? SpeakersCountry,
    Scope? Last
);
