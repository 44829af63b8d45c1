using System.Text.Json;

namespace Burdenshare.Exports.Catalogues;

/// <summary>Statements as JSON-LD 1.1, flat: every resource once, in a graph.</summary>
internal static class JsonLinked
{
    public static byte[] Of(IReadOnlyCollection<Triple> triples) =>
        JsonText.Of(json =>
            json.Object(() =>
            {
                json.Object(
                    "@context",
                    () =>
                    {
                        foreach (var (prefix, space) in Vocabularies.All)
                            json.WriteString(prefix, space);
                    }
                );
                json.List(
                    "@graph",
                    triples.GroupBy(triple => triple.Subject),
                    subject => Subject(json, subject)
                );
            })
        );

    private static void Subject(Utf8JsonWriter json, IGrouping<string, Triple> subject) =>
        json.Object(() =>
        {
            json.WriteString("@id", subject.Key);
            foreach (var predicate in subject.GroupBy(triple => triple.Predicate))
                if (predicate.Key == Vocabularies.IsA)
                    json.List(
                        "@type",
                        predicate,
                        each => json.WriteStringValue(((Node.Resource)each.Value).Address)
                    );
                else
                    json.List(predicate.Key, predicate, each => Value(json, each.Value));
        });

    private static void Value(Utf8JsonWriter json, Node value) =>
        json.Object(() =>
        {
            switch (value)
            {
                case Node.Resource { Address: var address }:
                    json.WriteString("@id", address);
                    break;
                case Node.English { Text: var text }:
                    json.WriteString("@value", text);
                    json.WriteString("@language", "en");
                    break;
                case Node.Typed typed:
                    json.WriteString("@value", typed.Value);
                    json.WriteString("@type", typed.Type);
                    break;
            }
        });
}
