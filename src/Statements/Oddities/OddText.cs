using System.Collections.Immutable;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Oddities;

/// <summary>A text with all that was read in it, to be looked at for what cannot be right.</summary>
/// <param name="Layout">The text.</param>
/// <param name="Mentions">Its names, in order.</param>
/// <param name="Statements">Who said what.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Positions">Who supports and opposes what.</param>
/// <param name="Gazetteer">People with their offices, and the targets with the day they were agreed.</param>
internal sealed record OddText(
    Layout Layout,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<StatementFinding> Statements,
    ImmutableArray<FigureFinding> Figures,
    ImmutableArray<PositionFinding> Positions,
    Gazetteer Gazetteer
)
{
    /// <summary>The names by their tokens.</summary>
    public MentionIndex Names { get; } = new(Mentions);

    /// <summary>The lower-case word at a token, or nothing outside of the text.</summary>
    public string Word(int token) =>
        token >= 0 && token < Layout.Tokens.Length ? Layout.Tokens[token].Lower : "";

    /// <summary>Whether the token is the first of its sentence.</summary>
    public bool OpensSentence(int token) => Layout.Sentences[Layout.SentenceOf(token)].Start == token;

    /// <summary>A warning about some tokens.</summary>
    public WarningFinding Warn(int start, int end, string code, string message) =>
        new(Layout.SpanOf(new TokenRange(start, end)), code, message);
}
