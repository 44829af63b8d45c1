using System.Text.Json;
using Burdenshare.Statistics.Verification;

namespace Burdenshare.Cli.Figures;

/// <summary>The verification of every edition as one object.</summary>
internal static class VerificationJson
{
    public static void Write(
        Utf8JsonWriter writer,
        IReadOnlyCollection<ReleaseVerification> results,
        int figures
    )
    {
        writer.WriteStartObject();
        writer.WriteNumber("figures", figures);
        writer.WriteNumber("identities", results.Sum(result => result.Checked));
        writer.WriteBoolean("holds", results.All(result => result.Holds));
        writer.WriteStartArray("editions");
        foreach (var result in results)
            Write(writer, result);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReleaseVerification result)
    {
        writer.WriteStartObject();
        writer.WriteString("edition", result.Edition.Id);
        writer.WriteNumber("figures", result.Figures);
        writer.WriteNumber("checked", result.Checked);
        writer.WriteStartArray("identities");
        foreach (var identity in result.Identities)
        {
            writer.WriteStartObject();
            writer.WriteString("identity", identity.Identity);
            writer.WriteNumber("checked", identity.Checked);
            writer.WriteNumber("broken", identity.Broken);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("exceptions");
        foreach (var explained in result.Explained)
            Write(writer, explained.Check, explained.Declared.Because);
        writer.WriteEndArray();
        writer.WriteStartArray("unexplained");
        foreach (var check in result.Unexplained)
            Write(writer, check, null);
        writer.WriteEndArray();
        writer.WriteNumber("stale", result.Stale.Length);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Check check, string? because)
    {
        writer.WriteStartObject();
        writer.WriteString("identity", check.Identity);
        writer.WriteString("area", check.Area.Code);
        writer.WriteNumber("year", check.Year);
        writer.WriteValue("published", check.Published);
        writer.WriteValue("recomputed", check.Recomputed);
        writer.WriteString("because", because);
        writer.WriteEndObject();
    }
}
