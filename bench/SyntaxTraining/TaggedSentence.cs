namespace Burdenshare.SyntaxTraining;

/// <summary>A sentence with tags as a tagger that never saw it gives them.</summary>
internal readonly record struct TaggedSentence(GoldSentence Gold, byte[] Tags);
