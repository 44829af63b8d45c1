using System.Reflection;
using Microsoft.ClearScript.V8;

namespace Burdenshare.Charts.Rendering;

/// <summary>ECharts inside V8. Not safe for several threads at once.</summary>
internal sealed class ScriptHost : IDisposable
{
    // ECharts takes a global window with a Deno property for a server; its frame loop needs a clock that never rings.
    private const string Surroundings = """
        var window = { Deno: {} }, setTimeout = () => 0, clearTimeout = () => {};
        """;

    private const string Draw = """
        function draw(option, width, height) {
          const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
          try { chart.setOption(JSON.parse(option)); return chart.renderToSVGString(); } finally { chart.dispose(); }
        }
        """;

    private readonly V8ScriptEngine _engine;

    private ScriptHost(V8ScriptEngine engine) => _engine = engine;

    /// <summary>Loads V8 and the bundle: a sixth of a second.</summary>
    public static ScriptHost Load()
    {
        var engine = new V8ScriptEngine();
        engine.Execute("surroundings", Surroundings);
        engine.Execute("echarts.js", Bundle());
        engine.Execute("draw", Draw);
        return new ScriptHost(engine);
    }

    public string Svg(string option, int width, int height) =>
        (string)_engine.Invoke("draw", option, width, height);

    public void Dispose() => _engine.Dispose();

    private static string Bundle()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("echarts.js")
            ?? throw new InvalidOperationException("The ECharts bundle is embedded at build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
