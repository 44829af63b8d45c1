namespace Burdenshare.Statements.Oddities;

/// <summary>"Unanimously", where the same text has a country that opposes or has not decided.</summary>
internal static class Unanimity
{
    public static IEnumerable<WarningFinding> In(OddText text)
    {
        if (!text.Positions.Any(position => position.Stance is "opposes" or "undecided"))
            yield break;
        for (var at = 0; at < text.Layout.Tokens.Length; at++)
        {
            if (text.Word(at) is "unanimously" or "unanimous" && !IsHedged(text.Word(at - 1)))
                yield return text.Warn(at, at + 1, "STM221", "the text names a country that does not agree");
        }
    }

    private static bool IsHedged(string before) =>
        before is "almost" or "nearly" or "not" or "virtually" or "near";
}
