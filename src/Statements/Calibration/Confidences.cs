using System.Collections.Frozen;
using System.Globalization;

namespace Burdenshare.Statements.Calibration;

/// <summary>
/// Turns how strong the evidence for a finding is into how often such a finding is right, by Platt's curve for each
/// kind of finding. The curves are fitted, not chosen: <c>data/words/confidence.csv</c> holds them with their origin.
/// </summary>
internal sealed class Confidences
{
    private const string Resource = "Calibration.confidence.csv";
    private const string Header = "kind,intercept,slope,examples,right";

    // Nothing is certain, and evidence that is was never weighed.
    private const double Least = 0.001;

    private static readonly Lazy<Confidences> s_fitted = new(ReadFitted);

    private readonly FrozenDictionary<string, (double Intercept, double Slope)> _curves;

    private Confidences(FrozenDictionary<string, (double Intercept, double Slope)> curves) =>
        _curves = curves;

    /// <summary>The curves that ship with the reader.</summary>
    public static Confidences Fitted => s_fitted.Value;

    /// <summary>The curves of a table; its first line names the columns.</summary>
    /// <exception cref="InvalidDataException">The table has another form, or a curve that falls.</exception>
    public static Confidences Read(TextReader table)
    {
        if (table.ReadLine() != Header)
            throw new InvalidDataException($"the first line must be {Header}");
        var curves = new Dictionary<string, (double, double)>(StringComparer.Ordinal);
        while (table.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            if (
                cells.Length != 5
                || Number(cells[2]) <= 0
                || !curves.TryAdd(cells[0], (Number(cells[1]), Number(cells[2])))
            )
                throw new InvalidDataException($"no curve that rises, or a second one of its kind: {line}");
        }
        return new Confidences(curves.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>
    /// The share of findings of that kind and strength that are right: 1 / (1 + exp(-(a + b logit(strength)))), to
    /// three decimals. What has no curve keeps its strength.
    /// </summary>
    public double Of(string kind, double strength)
    {
        if (!_curves.TryGetValue(kind, out var curve))
            return strength;
        var bounded = Math.Clamp(strength, Least, 1 - Least);
        var odds = curve.Intercept + curve.Slope * Math.Log(bounded / (1 - bounded));
        return Math.Clamp(Math.Round(1 / (1 + Math.Exp(-odds)), 3), Least, 1 - Least);
    }

    /// <summary>The finding with the confidence that its evidence deserves.</summary>
    public Finding Weighed(Finding finding) =>
        finding switch
        {
            StatementFinding => finding with { Confidence = Of("statement", finding.Confidence) },
            FigureFinding => finding with { Confidence = Of("figure", finding.Confidence) },
            PositionFinding => finding with { Confidence = Of("position", finding.Confidence) },
            EventFinding => finding with { Confidence = Of("event", finding.Confidence) },
            _ => finding,
        };

    private static double Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidDataException($"no number: {cell}");

    private static Confidences ReadFitted()
    {
        using var stream = typeof(Confidences).Assembly.GetManifestResourceStream(Resource);
        using var table = new StreamReader(
            stream ?? throw new InvalidOperationException("the table of confidences is not built in")
        );
        return Read(table);
    }
}
