using System.Globalization;
using DuckDB.NET.Data;

namespace Burdenshare.Formats;

/// <summary>DuckDB reads the Parquet files and finds in them what it finds in the CSV files.</summary>
internal static class DuckCheck
{
    public static void Run(string exports, Report report)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        foreach (var table in (string[])["figures", "editions", "origins", "areas"])
        {
            var csv = $"SELECT * FROM read_csv('{exports}/csv/{table}.csv', all_varchar=true, header=true)";
            var parquet = $"SELECT * FROM read_parquet('{exports}/parquet/{table}.parquet')";
            var rows = Number(duck, $"SELECT count(*) FROM ({parquet})");
            // Texts as texts; numbers by their value.
            var columns = Columns(duck, parquet);
            var left = Selection(columns, csv);
            var right = Selection(columns, parquet);
            var differing = Number(
                duck,
                $"SELECT count(*) FROM (({left} EXCEPT {right}) UNION ALL ({right} EXCEPT {left}))"
            );
            report.Add(
                $"DuckDB reads {table}.parquet as {table}.csv",
                differing == 0 && rows > 0 ? [] : [$"{differing} rows differ of {rows}"],
                $"{Report.Number(rows)} rows"
            );
        }
        report.Add(
            "DuckDB answers from Parquet: Spain's share of 2026 in the edition of 2026",
            Number(
                duck,
                $"SELECT count(*) FROM read_parquet('{exports}/parquet/figures.parquet') WHERE edition = 'nato-2026' "
                    + "AND ally = 'ESP' AND year = 2026 AND measure = 'DEFEXP' AND unit = 'PC_GDP' AND value = 2.0"
            ) == 1
                ? []
                : ["not 2.00"]
        );
    }

    private static List<(string Name, bool IsNumber)> Columns(DuckDBConnection duck, string query)
    {
        using var command = duck.CreateCommand();
        command.CommandText = $"SELECT column_name, column_type FROM (DESCRIBE {query})";
        using var reader = command.ExecuteReader();
        var columns = new List<(string, bool)>();
        while (reader.Read())
            columns.Add((reader.GetString(0), reader.GetString(1) is "INTEGER" or "DOUBLE"));
        return columns;
    }

    private static string Selection(List<(string Name, bool IsNumber)> columns, string query) =>
        "SELECT "
        + string.Join(
            ", ",
            columns.Select(column =>
                $"CAST(\"{column.Name}\" AS {(column.IsNumber ? "DOUBLE" : "VARCHAR")}) AS \"{column.Name}\""
            )
        )
        + $" FROM ({query})";

    private static long Number(DuckDBConnection duck, string query)
    {
        using var command = duck.CreateCommand();
        command.CommandText = query;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
