using System.Collections.Immutable;

namespace Burdenshare.Charts;

/// <summary>
/// The accessible table behind a chart. Every row has one cell a column; an unknown figure is an empty cell, an
/// estimate says so in a column of its own.
/// </summary>
/// <param name="Caption">The chart's title.</param>
/// <param name="Columns">Column headings.</param>
/// <param name="Rows">Cells as text, figures in full precision, with a point as decimal sign.</param>
public sealed record ChartTable(
    string Caption,
    ImmutableArray<string> Columns,
    ImmutableArray<ImmutableArray<string>> Rows
);
