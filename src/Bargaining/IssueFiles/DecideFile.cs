using System.Collections.Immutable;
using Burdenshare.Bargaining.Exchange;
using Burdenshare.Bargaining.Spatial;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.IssueFiles;

/// <summary>
/// The Decide program's text: lines that begin with #A (actor), #P (issue), #M (a point of an issue's scale) or #D
/// (actor, issue, position, salience from 0 to 1, power), their values parted by tabs, semicolons or commas. #/ and #O
/// are remarks. An issue without #M is measured from 0 to 100.
/// </summary>
internal sealed class DecideFile
{
    private const double DefaultHigh = 100;
    private readonly string _file;
    private readonly List<Problem> _problems = [];
    private readonly List<Cell> _actors = [];
    private readonly List<Cell> _issues = [];
    private readonly Dictionary<string, List<double>> _scales = [];
    private readonly Dictionary<(string Actor, string Issue), Stake> _stakes = [];

    private DecideFile(string file) => _file = file;

    private string Start => $"{_file}:1:1";

    public static Outcome<Negotiation> Read(string file, string text)
    {
        var reading = new DecideFile(file);
        var (delimiter, quote) = MarksOf(text);
        var lines = DelimitedText.Lines(file, text, delimiter, quote).ToImmutableArray();
        // Names first: a stake may stand before the actor that it belongs to.
        foreach (var line in lines)
            reading.TakeName(line);
        foreach (var line in lines)
            reading.TakeStake(line);
        return reading.Finish();
    }

