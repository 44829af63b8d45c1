namespace Burdenshare.Cli;

/// <summary>What the program tells the shell. Scripts rely on these numbers.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A fault of ours: please report.</summary>
    public const int Bug = 1;

    public const int WrongUsage = 2;

    public const int BadInput = 3;

    /// <summary>What <c>--fail-on</c> names was found.</summary>
    public const int ConditionMet = 4;

    /// <summary>The user ended it in the middle, as shells number the signal of Ctrl-C (128 + 2).</summary>
    public const int Interrupted = 130;

    /// <summary>Nobody read on, as shells number the signal of a broken pipe (128 + 13).</summary>
    public const int Unread = 141;
}
