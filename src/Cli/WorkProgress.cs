namespace Burdenshare.Cli;

/// <summary>
/// How far long work is, on a line of stderr that is wiped at the end; nothing where nobody watches, or with --quiet.
/// </summary>
internal sealed class WorkProgress : IDisposable
{
    private const int BarWidth = 24;

    private readonly TextWriter _to;
    private readonly int _width;
    private int _shown;
    private int _percent = -1;

    private WorkProgress(TextWriter to, int width) => (_to, _width) = (to, width);

    /// <summary>Null where nobody watches.</summary>
    public static WorkProgress? Of(Session session) =>
        session.Around.IsWatched && !session.IsQuiet
            ? new WorkProgress(session.Around.Errors, session.Around.Width)
            : null;

    /// <summary>So many of so many are done, this one last.</summary>
    public void Tell(int done, int all, string name) =>
        Show((double)done / Math.Max(1, all), $"{done}/{all} {name}");

    /// <summary>So much of all is done, from 0 to 1; the same percentage is not shown twice.</summary>
    public void TellShare(double share, string what)
    {
        var percent = (int)(100 * Math.Clamp(share, 0, 1));
        if (percent == _percent)
            return;
        _percent = percent;
        Show(share, $"{percent} % {what}");
    }

    private void Show(double share, string what)
    {
        var filled = (int)(BarWidth * Math.Clamp(share, 0, 1));
        var line = $"[{new string('=', filled)}{new string(' ', BarWidth - filled)}] {what}";
        var cut = Printable.Cut(Printable.Line(line), _width - 1);
        _to.Write('\r' + cut.PadRight(_shown));
        _shown = cut.Length;
    }

    /// <summary>Wipes the line.</summary>
    public void Dispose()
    {
        if (_shown > 0)
            _to.Write('\r' + new string(' ', _shown) + '\r');
    }
}
