using System.Globalization;
using Burdenshare.Sources.Catalogue;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;
using Sylvan.Data.Csv;

namespace Burdenshare.Sources.Tidy;

/// <summary>
/// Reads figures in the house's tidy form (ally, year, measure, unit, multiplier, price_basis, value, status) into
/// the series of a release. Every row is read or refused with file and line; none is skipped.
/// </summary>
internal sealed class TidyFile(string path, int origin, RowRules rules)
{
    private const int MostProblems = 20;

    private readonly List<Problem> _problems = [];

    /// <summary>Adds the rows to the gathering, and returns what was wrong with the file.</summary>
    public IReadOnlyList<Problem> ReadInto(SeriesGathering gathering)
    {
        if (PlainTidy.Read(File.ReadAllBytes(path), origin) is { } runs)
            Take(runs, gathering);
        else
            ReadCell(gathering);
        return _problems;
    }

    private void Take(List<PlainRun> runs, SeriesGathering gathering)
    {
        foreach (var run in runs)
        {
            var why = rules.Refusal(run.Key, run.Multiplier);
            if (why is null && gathering.TryTake(run))
                continue;
            for (var i = 0; i < run.Points.Count && _problems.Count < MostProblems; i++)
                if ((why ?? gathering.Refusal(new(run.Key, run.Multiplier, run.Points[i]))) is { } refusal)
                    Refuse(run.FirstRow + i, refusal);
        }
    }

    // Cell by cell, with quotation marks and every complaint.
    internal void ReadCell(SeriesGathering gathering)
    {
        try
        {
            using var reader = CsvFailure.Open(path);
            if (CsvTable.HasHeader(reader, TidyColumns.Names))
                ReadRows(reader, gathering);
            else
                Refuse(0, $"the header is not {string.Join(',', TidyColumns.Names)}");
        }
        catch (CsvFormatException broken)
        {
            Refuse(broken.RowNumber, CsvFailure.Why(broken));
        }
    }

    private void ReadRows(CsvDataReader reader, SeriesGathering gathering)
    {
        while (_problems.Count < MostProblems && reader.Read())
            if (Row(reader) is { } row && gathering.Refusal(row) is { } why)
                Refuse(reader.RowNumber, why);
    }

    private TidyRow? Row(CsvDataReader reader)
    {
        var before = _problems.Count;
        if (reader.RowFieldCount != TidyColumns.Names.Length)
        {
            Refuse(reader.RowNumber, $"{reader.RowFieldCount} fields instead of {TidyColumns.Names.Length}");
            return null;
        }
        var row = new TidyRow(Key(reader), Number(reader, TidyColumns.Multiplier, 0, 12), Point(reader));
        if (_problems.Count == before && rules.Refusal(row.Key, row.Multiplier) is { } why)
            Refuse(reader.RowNumber, why);
        return _problems.Count == before ? row : null;
    }

    private SeriesKey Key(CsvDataReader reader)
    {
        var basis = reader.GetString(TidyColumns.PriceBasis);
        if (!PriceBasis.TryParse(basis, out var prices))
            Refuse(reader.RowNumber, $"price basis '{basis}' is unknown");
        return new SeriesKey(
            new AreaCode(reader.GetString(TidyColumns.Area)),
            new Measure(reader.GetString(TidyColumns.Measure)),
            new Unit(reader.GetString(TidyColumns.Unit)),
            prices
        );
    }

    private Observation Point(CsvDataReader reader) =>
        new(Number(reader, TidyColumns.Year, 1900, 2100), Value(reader), Status(reader), origin);

    private int Number(CsvDataReader reader, int column, int least, int most)
    {
        var text = reader.GetFieldSpan(column);
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
            return number;
        Refuse(
            reader.RowNumber,
            $"{TidyColumns.Names[column]} '{text}' is not a whole number from {least} to {most}"
        );
        return 0;
    }

    private decimal Value(CsvDataReader reader)
    {
        var text = reader.GetFieldSpan(TidyColumns.Value);
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var value))
            Refuse(reader.RowNumber, $"value '{text}' is not a number");
        return value;
    }

    private ObservationStatus Status(CsvDataReader reader)
    {
        var text = reader.GetFieldSpan(TidyColumns.Status);
        if (StatusOf(text) is { } status)
            return status;
        Refuse(reader.RowNumber, $"status '{text}' is none of actual, estimate, uncertain, unstated");
        return default;
    }

    /// <summary>The status of that word; null for any other.</summary>
    public static ObservationStatus? StatusOf(ReadOnlySpan<char> text) =>
        text switch
        {
            "actual" => ObservationStatus.Actual,
            "estimate" => ObservationStatus.Estimate,
            "uncertain" => ObservationStatus.Uncertain,
            "unstated" => ObservationStatus.Unstated,
            _ => null,
        };

    private void Refuse(int row, string why) =>
        _problems.Add(
            new(
                "SRC103",
                CsvFailure.Place(path, row),
                why,
                "correct the row; SRC103 in docs/problems.md shows the form"
            )
        );
}
