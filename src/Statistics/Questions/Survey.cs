using System.Globalization;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Questions;

/// <summary>
/// Goes through the members of a group, or through years, and sums up what it finds. Members are those of the year in
/// question; one without figures is left out and the answer says how many were known.
/// </summary>
internal sealed class Survey(QuestionDesk desk, Evaluation evaluation)
{
    public Valued? Of(Call call, Passing outer)
    {
        var places = Places(call.Arguments[0], outer).ToArray();
        var found = new List<(Passing Where, Valued Value)>();
        foreach (var place in places)
        {
            if (evaluation.Perhaps(call.Arguments[0], place) is { } value)
                found.Add((place, value));
            if (evaluation.Problem is not null)
                return null;
        }
        // Nothing known is no zero.
        if (found.Count == 0)
            return Missing(call);
        var summed = Result(call, found, outer);
        return summed is null ? null : summed with { Known = found.Count, Of = places.Length };
    }

    private Valued? Result(Call call, List<(Passing Where, Valued Value)> found, Passing outer) =>
        call.Name switch
        {
            "count" or "names" => Listed(found, found.Where(each => each.Value.Value != 0)),
            "first" => End(call, found.Where(each => each.Value.Value != 0).Take(1)),
            "last" => End(call, found.Where(each => each.Value.Value != 0).TakeLast(1)),
            "rank" => Rank(call, found, (other, own) => other > own),
            "bottom" => Rank(call, found, (other, own) => other < own),
            _ => Statistic(call, found, outer),
        };

    private Valued? Statistic(Call call, List<(Passing Where, Valued Value)> found, Passing outer)
    {
        if (found.Select(each => each.Value.Kind).Distinct().Count() > 1)
            return evaluation.Fail(Arithmetic.Problem(call.Name, found[0].Value, found.First(Differs).Value));
        var values = found.Select(each => each.Value.Value).Order().ToArray();
        var rank = 50m;
        if (call.Name == "percentile")
        {
            if (evaluation.Value(call.Arguments[1], outer) is not { Value: >= 0 and <= 100 } asked)
                return evaluation.Fail(
                    new Problem(
                        "STA113",
                        "percentile(…)",
                        "the percentile is not from 0 to 100",
                        "write percentile(…, 90)"
                    )
                );
            rank = asked.Value;
        }
        var number = call.Name switch
        {
            "sum" => values.Sum(),
            "mean" => values.Average(),
            "min" => values[0],
            "max" => values[^1],
            _ => Percentile(values, rank),
        };
        return new Valued(number, found[0].Value.Kind, [.. found.SelectMany(each => each.Value.From)])
        {
            Names = call.Name is "min" or "max"
                ? [.. found.Where(each => each.Value.Value == number).Select(each => Name(each.Where))]
                : [],
        };

        bool Differs((Passing, Valued Value) each) => each.Value.Kind != found[0].Value.Kind;
    }

    // Linear between the two neighbours: Hyndman and Fan (1996), definition 7, which R and NumPy use unless told
    // otherwise.
    private static decimal Percentile(decimal[] ordered, decimal percent)
    {
        var place = (ordered.Length - 1) * percent / 100;
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, ordered.Length - 1);
        return ordered[below] + (place - below) * (ordered[above] - ordered[below]);
    }

    private static Valued Listed(
        List<(Passing Where, Valued Value)> found,
        IEnumerable<(Passing Where, Valued Value)> chosen
    )
    {
        var names = chosen.Select(each => Name(each.Where)).ToArray();
        return new Valued(names.Length, null, [.. found.SelectMany(each => each.Value.From)])
        {
            Names = [.. names],
        };
    }

    // The first or last year, or member, for which it holds.
    private Valued? End(Call call, IEnumerable<(Passing Where, Valued Value)> one)
    {
        foreach (var (where, value) in one)
            return new Valued(where.Year ?? 1, null, value.From) { Names = [Name(where)] };
        return evaluation.Fail(
            new Problem("STA111", $"{call.Name}(…)", "it holds nowhere", "widen the years or the group")
        );
    }

    private Valued? Rank(
        Call call,
        List<(Passing Where, Valued Value)> found,
        Func<decimal, decimal, bool> goesBefore
    )
    {
        var own = found.FirstOrDefault(each => each.Where.Ally == call.Area!.Code).Value;
        if (own is null)
            return Missing(call);
        var before = found.Where(each => goesBefore(each.Value.Value, own.Value)).ToArray();
        return new Valued(
            before.Length + 1,
            null,
            [.. own.From, .. before.SelectMany(each => each.Value.From)]
        )
        {
            Names =
            [
                .. before
                    .OrderBy(each => Math.Abs(each.Value.Value - own.Value))
                    .Reverse()
                    .Select(each => Name(each.Where)),
            ],
        };
    }

    private Valued? Missing(Call call) =>
        evaluation.Fail(
            new Problem(
                "STA111",
                $"{call.Name}(…){(call.Area is { } area ? $", {area}" : "")}",
                "no figure that it needs is held",
                "ask for other years, units or editions"
            )
        );

    private static string Name(Passing where) =>
        string.Join(
            ' ',
            new[] { where.Ally?.Code, where.Year?.ToString(CultureInfo.InvariantCulture) }.Where(part =>
                part is not null
            )
        );

    /// <summary>
    /// Every member and year to go through. Members are those of the latest year that the body names.
    /// </summary>
    private IEnumerable<Passing> Places(Expression body, Passing outer)
    {
        var lookups = body.Parts.OfType<Lookup>().ToArray();
        var members = lookups.Select(each => each.Each).FirstOrDefault(each => each is not null);
        var range = lookups.Select(each => each.Years).FirstOrDefault(years => years.IsRange);
        var latest = lookups
            .Where(each => each.Years.Offset is null)
            .Select(each => (int?)each.Years.Last)
            .Max();
        int?[] years = range is null
            ? [outer.Year]
            : [.. Enumerable.Range(range.First, range.Last - range.First + 1).Select(year => (int?)year)];
        return from year in years
            from ally in Members(members, (range is null ? latest : year) ?? outer.Year, outer)
            select new Passing(ally, year);
    }

    // An ally without armed forces is listed nowhere: it is never counted as failing.
    private IEnumerable<AreaCode?> Members(AreaSet? group, int? year, Passing outer) =>
        group is null
            ? [outer.Ally]
            : group
                .Members(desk.Alliance, year ?? int.MaxValue)
                .Where(member => !member.MayLack)
                .Select(member => (AreaCode?)member.Code);
}
