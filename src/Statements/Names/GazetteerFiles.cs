using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Vocabulary;
using Sylvan.Data.Csv;

namespace Burdenshare.Statements.Names;

/// <summary>Reads the gazetteer's files. Every row is used or refused with its file and line.</summary>
internal sealed class GazetteerFiles
{
    private readonly string _folder;
    private readonly List<Problem> _problems = [];

    private GazetteerFiles(string folder) => _folder = folder;

    /// <summary>See <see cref="Gazetteer.Load"/>.</summary>
    public static Outcome<Gazetteer> Load(string folder)
    {
        var files = new GazetteerFiles(folder);
        var memberships = files.Rows("groups.csv", 5, ReadMembership);
        var groups = memberships
            .GroupBy(row => row.Group, row => row.Membership, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.ToImmutableArray(),
                StringComparer.Ordinal
            );
        var areas = files.Rows("names.csv", 4, row => ReadName(row, groups));
        var titles = files.Rows("titles.csv", 3, ReadTitle);
        var terms = files.Rows("offices.csv", 7, ReadTerm);
        var people = files.Rows("people.csv", 4, row => ReadPerson(row, terms));
        var issues = files.Rows("issues.csv", 6, ReadIssue);
        var verbs = files.Has("verbs.csv") ? files.Rows("verbs.csv", 3, ReadVerb) : [];
        if (files._problems.Count > 0)
            return Outcome<Gazetteer>.Refused(files._problems);
        var byId = people.ToFrozenDictionary(
            pair => pair.Person.Id,
            pair => pair.Person,
            StringComparer.Ordinal
        );
        return new Gazetteer(
            [.. areas, .. FullNames(people), .. titles, .. Surnames(people)],
            byId,
            groups,
            [.. issues.Select(row => row.Item1)],
            [.. verbs.Select(row => row.Item1)]
        );
    }

    private static (string, NameEntry)? ReadName(
        string[] row,
        FrozenDictionary<string, ImmutableArray<Membership>> groups
    )
    {
        if (row[3].Length == 0)
            return null;
        if (row[1] == "group" && groups.ContainsKey(row[2]) && row[0].Length > 0)
            return (row[0], new NameEntry(NameKind.Group, []) { Group = row[2] });
        var codes = row[2]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(code => new AreaCode(code));
        return !Enum.TryParse<NameKind>(row[1], ignoreCase: true, out var kind) || row[0].Length == 0 ? null
            : kind == NameKind.Organisation ? (row[0], new NameEntry(kind, [], row[2]))
            : (row[0], new NameEntry(kind, [.. codes]));
    }

    private static (string, NameEntry)? ReadTitle(string[] row)
    {
        ImmutableArray<AreaCode> area = row[2].Length == 3 ? [new AreaCode(row[2])] : [];
        var organisation = row[2].Length is 0 or 3 ? null : row[2];
        return row[0].Length == 0
            ? null
            : (row[0], new NameEntry(NameKind.Office, area, organisation, Role: row[1]));
    }

    private static (string Person, OfficeTerm Term)? ReadTerm(string[] row) =>
        PartialDate.TryParse(row[3], out var from) && IsDateOrNone(row[4], out var to)
            ? (row[2], new OfficeTerm(row[0], row[1], from, to))
            : null;

    private static (string Group, Membership Membership)? ReadMembership(string[] row) =>
        row[0].Length > 0
        && row[1].Length == 3
        && row[4].Length > 0
        && IsDateOrNone(row[2], out var from)
        && IsDateOrNone(row[3], out var to)
            ? (row[0], new Membership(new AreaCode(row[1]), from, to))
            : null;

    private static bool IsDateOrNone(string cell, out PartialDate? date)
    {
        date = PartialDate.TryParse(cell, out var known) ? known : null;
        return cell.Length == 0 || date is not null;
    }

