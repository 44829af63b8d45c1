using Burdenshare.Vocabulary;

namespace Burdenshare.Charts.Rendering;

/// <summary>
/// Draws charts as SVG with ECharts' own server-side renderer inside V8, loaded at the first chart. Safe for several
/// threads; the same chart gives the same bytes whatever was drawn before, and on whichever renderer.
/// </summary>
public sealed class ChartRenderer : IDisposable
{
    private readonly Func<ScriptHost> _load;
    private readonly Lock _turn = new();
    private ScriptHost? _host;
    private bool _disposed;

    /// <summary>Nothing is loaded yet.</summary>
    public ChartRenderer()
        : this(ScriptHost.Load) { }

    internal ChartRenderer(Func<ScriptHost> load) => _load = load;

    /// <summary>
    /// Loads what draws on another thread while the caller does something else. What fails here is told by the first
    /// chart.
    /// </summary>
    public void Preload() =>
        _ = Task.Run(() =>
        {
            lock (_turn)
                try
                {
                    if (!_disposed)
                        _host ??= _load();
                }
                catch (Exception missing) when (IsMissingLibrary(missing)) { }
        });

    /// <summary>
    /// The chart as SVG. Problem CHT001 where the machine has no V8 library for its platform: the chart's table can
    /// still be shown.
    /// </summary>
    /// <exception cref="ObjectDisposedException">After <see cref="Dispose"/>.</exception>
    public Outcome<Svg> Render(Chart chart)
    {
        var drawing = chart.Draw();
        var json = drawing.Option.ToJsonString();
        string raw;
        lock (_turn)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            try
            {
                _host ??= _load();
            }
            catch (Exception missing) when (IsMissingLibrary(missing))
            {
                return new Problem(
                    "CHT001",
                    $"chart '{Label.Clean(chart.Text.Title)}'",
                    "the V8 library that draws charts is not there for this platform",
                    "run on linux-x64 with the published folder complete, or use the table behind the chart"
                );
            }
            raw = _host.Svg(json, drawing.Width, drawing.Height);
        }
        return new Svg(SvgFinish.Of(raw, drawing, chart.Text), drawing.Width, drawing.Height);
    }

    /// <summary>Releases V8.</summary>
    public void Dispose()
    {
        lock (_turn)
        {
            _disposed = true;
            _host?.Dispose();
            _host = null;
        }
    }

    // ClearScript reports a missing native library as a type that cannot load.
    private static bool IsMissingLibrary(Exception failure) =>
        failure
            is TypeLoadException
                or DllNotFoundException
                or BadImageFormatException
                or FileNotFoundException
        || failure.InnerException is Exception inner && IsMissingLibrary(inner);
}
