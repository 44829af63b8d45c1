using CsCheck;

namespace Burdenshare.Statements.Tests;

/// <summary>A paragraph that names whom it speaks of is read alike alone and among others.</summary>
public sealed class ConcatenationTests
{
    private static readonly Gen<string> s_paragraph = Pick.From(
        "Spain spends 2% of GDP on defence.",
        "“We will spend more,” Mark Rutte said in Brussels.",
        "Poland urged Germany to spend more. Germany refused to answer.",
        "Emmanuel Macron visited Warsaw, and Donald Tusk praised the French plan.",
        "According to the ministry, the plan was late; Italy rejected it.",
        "Russia attacked Ukraine, the Baltic states said on Monday.",
        "Nothing of note was reported from the meeting room.",
        "Denmark signed a defence agreement with Norway and promised to send weapons to Ukraine."
    );

    [Fact]
    public void StatementsOfParagraphsAreThoseOfTheirConcatenation() =>
        Agree<StatementFinding>(
            (document, statement) =>
                $"{statement.Form} {statement.Act} {statement.Speaker?.Actor} {statement.Cue?.Lemma} "
                + string.Join('+', statement.Content.Select(span => span.Of(document)))
        );

    [Fact]
    public void EventsOfParagraphsAreThoseOfTheirConcatenation() =>
        Agree<EventFinding>(
            (document, happening) =>
                $"{happening.Plover} {happening.Mode} {happening.Tense} {happening.Trigger.Of(document)} "
                + string.Join('+', happening.Sources.Concat(happening.Targets).Select(party => party.Code))
        );

    private static void Agree<T>(Func<Document, T, string> shown)
        where T : Finding =>
        s_paragraph
            .Array[1, 6]
            .Sample(paragraphs =>
                paragraphs
                    .SelectMany(paragraph => Shown(paragraph, shown))
                    .SequenceEqual(Shown(string.Join("\n\n", paragraphs), shown))
            );

    private static string[] Shown<T>(string text, Func<Document, T, string> shown)
        where T : Finding
    {
        var reading = Repository.Read(text);
        return [.. reading.Findings.OfType<T>().Select(finding => shown(reading.Document, finding))];
    }
}
