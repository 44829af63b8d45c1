using Burdenshare.FiguresSpeed;

// How long it takes to load every embedded figure in a fresh process, and to answer, beside DuckDB reading the same
// CSV files in the same run. usage: FiguresSpeed DATA [ours|duckdb]. Prints Markdown; the report is
// bench/FiguresSpeed/report.md.
if (args is [var data, var who])
    Console.WriteLine(
        string.Join(' ', (who == "ours" ? Ledgers.Run(data) : Duck.Run(data)).Select(Figures.Text))
    );
else
    Comparison.Print(args[0]);
