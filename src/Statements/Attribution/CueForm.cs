namespace Burdenshare.Statements.Attribution;

/// <summary>A form of a cue verb.</summary>
internal readonly record struct CueForm(CueVerb Verb, VerbForm Form);
