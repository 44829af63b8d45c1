using System.Text;
using Burdenshare.Statements.Files;
using CsCheck;

namespace Burdenshare.Statements.Tests;

/// <summary>Whatever bytes a file holds, it is a document or a refusal with a code, and never a crash.</summary>
public sealed class FuzzedBytesTests
{
    private static readonly string[] s_seeds =
    [
        "<html><body><article><p>Poland spent 4.12% of GDP.</p><br></article><!-- x --></body></html>",
        "---\ntitle: A\ndate: 2025-06-09\n---\n# Head\n\nSpain said “no” to 5 percent.\n",
        "{\"id\":\"a\",\"text\":\"“Words,” he said.\",\"date\":\"2025-06-09\"}\n",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 45\r\n\r\n"
            + "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>",
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF",
        "# newdoc id = a\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tDo\t_\tAUX\t_\t_\t2\taux\t_\t_\n"
            + "2\tn't\t_\tPART\t_\t_\t0\troot\t_\tSpaceAfter=No\n\n",
        "On 9 June 2025 twenty-three allies, 2.5 % and $5bn: “It is not enough.”",
    ];

    private static readonly Gen<byte[]> s_mutated = Gen.Select(
        Gen.Int[0, s_seeds.Length - 1],
        Gen.Select(Gen.Int[0, 400], Gen.Byte).Array[0, 12],
        Gen.Int[0, 400],
        (seed, changes, length) =>
        {
            var bytes = Encoding.UTF8.GetBytes(s_seeds[seed]);
            foreach (var (at, value) in changes)
                bytes[at % bytes.Length] = value;
            return bytes[..Math.Min(bytes.Length, length)];
        }
    );

    private static readonly Gen<byte[]> s_bytes = Gen.OneOf(s_mutated, Gen.Byte.Array[0, 300]);

    [Theory]
    [InlineData(FileKind.Plain)]
    [InlineData(FileKind.Markdown)]
    [InlineData(FileKind.Page)]
    [InlineData(FileKind.Pdf)]
    public void AFileOfAnyBytesIsADocumentOrARefusal(object kind) =>
        s_bytes.Sample(bytes =>
        {
            var outcome = DocumentFile.FromBytes(bytes, (FileKind)kind, "id", null, "place");
            return outcome.TryGet(out var document)
                ? Repository.Read(document.Text).Findings.All(finding => Lies(finding, document))
                : outcome.Problems is [{ Code.Length: 6, Remedy.Length: > 0 }];
        });

    [Fact]
    public void AStreamOfAnyBytesEndsInDocumentsAndRefusals() =>
        s_bytes.Sample(bytes =>
            DocumentFeed
                .Of(new MemoryStream(bytes), "id", null, "place")
                .All(outcome =>
                    outcome.TryGet(out var document)
                        ? document.Text.Length > 0
                        : outcome.Problems.All(problem =>
                            problem.Code.StartsWith("STM", StringComparison.Ordinal)
                        )
                )
        );

    [Fact]
    public void BytesOfAnyKindAreDecodedOrRefused() =>
        s_bytes.Sample(bytes => Encodings.Decode(bytes) is null or { Text: not null });

    private static bool Lies(Finding finding, Document document) =>
        finding.Span.Start >= 0
        && finding.Span.Start <= finding.Span.End
        && finding.Span.End <= document.Text.Length;
}
