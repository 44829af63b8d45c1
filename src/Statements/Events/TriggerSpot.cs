using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Events;

/// <summary>A trigger where it stands.</summary>
/// <param name="Trigger">What its words name.</param>
/// <param name="Head">Its first word.</param>
/// <param name="Tokens">All of its words.</param>
/// <param name="IsPassive">Whether the subject before it is who it is done to.</param>
internal readonly record struct TriggerSpot(Trigger Trigger, int Head, TokenRange Tokens, bool IsPassive);
