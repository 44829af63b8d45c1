using System.CommandLine;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Questions;
using Burdenshare.Vocabulary;
using Spectre.Console;

namespace Burdenshare.Cli.Figures;

/// <summary>`data derive`: arithmetic over published figures, each answer with all that it rests on.</summary>
internal sealed class DeriveVerb
{
    private const string Help = """
        Answers questions by arithmetic over published figures, and names every figure that the answer rests on.

        A figure is MEASURE.UNIT.prices[ally, year]@edition; unit, prices and edition may be left out. Derived where no
        table prints them: amounts of EQUIP and the other categories, nominal shares, USD_PS a head, USD_PER_SOLDIER,
        PC_CHANGE of any amount, USD_PPP at parity, EUR, sums over NATO-EUR or POL+EST. [*NATO, 2024] goes through the
        members, [POL, 2014..2024] through years, y is the year gone through.
        Functions: count names rank bottom first last sum mean median min max percentile; change share growth round abs.
        `--price-basis` holds for both sides of every comparison; amounts of different units or prices are refused.

        Examples:
          burdenshare data derive "DEFEXP.USD_PS.current[NOR, 2026]" "EQUIP.USD[POL, 2026]"
          burdenshare data derive "count(DEFEXP[*NATO, 2024] >= 2)" --edition 2024
          burdenshare data derive "share(DEFEXP.USD[USA, 2024], DEFEXP.USD[NATO, 2024])" --price-basis constant
          burdenshare data derive "sum(DEFEXP.USD.constant[POL, 2015..2024] - DEFEXP.USD.constant[POL, 2014])"
        """;

    private static readonly string[] s_columns =
    [
        "question",
        "value",
        "unit",
        "holds",
        "names",
        "known",
        "of",
        "editions",
        "status",
    ];

    private readonly Argument<string[]> _questions = new("QUESTION")
    {
        Description = "One or more questions.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _prices = new("--price-basis")
    {
        Description = "constant or current, for every series that names none.",
    };

    private readonly Option<string> _format = CommonOptions.Format("table", "json", "csv");

    public static Command Create(Desk desk)
    {
        var verb = new DeriveVerb();
        verb._prices.AcceptOnlyFromAmong("constant", "current");
        return desk.Verb("derive", Help, [verb._questions, verb._prices, verb._format], verb.Run);
    }

    private int Run(Session session) =>
        session.Finish(
            session
                .Figures()
                .Then(ledger =>
                    session.EditionNamed is { } name
                        ? ledger
                            .FindAny(name)
                            .Then(session.KnownByThen)
                            .Then(one => Answers(session, ledger, one))
                        : Answers(session, ledger, null)
                )
                .Select(answers => Render(answers, session))
        );

    private Outcome<(string Question, Answer Answer)[]> Answers(
        Session session,
        Ledger ledger,
        Release? edition
    )
    {
        var desk = new QuestionDesk(ledger, session.AsOf, edition, session.Get(_prices));
        var answers = session
            .Get(_questions)
            .Select(question => (question, Answer: desk.Ask(question)))
            .ToArray();
        return answers.SelectMany(each => each.Answer.Problems).ToArray() is { Length: > 0 } problems
            ? Outcome<(string, Answer)[]>.Refused(problems)
            : answers
                .Select(each => each.Answer.TryGet(out var answer) ? (each.question, answer) : default)
                .ToArray();
    }

    private string Render((string Question, Answer Answer)[] answers, Session session) =>
        session.Get(_format) switch
        {
            "json" => JsonText.Of(writer => AnswerJson.Write(writer, answers, session.AsOf)),
            "csv" => CsvText.Of(s_columns, answers.Select(each => Cells(each.Question, each.Answer))),
            _ => session.Sheet.Print(answers.SelectMany(each => Card(each.Question, each.Answer))),
        };

    private static IEnumerable<object?> Cells(string question, Answer answer) =>
        [
            question,
            answer.Value,
            answer.Unit,
            answer.Holds is { } holds ? (holds ? "true" : "false") : null,
            string.Join(' ', answer.Names),
            answer.Known,
            answer.Of,
            string.Join(' ', Editions(answer)),
            Shown.Status(AnswerJson.StatusOf(answer)),
        ];

    private static IEnumerable<string> Editions(Answer answer) =>
        answer.From.Select(figure => figure.Edition.Id).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<Text> Card(string question, Answer answer)
    {
        yield return new Text(question, new Style(decoration: Decoration.Bold));
        var value = answer.Holds is { } holds
            ? (holds ? "holds" : "does not hold")
            : Shown.Plain(answer.Value);
        yield return new Text($"  {value}{(answer.Unit is { } unit ? $" {unit}" : "")}");
        if (answer.Names.Length > 0)
            yield return new Text($"  {string.Join(", ", answer.Names)}");
        var known = answer.Known is { } some ? $"known for {some} of {answer.Of}; " : "";
        yield return new Text(
            answer.From.IsEmpty
                ? "  no published figure is read"
                : $"  {known}{answer.From.Length} figures of {string.Join(", ", Editions(answer))}",
            new Style(decoration: Decoration.Dim)
        );
    }
}
