using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Burdenshare.Bargaining.Exchange;
using Burdenshare.Bargaining.Spatial;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.IssueFiles;

/// <summary>
/// KTAB's XML: scenario, model parameters, dimensions, actors and, where given, how ideals follow positions. Its
/// seed is left aside: our streams are not KTAB's generator.
/// </summary>
internal static class KtabXmlFile
{
    private const double Scale = 100;

    // KTAB's files declare no entities; a stranger's could name files or grow without end.
    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Prohibit };

    public static Outcome<Negotiation> Read(string file, string text)
    {
        XElement scenario;
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.TrimStart('\uFEFF')), s_settings);
            scenario = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException wrong)
        {
            return new Problem(
                "BRG110",
                Invariant(file, Math.Max(1, wrong.LineNumber), Math.Max(1, wrong.LinePosition)),
                "the XML is not well formed",
                "repair the markup"
            );
        }
        return Options(file, scenario)
            .Then(options => IssueOf(file, scenario).Select(issue => With(issue, options)));
    }

    private static Negotiation With(Issue issue, SpatialOptions options) =>
        new(issue, ExchangeTable.From(issue), options);

    private static Outcome<SpatialOptions> Options(string file, XElement scenario)
    {
        var options = SpatialOptions.Default;
        foreach (var choice in scenario.Elements("ModelParameters").Elements())
        {
            var outcome = options.With(choice.Name.LocalName, choice.Value.Trim());
            if (!outcome.TryGet(out var changed))
                return Outcome<SpatialOptions>.Refused(
                    outcome.Problems.Select(problem => problem with { Place = Place(file, choice) })
                );
            options = changed;
        }
        return options;
    }

    private static Outcome<Issue> IssueOf(string file, XElement scenario)
    {
        var problems = new List<Problem>();
        var names = scenario.Elements("Dimensions").Elements("dName").Select(name => name.Value.Trim());
        var draft = new IssueDraft(
            file,
            scenario.Element("name")?.Value.Trim() ?? Path.GetFileNameWithoutExtension(file),
            scenario.Element("desc")?.Value.Trim() ?? "",
            [.. names.Select(name => new Dimension(name, 0, Scale))],
            [.. scenario.Elements("Actors").Elements("Actor").Select(actor => ActorOf(file, actor))],
            [
                .. scenario
                    .Elements("IdealAdjustment")
                    .Elements("iaPair")
                    .Select(pair => PairOf(file, pair, problems)),
            ],
            Scale
        );
        foreach (var (actor, element) in draft.Actors.Zip(scenario.Elements("Actors").Elements("Actor")))
            if (
                actor.Positions.Length != draft.Dimensions.Length
                || actor.Saliences.Length != draft.Dimensions.Length
            )
                problems.Add(
                    new Problem(
                        "BRG107",
                        Place(file, element),
                        $"'{actor.Name.Text}' does not have one position and one salience for each dimension",
                        "give a dCoord and a dSal for each dName"
                    )
                );
        return draft.Examine(problems);
    }

    private static DraftActor ActorOf(string file, XElement actor) =>
        new(
            CellOf(file, actor, "name"),
            actor.Element("description")?.Value.Trim() ?? "",
            CellOf(file, actor, "capability"),
            [.. actor.Elements("Position").Elements("dCoord").Select(value => CellOf(file, value))],
            [.. actor.Elements("Salience").Elements("dSal").Select(value => CellOf(file, value))]
        );

    private static Accommodation PairOf(string file, XElement pair, List<Problem> problems) =>
        new(
            CellOf(file, pair, "adjustingIdeal").Text,
            CellOf(file, pair, "referencePos").Text,
            CellOf(file, pair, "adjust").Number(problems)
        );

    private static Cell CellOf(string file, XElement parent, string name) =>
        parent.Element(name) is { } element ? CellOf(file, element) : new Cell("", Place(file, parent));

    private static Cell CellOf(string file, XElement element) =>
        new(element.Value.Trim(), Place(file, element));

    private static string Place(string file, XElement element)
    {
        IXmlLineInfo info = element;
        return Invariant(file, info.LineNumber, info.LinePosition);
    }

    private static string Invariant(string file, int line, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:{column}");
}
