using System.Globalization;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;
using Sylvan.Data.Csv;

namespace Burdenshare.Sources.Tidy;

/// <summary>
/// Reads figures in the house's tidy form (ally, year, measure, unit, multiplier, price_basis, value, status) into the
/// series of a release. Every row is read or refused with file and line; none is skipped.
/// </summary>
internal sealed class TidyFile(string path, int origin, Func<string, bool> isKnownArea)
{
    private const int MostProblems = 20;

    private readonly string _place =
        Path.GetFileName(Path.GetDirectoryName(path)) + "/" + Path.GetFileName(path);
    private readonly List<Problem> _problems = [];

    /// <summary>Adds the rows to the gathering, and returns what was wrong with the file.</summary>
    public IReadOnlyList<Problem> ReadInto(SeriesGathering gathering)
    {
        try
        {
            using var reader = CsvDataReader.Create(
                path,
                new CsvDataReaderOptions { Culture = CultureInfo.InvariantCulture }
            );
            if (!TidyColumns.Match(reader))
                return [Malformed(1, $"the header is not {string.Join(',', TidyColumns.Names)}")];
            while (reader.Read() && _problems.Count < MostProblems)
                if (Row(reader) is { } row && !gathering.Add(row.Key, row.Multiplier, row.Observation))
                    _problems.Add(
                        Malformed(
                            reader.RowNumber + 1,
                            $"a second figure for {row.Key.Area} {row.Key.Measure} {row.Observation.Year}"
                        )
                    );
        }
        catch (CsvFormatException broken)
        {
            _problems.Add(Malformed(broken.RowNumber + 1, "the row is not valid CSV"));
        }
        return _problems;
    }

    private (SeriesKey Key, int Multiplier, Observation Observation)? Row(CsvDataReader reader)
    {
        var before = _problems.Count;
        if (reader.RowFieldCount != TidyColumns.Names.Length)
            Refuse(reader, $"{reader.RowFieldCount} fields instead of {TidyColumns.Names.Length}");
        else
        {
            var area = reader.GetString(TidyColumns.Area);
            if (!isKnownArea(area))
                Refuse(reader, $"'{area}' is no ally, group or currency area of data/allies.csv");
            var year = Number(reader, TidyColumns.Year, 1900, 2100);
            var multiplier = Number(reader, TidyColumns.Multiplier, 0, 12);
            var value = Value(reader);
            var status = Status(reader);
            if (!PriceBasis.TryParse(reader.GetString(TidyColumns.PriceBasis), out var basis))
                Refuse(reader, $"price basis '{reader.GetString(TidyColumns.PriceBasis)}' is unknown");
            if (_problems.Count == before)
                return (
                    new SeriesKey(
                        new AreaCode(area),
                        new Measure(reader.GetString(TidyColumns.Measure)),
                        new Unit(reader.GetString(TidyColumns.Unit)),
                        basis
                    ),
                    multiplier,
                    new Observation(year, value, status, origin)
                );
        }
        return null;
    }

    private int Number(CsvDataReader reader, int column, int least, int most)
    {
        var text = reader.GetFieldSpan(column);
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
            return number;
        Refuse(reader, $"{TidyColumns.Names[column]} '{text}' is not a whole number from {least} to {most}");
        return 0;
    }

    private decimal Value(CsvDataReader reader)
    {
        var text = reader.GetFieldSpan(TidyColumns.Value);
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var value))
            return value;
        Refuse(reader, $"value '{text}' is not a number");
        return 0;
    }

    private ObservationStatus Status(CsvDataReader reader)
    {
        switch (reader.GetFieldSpan(TidyColumns.Status))
        {
            case "actual":
                return ObservationStatus.Actual;
            case "estimate":
                return ObservationStatus.Estimate;
            case "unstated":
                return ObservationStatus.Unstated;
            default:
                Refuse(
                    reader,
                    $"status '{reader.GetString(TidyColumns.Status)}' is none of actual, estimate, unstated"
                );
                return default;
        }
    }

    private void Refuse(CsvDataReader reader, string why) =>
        _problems.Add(Malformed(reader.RowNumber + 1, why));

    private Problem Malformed(int line, string why) =>
        new(
            "SRC103",
            string.Create(CultureInfo.InvariantCulture, $"{_place}:{line}"),
            why,
            "correct the row; docs/problems.md#src103 shows the form"
        );
}
