namespace Burdenshare.KnownAnswers;

/// <summary>Counts agreements and prints what does not agree.</summary>
internal sealed class Tally
{
    private int _passed;
    private int _failed;

    public void Check(string what, double difference, double tolerance)
    {
        if (difference <= tolerance)
            _passed++;
        else
        {
            _failed++;
            Console.WriteLine(FormattableString.Invariant($"differs by {difference:G6}: {what}"));
        }
    }

    public int Report()
    {
        Console.WriteLine(FormattableString.Invariant($"known answers: {_passed} agree, {_failed} differ"));
        return _failed == 0 && _passed > 0 ? 0 : 1;
    }
}
