using System.CommandLine;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Verification;
using Burdenshare.Vocabulary;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Burdenshare.Cli.Figures;

/// <summary>`data verify`: every identity that the figures must satisfy, over every edition.</summary>
internal static class VerifyVerb
{
    private const string Help = """
        Checks every identity that NATO's figures must satisfy, over every edition held.

        Share = real defence / real GDP, growth = change of the constant-price series, categories sum to 100, per-head
        figures, aggregates = sums over that year's members. Tolerances follow from the rounding of what was published.
        Exceptions are declared by name in the data; exit code 3 where any other identity fails.

        Examples:
          burdenshare data verify
          burdenshare data verify --data my-figures --format json
        """;

    public static Command Create(Desk desk)
    {
        var format = CommonOptions.Format("table", "json");
        return desk.Verb("verify", Help, [format], session => Run(session, session.Get(format)));
    }

    private static int Run(Session session, string format)
    {
        if (!session.Figures().TryGet(out var ledger))
            return session.Refuse(session.Figures().Problems);
        var total = ledger.Releases.Sum(release => release.Count);
        ReleaseVerification[] results =
        [
            .. ledger
                .Releases.Where(release => release.Edition.Publisher == Ledger.Nato)
                .Select(release => Identities.Verify(release, ledger.Alliance)),
        ];
        var text =
            format == "json"
                ? JsonText.Of(writer => VerificationJson.Write(writer, results, total))
                : Table(results, total, session.Sheet);
        var code = session.Finish(text);
        return results.All(result => result.Holds) ? code : session.Refuse([.. results.SelectMany(Broken)]);
    }

    private static string Table(ReleaseVerification[] results, int total, Sheet sheet)
    {
        var table = Sheet.Table(
            ("Edition", Column.Name),
            ("Figures", Column.Number),
            ("Identities checked", Column.Number),
            ("Exceptions by name", Column.Number),
            ("Unexplained", Column.Number),
            ("Stale", Column.Number)
        );
        foreach (var result in results)
            table.AddRow([
                new Text(result.Edition.Id),
                new Text(Shown.Millions(result.Figures)),
                new Text(Shown.Millions(result.Checked)),
                new Text($"{result.Explained.Length}"),
                new Text($"{result.Unexplained.Length}"),
                new Text($"{result.Stale.Length}"),
            ]);
        return sheet.Print([table, .. results.SelectMany(Exceptions), new Text(Summary(results, total))]);
    }

    private static string Summary(ReleaseVerification[] results, int total) =>
        $"{Shown.Millions(total)} figures held, {Shown.Millions(results.Sum(each => each.Figures))} of them NATO's; "
        + $"{Shown.Millions(results.Sum(each => each.Checked))} identities checked, "
        + $"{results.Sum(each => each.Explained.Length)} exceptions declared by name, "
        + $"{results.Sum(each => each.Unexplained.Length)} unexplained, {results.Sum(each => each.Stale.Length)} stale.";

    // The same reason often holds for a run of years: said once, with every cell it covers.
    private static IEnumerable<IRenderable> Exceptions(ReleaseVerification result) =>
        from explained in result.Explained
        group explained by explained.Declared.Because into reason
        select new Rows(
            new Text($"{result.Edition.Id}: {reason.Key}"),
            new Padder(
                new Text(
                    string.Join(
                        "; ",
                        from each in reason
                        group each.Check.Year by $"{each.Check.Identity} {each.Check.Area}" into cell
                        select $"{cell.Key} {string.Join(", ", cell.Distinct().Order())}"
                    ),
                    new Style(decoration: Decoration.Dim)
                ),
                new Padding(2, 0, 0, 0)
            )
        );

    private static IEnumerable<Problem> Broken(ReleaseVerification result) =>
        result
            .Unexplained.Select(check => new Problem(
                "CLI105",
                $"{result.Edition.Id}, {check.Area} {check.Year}, {check.Identity}",
                $"published {Shown.Value(check.Published)}, recomputed {Shown.Value(check.Recomputed)}",
                "correct the figure, or declare the exception with its reason in exceptions.csv"
            ))
            .Concat(
                result.Stale.Select(oddity => new Problem(
                    "CLI106",
                    $"{result.Edition.Id}, {oddity.Area} {oddity.Year}, {oddity.Identity}",
                    "an exception is declared where the identity holds, or for another value",
                    "remove the line from exceptions.csv, or correct the value it expects"
                ))
            );
}
