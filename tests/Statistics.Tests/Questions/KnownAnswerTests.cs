using System.Globalization;
using Burdenshare.Statistics.Questions;

namespace Burdenshare.Statistics.Tests.Questions;

/// <summary>
/// What newspapers, checkers and publishers stated, set beside what our figures give. A case that needs a release
/// which may not be embedded runs where it was imported (.ci/score-figures).
/// </summary>
public sealed class KnownAnswerTests
{
    private static readonly DateOnly s_day = new(2026, 11, 26);

    public static TheoryData<string, string, string> Cases =>
        [
            .. from answer in KnownAnswer.All
            where
                answer.Needs is not { } needed
                || Held.Everything.Releases.Any(one => one.Edition.Id == needed)
            from deciding in answer.Answers
            select (answer.Id, deciding.Ask, deciding.Edition ?? ""),
        ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void APublishedAnswerIsReproducedOrItsDifferenceIsTheOneThatIsExplained(
        string id,
        string ask,
        string edition
    )
    {
        var known = KnownAnswer.All.Single(answer => answer.Id == id);
        var deciding = known.Answers.Single(each => each.Ask == ask && (each.Edition ?? "") == edition);
        var answer = Held.Found(Desk(edition).Ask(ask));
        Assert.Equal(deciding.Ours, Written(answer, ask, deciding.Ours));
        Assert.Equal(deciding.Agrees, deciding.IsMetBy(deciding.Ours));
    }

    [Fact]
    public void WhereOursDiffersTheReasonIsTold() =>
        Assert.All(
            KnownAnswer.All,
            known =>
                Assert.True(
                    known.Answers.All(answer => answer.Agrees) || known.Because?.StartsWith('[') == true,
                    $"{known.Id} differs and does not say why"
                )
        );

    [Fact]
    public void EachAnswerIsDecidedOrItsReasonIsTold()
    {
        Assert.Equal(120, KnownAnswer.All.Count);
        Assert.Equal(10, KnownAnswer.Undecided.Count);
        Assert.All(KnownAnswer.Undecided, each => Assert.NotEmpty(each.Because!));
        Assert.Equal(130, KnownAnswer.All.Concat(KnownAnswer.Undecided).DistinctBy(each => each.Id).Count());
    }

    [Fact]
    public void EachAnswerNamesWhoStatedItAndWhere() =>
        Assert.All(
            KnownAnswer.All.Concat(KnownAnswer.Undecided),
            each =>
            {
                Assert.NotEmpty(each.By);
                Assert.NotEmpty(each.Origin);
                Assert.NotEmpty(each.Says);
            }
        );

    private static QuestionDesk Desk(string edition) =>
        new(
            Held.Everything,
            s_day,
            edition.Length == 0
                ? null
                : Held.Everything.Releases.Single(release =>
                    release.Edition.Id == edition || release.Edition.Id == $"nato-{edition}"
                )
        );

    private static string Written(Answer answer, string ask, string form)
    {
        if (ask.StartsWith("names(", StringComparison.Ordinal))
            return answer.Names.IsEmpty ? "none" : string.Join(' ', answer.Names);
        if (answer.Holds is { } holds)
            return holds ? "true" : "false";
        var decimals = form.Contains('.', StringComparison.Ordinal)
            ? form.Length - form.IndexOf('.', StringComparison.Ordinal) - 1
            : 0;
        return Math.Round(answer.Value, decimals, MidpointRounding.AwayFromZero)
            .ToString($"F{decimals}", CultureInfo.InvariantCulture);
    }
}
