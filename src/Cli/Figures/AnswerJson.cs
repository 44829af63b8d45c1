using System.Text.Json;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Questions;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Figures;

/// <summary>Answers to questions as an array, each with the published figures beneath.</summary>
internal static class AnswerJson
{
    public static void Write(
        Utf8JsonWriter writer,
        IEnumerable<(string Question, Answer Answer)> answers,
        DateOnly asOf
    )
    {
        writer.WriteStartArray();
        foreach (var (question, answer) in answers)
        {
            writer.WriteStartObject();
            writer.WriteString("question", question);
            writer.WriteString("asOf", $"{asOf:yyyy-MM-dd}");
            writer.WriteNumber("value", answer.Value);
            writer.WriteString("unit", answer.Unit);
            if (answer.Holds is { } holds)
                writer.WriteBoolean("holds", holds);
            else
                writer.WriteNull("holds");
            writer.WriteStartArray("names");
            foreach (var name in answer.Names)
                writer.WriteStringValue(name);
            writer.WriteEndArray();
            writer.WriteValue("known", answer.Known);
            writer.WriteValue("of", answer.Of);
            writer.WriteString("status", Shown.Status(StatusOf(answer)));
            writer.WriteStartArray("evidence");
            foreach (var figure in answer.From)
                Write(writer, figure);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>An answer is an estimate as soon as one figure beneath it is one.</summary>
    public static ObservationStatus StatusOf(Answer answer) =>
        answer.From.Any(figure => figure.Status is ObservationStatus.Estimate or ObservationStatus.Uncertain)
            ? ObservationStatus.Estimate
        : answer.From.Any(figure => figure.Status == ObservationStatus.Unstated) ? ObservationStatus.Unstated
        : ObservationStatus.Actual;

    private static void Write(Utf8JsonWriter writer, Figure figure)
    {
        writer.WriteStartObject();
        writer.WriteString("measure", figure.Key.Measure.Code);
        writer.WriteString("unit", figure.Key.Unit.Currency ?? figure.Key.Unit.Code);
        writer.WriteString("priceBasis", figure.Key.Basis.ToString());
        writer.WriteString("ally", figure.Key.Area.Code);
        writer.WriteNumber("year", figure.Year);
        writer.WriteNumber("value", figure.InPlainUnit());
        writer.WriteString("edition", figure.Edition.Name);
        writer.WriteString("status", Shown.Status(figure.Status));
        writer.WriteString("origin", figure.Origin.Id);
        writer.WriteEndObject();
    }
}
