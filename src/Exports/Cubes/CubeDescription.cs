using System.Globalization;
using System.Text.Json;
using Burdenshare.Exports.Wording;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports.Cubes;

/// <summary>A cube as a JSON-stat data set.</summary>
internal sealed class CubeDescription(Utf8JsonWriter json, Cube cube)
{
    public void Write() =>
        json.Object(() =>
        {
            var edition = cube.Release.Edition;
            json.WriteString("version", "2.0");
            json.WriteString("class", "dataset");
            json.WriteString("label", edition.Title);
            json.WriteString("source", Words.Publisher(edition.Publisher));
            json.WriteString("updated", edition.Published.ToString());
            json.List("id", cube.Dimensions, dimension => json.WriteStringValue(dimension.Id));
            json.List(
                "size",
                cube.Dimensions,
                dimension => json.WriteNumberValue(dimension.Categories.Length)
            );
            json.Object("role", Roles);
            json.Object("dimension", Dimensions);
            json.Object("value", Values);
            json.Object("status", Statuses);
            json.Object("extension", Extension);
        });

    private void Roles()
    {
        json.List("time", ["year"], json.WriteStringValue);
        json.List("geo", ["area"], json.WriteStringValue);
        json.List("metric", ["measure"], json.WriteStringValue);
    }

    private void Dimensions()
    {
        foreach (var dimension in cube.Dimensions)
            json.Object(
                dimension.Id,
                () =>
                {
                    json.WriteString("label", dimension.Label);
                    json.Object("category", () => Categories(dimension));
                }
            );
    }

    private void Categories(CubeDimension dimension)
    {
        json.List("index", dimension.Categories, category => json.WriteStringValue(category.Code));
        json.Object(
            "label",
            () =>
            {
                foreach (var (code, name) in dimension.Categories)
                    json.WriteString(code, name);
            }
        );
        if (dimension.Id == "measure")
            json.Object("unit", Units);
    }

    // JSON-stat leaves room for a publisher's own fields beside the label.
    private void Units()
    {
        foreach (
            var series in cube
                .Release.Series.DistinctBy(series => MeasureCode.Of(series.Key))
                .OrderBy(series => MeasureCode.Of(series.Key), StringComparer.Ordinal)
        )
            json.Object(
                MeasureCode.Of(series.Key),
                () =>
                {
                    json.WriteString("label", MeasureCode.UnitName(series.Key));
                    json.WriteNumber("multiplier", series.Multiplier);
                }
            );
    }

    private void Values()
    {
        foreach (var cell in cube.Cells)
        {
            json.WritePropertyName(Text(cell.Place));
            json.WriteRawValue(cell.Figure.Value.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void Statuses()
    {
        foreach (var cell in cube.Cells)
            if (cell.Figure.Status != ObservationStatus.Unstated)
                json.WriteString(
                    Text(cell.Place),
                    cell.Figure.Status == ObservationStatus.Actual ? "A" : "E"
                );
    }

    private void Extension()
    {
        json.WriteString("edition", cube.Release.Edition.Id);
        json.Object(
            "statusLabel",
            () =>
            {
                json.WriteString("A", Words.Status("A"));
                json.WriteString("E", Words.Status("E"));
            }
        );
        json.List(
            "origins",
            cube.Release.Origins,
            origin =>
                json.Object(() =>
                {
                    json.WriteString("id", origin.Id);
                    json.WriteString("title", origin.Title);
                    json.WriteString("url", origin.Url);
                    json.WriteString("terms", origin.Terms);
                })
        );
        if (cube.Release.Origins.Length > 1)
            json.Object(
                "origin",
                () =>
                {
                    foreach (var cell in cube.Cells)
                        json.WriteString(Text(cell.Place), cell.Figure.Origin.Id);
                }
            );
    }

    private static string Text(int place) => place.ToString(CultureInfo.InvariantCulture);
}