    // As spreadsheets save it: what follows the first mark that is no remark, and what stands before it.
    private static (char Delimiter, char Quote) MarksOf(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var marked = line.TrimStart("\uFEFF \t");
            var quote = marked is ['"', ..] ? '"' : '\'';
            var rest = marked.TrimStart(quote);
            if (
                rest is ['#', 'A' or 'P' or 'M' or 'D', ..]
                && rest.IndexOfAny('\t', ';', ',') is >= 0 and var at
            )
                return (rest[at], quote);
        }
        return ('\t', '\'');
    }

    private void TakeName(ImmutableArray<Cell> line)
    {
        switch (line[0].Text)
        {
            case "#A" when Has(line, 2):
                Add(_actors, line[1]);
                break;
            case "#P" when Has(line, 2):
                Add(_issues, line[1]);
                break;
            case "#M" when Has(line, 3):
                if (!_scales.TryGetValue(line[1].Text, out var points))
                    _scales[line[1].Text] = points = [];
                points.Add(line[2].Number(_problems));
                break;
            case "#D" or "#A" or "#P" or "#M" or "#/" or "#O":
                break;
            default:
                Refuse(
                    "BRG113",
                    line[0],
                    $"'{line[0].Text}' opens no known line",
                    "begin with #A, #P, #M, #D or #/"
                );
                break;
        }
    }

    private void TakeStake(ImmutableArray<Cell> line)
    {
        if (line[0].Text != "#D" || !Has(line, 6))
            return;
        if (_actors.All(actor => actor.Text != line[1].Text))
            Refuse("BRG111", line[1], $"'{line[1].Text}' is no actor of the file", "name it in a line #A");
        if (_issues.All(issue => issue.Text != line[2].Text))
            Refuse("BRG112", line[2], $"'{line[2].Text}' is no issue of the file", "name it in a line #P");
        var stake = new Stake(
            line[3].Number(_problems),
            line[4].Number(_problems),
            line[5].Number(_problems)
        );
        Examine(line, stake);
        if (!_stakes.TryAdd((line[1].Text, line[2].Text), stake))
            Refuse(
                "BRG114",
                line[0],
                $"'{line[1].Text}' has two stakes on '{line[2].Text}'",
                "give one line for each actor and issue"
            );
    }

    private void Examine(ImmutableArray<Cell> line, Stake stake)
    {
        var scale = ScaleOf(line[2].Text);
        if (stake.Position < scale.Low || stake.Position > scale.High)
            Refuse(
                "BRG104",
                line[3],
                FormattableString.Invariant(
                    $"position {stake.Position} lies outside the scale from {scale.Low} to {scale.High}"
                ),
                "correct the position or give the scale in lines #M"
            );
        if (stake.Salience is < 0 or > 1)
            Refuse("BRG105", line[4], "salience is not between 0 and 1", "give a salience from 0 to 1");
        if (stake.Power <= 0)
            Refuse(
                "BRG106",
                line[5],
                "power is not above 0",
                "give a positive number, or leave the line out"
            );
    }

    private Outcome<Negotiation> Finish()
    {
        if (_actors.Count < 2)
            _problems.Add(
                new Problem("BRG101", Start, "fewer than two actors", "name at least two in lines #A")
            );
        if (_actors.Count > IssueExamination.MostActors)
            return IssueExamination.TooMany(_actors.Count, Start);
        if (_issues.Count == 0)
            _problems.Add(new Problem("BRG107", Start, "no issue", "name at least one in a line #P"));
        foreach (var issue in _issues.Where(issue => !(ScaleOf(issue.Text).Low < ScaleOf(issue.Text).High)))
            Refuse(
                "BRG104",
                issue,
                $"the scale of '{issue.Text}' has no width",
                "give two points in lines #M"
            );
        foreach (var issue in _issues.Where(issue => !_stakes.Any(held => IsHeld(held, issue))))
            Refuse(
                "BRG107",
                issue,
                $"nobody has a stake on '{issue.Text}'",
                "give lines #D with salience above 0"
            );
        if (_problems.Count > 0)
            return Outcome<Negotiation>.Refused(_problems);
        var table = new ExchangeTable(
            [.. _actors.Select(actor => actor.Text)],
            [.. _issues.Select(issue => ScaleOf(issue.Text))],
            [
                .. _actors.Select(actor =>
                    _issues
                        .Select(issue => _stakes.GetValueOrDefault((actor.Text, issue.Text)))
                        .ToImmutableArray()
                ),
            ]
        );
        return new Negotiation(IssueOf(table), table, SpatialOptions.Default);
    }

    // The spatial model wants one influence an actor, and saliences that share one budget: the mean of its powers, and
    // each salience divided by the number of issues.
    private Issue? IssueOf(ExchangeTable table)
    {
        if (table.Stakes.Any(row => row.Any(stake => stake is null)))
            return null;
        var actors = table.Actors.Select(
            (name, i) =>
                new Actor(
                    name,
                    "",
                    table.Stakes[i].Average(stake => stake!.Power),
                    [.. table.Stakes[i].Select(stake => stake!.Position)],
                    [.. table.Stakes[i].Select(stake => stake!.Salience / table.Issues.Length)]
                )
        );
        return Issue
            .From(Path.GetFileNameWithoutExtension(_file), "", table.Issues, [.. actors])
            .TryGet(out var issue)
            ? issue
            : null;
    }

    private static bool IsHeld(KeyValuePair<(string Actor, string Issue), Stake> held, Cell issue) =>
        held.Key.Issue == issue.Text && held.Value.Salience > 0;

    private Dimension ScaleOf(string issue) =>
        _scales.TryGetValue(issue, out var points) && points.Count > 0
            ? new Dimension(issue, points.Min(), points.Max())
            : new Dimension(issue, 0, DefaultHigh);

    private void Add(List<Cell> names, Cell name)
    {
        if (names.Any(other => other.Text == name.Text))
            Refuse("BRG102", name, $"'{name.Text}' is named twice", "name it once");
        // One more than are admitted is enough to refuse the file.
        else if (names.Count <= IssueExamination.MostActors)
            names.Add(name);
    }

    private bool Has(ImmutableArray<Cell> line, int count)
    {
        if (line.Length >= count)
            return true;
        Refuse("BRG107", line[0], $"a line {line[0].Text} holds {count} values or more", "complete the line");
        return false;
    }

    private void Refuse(string code, Cell at, string message, string remedy) =>
        _problems.Add(new Problem(code, at.Place, message, remedy));
}
