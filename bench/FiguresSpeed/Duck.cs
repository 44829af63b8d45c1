using System.Globalization;
using DuckDB.NET.Data;

namespace Burdenshare.FiguresSpeed;

/// <summary>
/// DuckDB reading the same files into a table in memory, in a process that has done nothing before.
/// </summary>
internal static class Duck
{
    private const string Publication = """
        CASE regexp_extract(filename, 'nato/([0-9]+)/', 1)
        WHEN '2019' THEN DATE '2019-06-25' WHEN '2023' THEN DATE '2023-07-07'
        WHEN '2024' THEN DATE '2024-06-17' WHEN '2025' THEN DATE '2025-08-28' WHEN '2026' THEN DATE '2026-07-10' END
        """;

    private const string AsOf = """
        SELECT value FROM figures WHERE ally = 'POL' AND year = 2024 AND measure = 'DEFEXP' AND unit = 'PC_GDP'
        AND published <= DATE '2024-07-01' ORDER BY published DESC LIMIT 1
        """;

    private const string Revisions = """
        PIVOT (SELECT year, published, value FROM figures WHERE ally = 'POL' AND measure = 'DEFEXP' AND unit = 'PC_GDP'
        AND published IS NOT NULL) ON published USING first(value) GROUP BY year ORDER BY year
        """;

    public static double[] Run(string data)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        var figures = 0.0;
        var (load, processor) = Figures.Both(() =>
        {
            connection.Open();
            var files = string.Join(
                ", ",
                Directory
                    .EnumerateFiles(Path.Combine(data, "published"), "*.csv", SearchOption.AllDirectories)
                    .Where(path => Path.GetFileName(path) is not ("exceptions.csv" or "not-held.csv"))
                    .Select(path => $"'{path}'")
            );
            Answer(
                connection,
                $"CREATE TABLE figures AS SELECT *, {Publication} AS published "
                    + $"FROM read_csv([{files}], filename = true)"
            );
            figures = Convert.ToDouble(
                Answer(connection, "SELECT count(*) FROM figures"),
                CultureInfo.InvariantCulture
            );
        });
        void Ask() => Answer(connection, AsOf);
        void Revise() => Answer(connection, Revisions);
        var firsts = (Figures.Once(Ask), Figures.Once(Revise));
        return
        [
            figures,
            load,
            processor,
            firsts.Item1,
            firsts.Item2,
            Figures.Warm(Ask, 200),
            Figures.Warm(Revise, 200),
        ];
    }

    private static object? Answer(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        object? first = null;
        while (reader.Read())
            first ??= reader.GetValue(0);
        return first;
    }
}