    private static (string[] Names, Person Person)? ReadPerson(
        string[] row,
        List<(string Person, OfficeTerm Term)> terms
    )
    {
        if (row[0].Length == 0 || row[1].Length == 0)
            return null;
        var own = terms
            .Where(pair => pair.Person == row[0])
            .Select(pair => pair.Term)
            .OrderBy(term => term.From.Earliest);
        string[] names = [row[1], .. row[2].Split('|', StringSplitOptions.RemoveEmptyEntries)];
        return (names, new Person(row[0], row[3].Length == 0 ? null : row[3], [.. own]));
    }

    private static ValueTuple<Issue>? ReadIssue(string[] row) =>
        decimal.TryParse(row[2], NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
        && PartialDate.TryParse(row[4], out var agreed)
            ? new(new Issue(row[0], new Measure(row[1]), value, new Unit(row[3]), agreed))
            : null;

    private static ValueTuple<OwnVerb>? ReadVerb(string[] row) =>
        OwnVerb.Of(row[0], row[1], row[2]) is { } verb ? new(verb) : null;

    private static IEnumerable<(string, NameEntry)> FullNames(List<(string[] Names, Person Person)> people) =>
        from pair in people
        from name in pair.Names
        where name.Contains(' ', StringComparison.Ordinal)
        select (name, new NameEntry(NameKind.Person, [], People: [pair.Person.Id]));

    // "von der Leyen", "Orbán": what follows the first name, and the last word alone; "Xi" of Xi Jinping.
    private static IEnumerable<(string, NameEntry)> Surnames(List<(string[] Names, Person Person)> people) =>
        from pair in people
        from surname in pair
            .Names.SelectMany(name => SurnamesOf(name, pair.Person.IsFamilyNameFirst))
            .Distinct(StringComparer.Ordinal)
        where surname.Length > (pair.Person.IsFamilyNameFirst ? 1 : 2)
        group pair.Person.Id by surname into bearers
        select (
            bearers.Key,
            new NameEntry(NameKind.Person, [], People: [.. bearers.Distinct(StringComparer.Ordinal)])
            {
                IsSurname = true,
            }
        );

    private static IEnumerable<string> SurnamesOf(string name, bool isFamilyNameFirst)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
            yield break;
        if (isFamilyNameFirst)
        {
            yield return name[..space];
            yield break;
        }
        var rest = name[(space + 1)..];
        yield return rest;
        var last = name[(name.LastIndexOf(' ') + 1)..];
        if (!last.All(letter => letter is 'I' or 'V' or 'X'))
            yield return last;
    }

    private List<T> Rows<T>(string file, int columns, Func<string[], T?> read)
        where T : struct
    {
        var rows = new List<T>();
        Each(
            file,
            columns,
            (cells, line) =>
            {
                if (read(cells) is { } row)
                    rows.Add(row);
                else
                    Refuse(file, line);
            }
        );
        return rows;
    }

    private bool Has(string file) => File.Exists(Path.Combine(_folder, file));

    private void Each(string file, int columns, Action<string[], int> take)
    {
        var path = Path.Combine(_folder, file);
        if (!File.Exists(path))
        {
            _problems.Add(
                new Problem(
                    "STM121",
                    path,
                    "the gazetteer's file is missing",
                    "point --data to a folder that holds actors/"
                )
            );
            return;
        }
        using var text = File.OpenText(path);
        using var reader = CsvDataReader.Create(text);
        while (reader.Read())
        {
            if (reader.RowFieldCount != columns)
                Refuse(file, reader.RowNumber + 1);
            else
                take([.. Enumerable.Range(0, columns).Select(reader.GetString)], reader.RowNumber + 1);
        }
    }

    private void Refuse(string file, int line) =>
        _problems.Add(
            new Problem(
                "STM122",
                $"{Path.Combine(_folder, file)}:{line}",
                "the row is not understood",
                "compare it with the rows around it: same columns, known kind, ISO dates"
            )
        );
}
