using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Burdenshare.Exports.Tests.Catalogues;

/// <summary>A statement with every name spelt out: subject, predicate, value as N-Triples writes it.</summary>
internal sealed record Statement(string Subject, string Predicate, string Value);

/// <summary>Readers of Turtle and of flat JSON-LD, as far as catalogues need them; anything else throws.</summary>
internal static partial class LinkedReader
{
    public static HashSet<Statement> Turtle(string text)
    {
        var prefixes = new Dictionary<string, string>(StringComparer.Ordinal);
        var tokens = new Queue<string>(Token().Matches(text).Select(match => match.Value));
        Assert.Equal(Strip(text), Strip(string.Concat(tokens)));
        var statements = new HashSet<Statement>();
        while (tokens.TryDequeue(out var first))
            if (first == "@prefix")
            {
                prefixes[tokens.Dequeue().TrimEnd(':')] = tokens.Dequeue()[1..^1];
                Assert.Equal(".", tokens.Dequeue());
            }
            else
                Subject(Name(first, prefixes), tokens, prefixes, statements);
        return statements;
    }

    public static HashSet<Statement> JsonLd(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var prefixes = document
            .RootElement.GetProperty("@context")
            .EnumerateObject()
            .ToDictionary(each => each.Name, each => each.Value.GetString()!);
        var statements = new HashSet<Statement>();
        foreach (var node in document.RootElement.GetProperty("@graph").EnumerateArray())
        foreach (var property in node.EnumerateObject().Where(property => property.Name != "@id"))
        foreach (var value in property.Value.EnumerateArray())
            statements.Add(
                new(
                    Full(node.GetProperty("@id").GetString()!, prefixes),
                    property.Name == "@type" ? Rdf + "type" : Full(property.Name, prefixes),
                    property.Name == "@type"
                        ? $"<{Full(value.GetString()!, prefixes)}>"
                        : ValueOf(value, prefixes)
                )
            );
        return statements;
    }

    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static void Subject(
        string subject,
        Queue<string> tokens,
        Dictionary<string, string> prefixes,
        HashSet<Statement> statements
    )
    {
        string end;
        do
        {
            var predicate = tokens.Dequeue() is var name && name == "a" ? Rdf + "type" : Name(name, prefixes);
            var value = tokens.Dequeue();
            statements.Add(
                new(
                    subject,
                    predicate,
                    value[0] == '"' ? Literal(value, tokens, prefixes) : $"<{Name(value, prefixes)}>"
                )
            );
            end = tokens.Dequeue();
        } while (end == ";");
        Assert.Equal(".", end);
    }

    private static string Literal(string quoted, Queue<string> tokens, Dictionary<string, string> prefixes)
    {
        var text = Regex.Unescape(quoted[1..^1]);
        return tokens.Dequeue() switch
        {
            "^^" => $"\"{text}\"^^<{Name(tokens.Dequeue(), prefixes)}>",
            "@en" => $"\"{text}\"@en",
            var other => throw new FormatException(other),
        };
    }

    private static string ValueOf(JsonElement value, Dictionary<string, string> prefixes) =>
        value.TryGetProperty("@id", out var id) ? $"<{Full(id.GetString()!, prefixes)}>"
        : value.TryGetProperty("@type", out var type)
            ? $"\"{value.GetProperty("@value").GetString()}\"^^<{Full(type.GetString()!, prefixes)}>"
        : $"\"{value.GetProperty("@value").GetString()}\"@{value.GetProperty("@language").GetString()}";

    private static string Name(string token, Dictionary<string, string> prefixes) =>
        token[0] == '<'
            ? token[1..^1]
            : prefixes[token[..token.IndexOf(':')]] + token[(token.IndexOf(':') + 1)..];

    // JSON-LD: a compact name whose prefix the context knows; anything else is an address.
    private static string Full(string name, Dictionary<string, string> prefixes) =>
        name.IndexOf(':') is var colon and > 0 && prefixes.TryGetValue(name[..colon], out var space)
            ? space + name[(colon + 1)..]
            : name;

    private static string Strip(string text) =>
        new StringBuilder().AppendJoin("", text.Where(letter => !char.IsWhiteSpace(letter))).ToString();

    [GeneratedRegex(
        """@prefix|@en|"(?:[^"\\\n]|\\.)*"|<[^<>"{}|^`\\\x00-\x20]*>|\^\^|[;.](?=\s|$)|[A-Za-z]+:[A-Za-z_0-9]*|\ba\b"""
    )]
    private static partial Regex Token();
}
