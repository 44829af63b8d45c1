using System.Text;

namespace Burdenshare.Exports.Catalogues;

/// <summary>Statements as Turtle (W3C, RDF 1.1), one subject a paragraph.</summary>
internal static class Turtle
{
    public static byte[] Of(IReadOnlyCollection<Triple> triples)
    {
        var text = new StringBuilder();
        foreach (var (prefix, space) in Vocabularies.All)
            text.Append("@prefix ").Append(prefix).Append(": <").Append(space).Append("> .\n");
        foreach (var subject in triples.GroupBy(triple => triple.Subject))
        {
            text.Append("\n<").Append(subject.Key).Append(">\n    ");
            text.AppendJoin(
                " ;\n    ",
                subject.Select(triple => $"{Predicate(triple)} {ValueOf(triple.Value)}")
            );
            text.Append(" .\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Predicate(Triple triple) =>
        triple.Predicate == Vocabularies.IsA ? "a" : triple.Predicate;

    private static string ValueOf(Node value) =>
        value switch
        {
            Node.Resource { Address: var address } when IsPrefixed(address) => address,
            Node.Resource { Address: var address } => $"<{address}>",
            Node.English { Text: var text } => $"\"{Escaped(text)}\"@en",
            Node.Typed typed => $"\"{Escaped(typed.Value)}\"^^{typed.Type}",
            _ => throw new InvalidOperationException("A statement without a value."),
        };

    // dcat:Catalog, and not https://… or #…
    private static bool IsPrefixed(string address) =>
        Vocabularies.All.Any(each => address.StartsWith(each.Prefix + ":", StringComparison.Ordinal));

    private static string Escaped(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var letter in text)
            safe.Append(
                letter switch
                {
                    '\\' => "\\\\",
                    '"' => "\\\"",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    _ => letter.ToString(),
                }
            );
        return safe.ToString();
    }
}
