using CsCheck;

namespace Burdenshare.Statements.Tests;

/// <summary>What must hold for every text, however odd.</summary>
public sealed class ReaderProperties
{
    private static readonly string[] s_pieces =
    [
        "“",
        "”",
        "\"",
        "‘",
        "’",
        "„",
        "«",
        "»",
        "'",
        "(",
        ")",
        ".",
        ",",
        ";",
        ":",
        "—",
        "…",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        " ",
        "\u200B",
        "\u202E",
        "\u2066",
        "\uD83D",
        "\uDE42",
        "🙂",
        "\0",
        "\uFEFF",
        "5",
        "%",
        "2 percent",
        "3.5 %",
        "€5bn",
        "NATO allies",
        "Spain",
        "the U.S.",
        "Mark Rutte",
        "he",
        "They",
        "said",
        "said that",
        "urged",
        "to spend",
        "of GDP",
        "on defence",
        "according to",
        "23 allies",
        "meet",
        "target",
        "this goal",
        "far from",
        "including",
        "by 2035",
        "Sen.",
        "attacked",
        "held talks",
        "was condemned by",
        "will meet",
        "Poland's demand for",
        "on Monday",
        "3 June",
    ];

    private static readonly string[] s_paragraphs =
    [
        "Spain spends 2% of GDP on defence.",
        "Poland pledged to spend 5 percent of GDP on defence by 2030.",
        "“We will spend more,” Mark Rutte said in Brussels.",
        "Today 23 allies spend at least 2% of GDP on defence.",
        "Germany's defence budget rose by 12 percent in 2024.",
        "The factory makes 40 percent of the world's chips.",
        "Allies will agree on a defence target of 5%. It includes 3.5% for core needs and 1.5% for resilience.",
    ];

    private static readonly Gen<string> s_noise = Gen.Int[0, s_pieces.Length - 1]
        .Select(index => s_pieces[index])
        .Array[0, 60]
        .Select(pieces => string.Join(' ', pieces));

    private static readonly Gen<string> s_glued = Gen.Int[0, s_pieces.Length - 1]
        .Select(index => s_pieces[index])
        .Array[0, 60]
        .Select(string.Concat);

    [Fact]
    public void EverySpanLiesInsideTheText() =>
        Gen.OneOf(s_noise, s_glued, Gen.String)
            .Sample(text =>
                Spans(Repository.Read(text))
                    .All(span => 0 <= span.Start && span.Start < span.End && span.End <= text.Length)
            );

    [Fact]
    public void ReadingTwiceFindsTheSame() =>
        s_noise.Sample(text => Shown(Repository.Read(text)) == Shown(Repository.Read(text)));

    [Fact]
    public void ReadingOnManyThreadsFindsTheSame()
    {
        var text = string.Join("\n\n", s_paragraphs);
        var alone = Shown(Repository.Read(text));
        var together = new string[16];
        Parallel.For(0, together.Length, i => together[i] = Shown(Repository.Read(text)));
        Assert.All(together, shown => Assert.Equal(alone, shown));
    }

    [Fact]
    public void FiguresOfParagraphsAreThoseOfTheirConcatenation() =>
        Gen.Int[0, s_paragraphs.Length - 1]
            .Select(index => s_paragraphs[index])
            .Array[1, 8]
            .Sample(paragraphs =>
            {
                var apart = paragraphs.SelectMany(Values);
                return apart.SequenceEqual(Values(string.Join("\n\n", paragraphs)));
            });

    [Fact]
    public void ComponentsPointAtFiguresAndAddUp() =>
        Gen.OneOf(
                s_noise,
                Gen.Int[0, s_paragraphs.Length - 1]
                    .Select(index => s_paragraphs[index])
                    .Array[1, 5]
                    .Select(some => string.Join(' ', some))
            )
            .Sample(text =>
            {
                var figures = Repository.Read(text).Figures;
                return figures.All(figure =>
                    figure.Components.IsEmpty
                    || figure.Components.Sum(index => figures[index].Value) == figure.Value
                );
            });

    [Fact]
    public void FindingsStandInTheOrderOfTheText() =>
        s_noise.Sample(text =>
        {
            var starts = Repository.Read(text).Findings.Select(finding => finding.Span.Start).ToArray();
            return starts.SequenceEqual(starts.Order());
        });

    private static IEnumerable<(decimal?, string, string, string)> Values(string text) =>
        Repository
            .Read(text)
            .Figures.Select(figure =>
                (figure.Value, figure.Unit.Code, string.Join(' ', figure.Scope), figure.Modality)
            );

    private static IEnumerable<TextSpan> Spans(Reading reading) =>
        reading.Findings.SelectMany(finding =>
            finding switch
            {
                StatementFinding statement =>
                [
                    statement.Span,
                    .. statement.Content,
                    .. statement.Speaker is { } speaker ? [speaker.Span] : Array.Empty<TextSpan>(),
                    .. statement.Cue is { } cue ? [cue.Span] : Array.Empty<TextSpan>(),
                ],
                EventFinding happening =>
                [
                    happening.Span,
                    happening.Trigger,
                    .. happening.Sources.Concat(happening.Targets).Select(party => party.Span),
                ],
                _ => new[] { finding.Span },
            }
        );

    private static string Shown(Reading reading)
    {
        using var stream = new MemoryStream();
        ReadingJson.WriteLines(reading, stream);
        return Convert.ToHexString(stream.ToArray());
    }
}
