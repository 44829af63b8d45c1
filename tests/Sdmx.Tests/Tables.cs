namespace Burdenshare.Sdmx.Tests;

/// <summary>Tables as lines, so that a difference can be read.</summary>
internal static class Tables
{
    public static ObservationTable Understood(this Answer<ObservationTable> answer) =>
        answer.TryGet(out var table) ? table : throw new InvalidOperationException(answer.Fault!.ToString());

    public static string[] Lines(this ObservationTable table) =>
        [
            table.Flow?.ToString() ?? "?",
            string.Join('|', table.Components),
            .. table.Rows.Select(row => string.Join('|', row.Select(cell => cell ?? "∅"))),
        ];

    public static void AreTheSame(ObservationTable expected, ObservationTable read) =>
        Assert.Equal(expected.Lines(), read.Lines());
}
