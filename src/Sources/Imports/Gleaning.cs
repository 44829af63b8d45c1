using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Sources.Tidy;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Imports;

/// <summary>
/// What is gathered while a publisher's file is read: every cell is taken as a figure, ignored, refused, or a problem
/// that stops the import. Nothing is passed over in silence.
/// </summary>
internal sealed class Gleaning(string file)
{
    private const int MostProblems = 20;

    private readonly List<TidyRow> _rows = [];
    private readonly HashSet<(SeriesKey, int)> _known = [];
    private readonly Dictionary<string, List<string>> _ignored = [];
    private readonly Dictionary<string, List<string>> _refused = [];
    private readonly List<Problem> _problems = [];

    /// <summary>The figures, in reading order.</summary>
    public IReadOnlyList<TidyRow> Rows => _rows;

    /// <summary>What stops the import.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Whether so much is wrong that reading on would only repeat it.</summary>
    public bool IsHopeless => _problems.Count >= MostProblems;

    /// <summary>What was no figure, by reason.</summary>
    public ImmutableArray<SetAside> Ignored => Aside(_ignored);

    /// <summary>What looked like a figure and was none, by reason.</summary>
    public ImmutableArray<SetAside> Refused => Aside(_refused);

    /// <summary>Takes a figure; a second one of the same series and year is a problem.</summary>
    public void Take(
        string place,
        SeriesKey key,
        int multiplier,
        int year,
        decimal value,
        ObservationStatus status
    )
    {
        if (_known.Add((key, year)))
            _rows.Add(new TidyRow(key, multiplier, new Observation(year, value, status, 0)));
        else
            Fail(
                "SRC115",
                place,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"a second figure for {key.Area} {key.Measure} {key.Unit} {year}"
                ),
                "remove one of the two rows"
            );
    }

    public void Ignore(string place, string reason) => Put(_ignored, place, reason);

    public void Refuse(string place, string reason) => Put(_refused, place, reason);

    /// <summary>A problem that stops the import; the file's name is put before the place.</summary>
    public void Fail(string code, string place, string message, string remedy)
    {
        if (!IsHopeless)
            _problems.Add(new Problem(code, place.Length == 0 ? file : $"{file}, {place}", message, remedy));
    }

    private static void Put(Dictionary<string, List<string>> aside, string place, string reason)
    {
        if (!aside.TryGetValue(reason, out var places))
            aside[reason] = places = [];
        places.Add(place);
    }

    private static ImmutableArray<SetAside> Aside(Dictionary<string, List<string>> places) =>
        [.. places.Select(pair => new SetAside(pair.Key, [.. pair.Value]))];
}
