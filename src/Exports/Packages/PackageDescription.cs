using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Burdenshare.Exports.Tables;

namespace Burdenshare.Exports.Packages;

/// <summary>datapackage.json.</summary>
internal sealed class PackageDescription(Utf8JsonWriter json, ExportOrder order)
{
    public void Write(string name, string title, ImmutableArray<WrittenTable> tables) =>
        json.Object(() =>
        {
            json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
            json.WriteString("name", name);
            json.WriteString("title", title);
            json.WriteString(
                "description",
                "Figures as published, each edition by itself; nothing is interpolated, a missing cell is no row."
            );
            json.WriteString("version", order.Day.ToString("yyyy.M.d", CultureInfo.InvariantCulture));
            json.WriteString(
                "created",
                order.Day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture)
            );
            Contributors();
            Sources();
            json.List("resources", tables, Resource);
        });

    private void Contributors() =>
        json.List(
            "contributors",
            [$"Burdenshare {order.Version}"],
            title =>
                json.Object(() =>
                {
                    json.WriteString("title", title);
                    json.List("roles", ["compiler"], json.WriteStringValue);
                })
        );

    // The terms are each publisher's own words, so they stand with the source and not as a licence of the whole.
    private void Sources() =>
        json.List(
            "sources",
            order.Releases.SelectMany(release => release.Origins),
            origin =>
                json.Object(() =>
                {
                    json.WriteString("title", $"{origin.Publisher}: {origin.Title}");
                    json.WriteString("path", origin.Url);
                    json.WriteString("version", origin.Edition);
                    json.WriteString("terms", origin.Terms);
                })
        );

    private void Resource(WrittenTable written) =>
        json.Object(() =>
        {
            var table = written.Table;
            json.WriteString("$schema", "https://datapackage.org/profiles/2.0/dataresource.json");
            json.WriteString("name", table.Name);
            json.WriteString("path", $"{table.Name}.csv");
            json.WriteString("description", table.Meaning);
            json.WriteString("type", "table");
            json.WriteString("format", "csv");
            json.WriteString("mediatype", "text/csv");
            json.WriteString("encoding", "utf-8");
            json.WriteNumber("bytes", written.Bytes.Length);
            json.WriteString("hash", $"sha256:{Convert.ToHexStringLower(SHA256.HashData(written.Bytes))}");
            json.Object("schema", () => Schema(table));
        });

    private void Schema(ExportTable table)
    {
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        json.List("fields", table.Columns, Field);
        json.List("missingValues", [""], json.WriteStringValue);
        json.List("primaryKey", KeyOf(table), json.WriteStringValue);
        if (table.Name == "figures")
            json.List("foreignKeys", ["edition", "origin", "ally"], ForeignKey);
        if (table.Name == "origins")
            json.List("foreignKeys", ["edition"], ForeignKey);
    }

    private static string[] KeyOf(ExportTable table) =>
        table.Name == "figures"
            ? ["edition", "ally", "year", "measure", "unit", "priceBasis", "origin"]
            : [table.Columns[0].Name];

    private void Field(ExportColumn column) =>
        json.Object(() =>
        {
            json.WriteString("name", column.Name);
            json.WriteString(
                "type",
                column.Kind switch
                {
                    CellKind.Text => "string",
                    CellKind.Whole => "integer",
                    _ => "number",
                }
            );
            json.WriteString("description", column.Meaning);
            if (column.IsRequired)
                json.Object("constraints", () => json.WriteBoolean("required", true));
            if (column.Name == "status")
                json.List("categories", ["actual", "estimate"], json.WriteStringValue);
        });

    private void ForeignKey(string field) =>
        json.Object(() =>
        {
            json.List("fields", [field], json.WriteStringValue);
            json.Object(
                "reference",
                () =>
                {
                    json.WriteString("resource", field == "ally" ? "areas" : field + "s");
                    json.List("fields", [field], json.WriteStringValue);
                }
            );
        });
}
