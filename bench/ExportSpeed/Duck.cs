using DuckDB.NET.Data;

namespace Burdenshare.ExportSpeed;

/// <summary>DuckDB in memory, with the table of figures.</summary>
internal sealed class Duck : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public Duck(string figures)
    {
        _connection.Open();
        // One thread, as ours.
        Run("SET threads TO 1");
        Run($"CREATE TABLE figures AS SELECT * FROM read_csv('{figures}', header=true)");
    }

    /// <summary>Writes the table as one file.</summary>
    public void Copy(string folder, string form) =>
        Run($"COPY figures TO '{folder}/figures.{form}' (FORMAT {form}{(form == "csv" ? ", HEADER" : "")})");

    public void Dispose() => _connection.Dispose();

    private void Run(string query)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = query;
        command.ExecuteNonQuery();
    }
}
