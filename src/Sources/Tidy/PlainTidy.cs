using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tidy;

/// <summary>Neighbouring rows of one series.</summary>
internal sealed record PlainRun(SeriesKey Key, int Multiplier, int FirstRow, List<Observation> Points);

/// <summary>
/// Reads tidy figures at one pass over the bytes, where every cell is plain ASCII without quotation marks: the form
/// that all embedded releases and all imports have. Anything else is left to <see cref="TidyFile"/>, which says what
/// is wrong.
/// </summary>
internal static class PlainTidy
{
    private const int Columns = 8;
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>
    /// The rows, gathered by neighbourhood; null where the file is not plain from its first byte to its last.
    /// </summary>
    public static List<PlainRun>? Read(ReadOnlySpan<byte> text, int origin)
    {
        if (
            text.IndexOfAnyExceptInRange((byte)0, (byte)127) >= 0
            || text.IndexOfAny((byte)'"', (byte)'\r') >= 0
        )
            return null;
        var header = text.IndexOf((byte)'\n');
        if (header < 0 || !text[..header].SequenceEqual(Header))
            return null;
        var runs = new List<PlainRun>();
        Span<Range> cells = stackalloc Range[Columns + 1];
        var before = default(ReadOnlySpan<byte>);
        PlainRun? run = null;
        var row = 0;
        for (text = text[(header + 1)..]; !text.IsEmpty; row++)
        {
            var end = text.IndexOf((byte)'\n');
            var line = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + 1)..];
            if (Split(line, cells) != Columns || Point(line, cells, origin) is not { } point)
                return null;
            if (run is null || !Same(line, before, cells))
            {
                if (
                    Key(line, cells) is not { } key
                    || Whole(line[cells[TidyColumns.Multiplier]], 0, 12) is not { } power
                )
                    return null;
                run = new PlainRun(key, power, row + 1, []);
                runs.Add(run);
            }
            before = line;
            run.Points.Add(point);
        }
        return runs;
    }

    private static ReadOnlySpan<byte> Header =>
        "ally,year,measure,unit,multiplier,price_basis,value,status"u8;

    private static int Split(ReadOnlySpan<byte> line, Span<Range> cells)
    {
        int count = 0,
            start = 0;
        for (var i = 0; i <= line.Length; i++)
            if (i == line.Length || line[i] == (byte)',')
            {
                if (count == Columns)
                    return Columns + 1;
                cells[count++] = start..i;
                start = i + 1;
            }
        return count;
    }

    // The same series as the row before: equal but for year, value and status. Years have four digits.
    private static bool Same(ReadOnlySpan<byte> line, ReadOnlySpan<byte> before, ReadOnlySpan<Range> cells)
    {
        var year = cells[TidyColumns.Year];
        var key = year.End.Value..cells[TidyColumns.PriceBasis].End.Value;
        return before.Length > key.End.Value
            && line[..year.Start.Value].SequenceEqual(before[..year.Start.Value])
            && line[key].SequenceEqual(before[key])
            && before[key.End] == (byte)',';
    }

    private static SeriesKey? Key(ReadOnlySpan<byte> line, ReadOnlySpan<Range> cells) =>
        PriceBasis.TryParse(Text(line[cells[TidyColumns.PriceBasis]]), out var prices)
            ? new SeriesKey(
                new AreaCode(Text(line[cells[TidyColumns.Area]])),
                new Measure(Text(line[cells[TidyColumns.Measure]])),
                new Unit(Text(line[cells[TidyColumns.Unit]])),
                prices
            )
            : null;

    private static Observation? Point(ReadOnlySpan<byte> line, ReadOnlySpan<Range> cells, int origin) =>
        line[cells[TidyColumns.Year]] is { Length: 4 } digits
        && Whole(digits, 1900, 2100) is { } year
        && decimal.TryParse(
            line[cells[TidyColumns.Value]],
            Plain,
            CultureInfo.InvariantCulture,
            out var value
        )
        && Status(line[cells[TidyColumns.Status]]) is { } status
            ? new Observation(year, value, status, origin)
            : null;

    private static int? Whole(ReadOnlySpan<byte> digits, int least, int most) =>
        Utf8Parser.TryParse(digits, out uint number, out var read)
        && read == digits.Length
        && number >= least
        && number <= most
            ? (int)number
            : null;

    private static ObservationStatus? Status(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("actual"u8) ? ObservationStatus.Actual
        : word.SequenceEqual("estimate"u8) ? ObservationStatus.Estimate
        : word.SequenceEqual("unstated"u8) ? ObservationStatus.Unstated
        : word.SequenceEqual("uncertain"u8) ? ObservationStatus.Uncertain
        : null;

    private static string Text(ReadOnlySpan<byte> ascii) => Encoding.ASCII.GetString(ascii);
}
