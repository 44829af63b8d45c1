namespace Burdenshare.Cli;

/// <summary>
/// How far long work is, on a line of stderr that is wiped at the end; nothing where nobody watches, or with --quiet.
/// </summary>
internal sealed class WorkProgress : IDisposable
{
    private const int BarWidth = 24;
    private const int InterruptMark = 2;

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    private readonly TextWriter _to;
    private readonly int _width;
    private readonly TimeProvider _clock;
    private int _shown;
    private int _percent = -1;
    private long _told;

    private WorkProgress(Surroundings around) =>
        (_to, _width, _clock) = (around.Errors, around.Width, around.Clock);

    /// <summary>Null where nobody watches.</summary>
    public static WorkProgress? Of(Session session) =>
        session.Around.IsWatched && !session.IsQuiet ? new WorkProgress(session.Around) : null;

    /// <summary>Null also where the answer runs over the same screen, between whose lines it would stand.</summary>
    public static WorkProgress? Beside(Session session) =>
        session.Around.IsScreen && session.Out is null ? null : Of(session);

    /// <summary>So many of so many are done, this one last.</summary>
    public void Tell(int done, int all, string name) =>
        Show((double)done / Math.Max(1, all), $"{done}/{all} {name}");

    /// <summary>
    /// So much is done, from 0 to 1, or null where nobody knows how much there is. It is shown when the percentage has
    /// changed or a second has passed.
    /// </summary>
    public void TellShare(double? share, Func<string> what)
    {
        var percent = share is { } known ? (int)(100 * Math.Clamp(known, 0, 1)) : 0;
        if (percent == _percent && _clock.GetElapsedTime(_told) < s_pause)
            return;
        (_percent, _told) = (percent, _clock.GetTimestamp());
        if (share is null)
            Line(what());
        else
            Show(share.Value, $"{percent} % {what()}");
    }

    private void Show(double share, string what)
    {
        var filled = (int)(BarWidth * Math.Clamp(share, 0, 1));
        Line($"[{new string('=', filled)}{new string(' ', BarWidth - filled)}] {what}");
    }

    private void Line(string line)
    {
        var cut = Printable.Cut(Printable.Line(line), _width - 1);
        _to.Write('\r' + cut.PadRight(_shown));
        _shown = cut.Length;
    }

    /// <summary>Wipes the line and the mark that a terminal sets for Ctrl-C, so that a note may stand there.</summary>
    public void Clear()
    {
        if (_shown > 0)
            _to.Write('\r' + new string(' ', Math.Min(_shown + InterruptMark, _width - 1)) + '\r');
        _shown = 0;
    }

    /// <summary>Wipes the line.</summary>
    public void Dispose() => Clear();
}
