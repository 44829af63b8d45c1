using System.Text;
using System.Text.Json;
using Burdenshare.FactChecks.Publishing;
using Burdenshare.Statements;
using Burdenshare.Statistics;

namespace Burdenshare.FactChecks.Tests;

/// <summary>ClaimReview, Web Annotation and the page with notes in its margin.</summary>
public sealed class PublishingTests
{
    private const string Text = "𝔊 Poland spent 4.12% of GDP on defence in 2024.\n\nIt rained in Warsaw.";

    private static readonly DateOnly s_written = new(2026, 11, 24);

    private static readonly Ledger s_ledger = Invented.Ledger("POL 2024 SHARE 4.12");

    [Theory]
    [InlineData("4.12%", "Supported", 5)]
    [InlineData("3.12%", "Refuted", 1)]
    public void AReviewHasTheFieldsThatSchemaOrgAsksFor(string share, string word, int rating)
    {
        var review = Assert.Single(
            Reviews(Report(Text.Replace("4.12%", share, StringComparison.Ordinal), share))
        );
        Assert.Equal("https://schema.org", String(review, "@context"));
        Assert.Equal("ClaimReview", String(review, "@type"));
        Assert.Equal("#claim-case-1", String(review, "url"));
        Assert.Equal("2026-11-24", String(review, "datePublished"));
        Assert.Contains(
            $"Poland spent {share} of GDP",
            String(review, "claimReviewed"),
            StringComparison.Ordinal
        );
        Assert.Equal(ClaimReviewJson.MachineVerdict, String(review, "creativeWorkStatus"));
        Assert.Equal("Burdenshare", String(review.GetProperty("author"), "name"));
        Assert.Equal(word, String(review.GetProperty("reviewRating"), "alternateName"));
        Assert.Equal(rating, review.GetProperty("reviewRating").GetProperty("ratingValue").GetInt32());
        var claim = review.GetProperty("itemReviewed");
        Assert.Equal("Claim", String(claim, "@type"));
        Assert.Equal("2025-01-01", String(claim, "datePublished"));
        Assert.Equal("case", String(claim.GetProperty("appearance"), "name"));
        Assert.Equal("nato-2024", String(review.GetProperty("isBasedOn")[0], "identifier"));
    }

    [Fact]
    public void WhatIsNotDecidedIsNotRated()
    {
        var report = Report(Text, "4.12%", Invented.Ledger("ESP 2024 SHARE 1.28"));
        var rating = Assert.Single(Reviews(report)).GetProperty("reviewRating");
        Assert.Equal("Not Enough Evidence", String(rating, "alternateName"));
        Assert.False(rating.TryGetProperty("ratingValue", out _));
    }

    [Fact]
    public void WhoSaidItIsTheAuthorOfTheClaim()
    {
        const string said = "“Poland spent 4.12% of GDP,” Mark Rutte said.";
        var at = said.IndexOf("Mark", StringComparison.Ordinal);
        var speaker = new Speaker(new TextSpan(at, at + 10), null, null, null, null, null);
        var statement = new StatementFinding(
            new(0, said.Length),
            1,
            "s1",
            "direct",
            speaker,
            null,
            [],
            "assert"
        );
        var figure = Written.Reading(said, "4.12%", House.Claim(4.12m, "POL") with { Statement = "s1" });
        var report = new Checker(s_ledger, House.Agreements).Check(
            new Reading(figure.Document, [statement, .. figure.Findings]),
            Invented.Check
        );
        var author = Assert.Single(Reviews(report)).GetProperty("itemReviewed").GetProperty("author");
        Assert.Equal(("Person", "Mark Rutte"), (String(author, "@type"), String(author, "name")));
    }

    [Fact]
    public void AnAnnotationPointsAtItsWordsInCodePoints()
    {
        var annotation = Assert.Single(Annotations(Report(Text, "4.12%")));
        Assert.Equal("assessing", String(annotation, "motivation"));
        Assert.StartsWith(
            "Supported: By NATO's 2024 edition",
            String(annotation.GetProperty("body"), "value"),
            StringComparison.Ordinal
        );
        var selectors = annotation.GetProperty("target").GetProperty("selector");
        // The letter before takes two UTF-16 units and is one code point.
        Assert.Equal(15, selectors[0].GetProperty("start").GetInt32());
        Assert.Equal(20, selectors[0].GetProperty("end").GetInt32());
        Assert.Equal("4.12%", String(selectors[1], "exact"));
        Assert.Equal("𝔊 Poland spent ", String(selectors[1], "prefix"));
        Assert.Equal(" of GDP on defence in 2024.\n\nIt ", String(selectors[1], "suffix"));
    }

    [Fact]
    public void AWarningIsACommentAfterTheVerdicts()
    {
        var report = Report(Text, "4.12%");
        var warned = report with
        {
            Reading = report.Reading with
            {
                Findings = [.. report.Reading.Findings, new WarningFinding(new(3, 9), "FCK208", "unknown")],
            },
        };
        var comment = Annotations(warned)[^1];
        Assert.Equal(
            ("commenting", "#warning-case-1"),
            (String(comment, "motivation"), String(comment, "id"))
        );
        Assert.Contains(
            "class=\"note warning\" id=\"warning-case-1\"",
            MarginPage.Of([warned]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ThePageHoldsTheTextTheVerdictAndItsEvidence()
    {
        var page = MarginPage.Of([Report(Text, "4.12%")]);
        Assert.Contains("<mark class=\"supported\">4.12%</mark>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#claim-case-1\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"claim-case-1\"", page, StringComparison.Ordinal);
        Assert.Contains("<details>", page, StringComparison.Ordinal);
        Assert.Contains("POL defence expenditure, % of GDP", page, StringComparison.Ordinal);
        Assert.Contains("Since then: Not Enough Evidence", Late(), StringComparison.Ordinal);
        Assert.Contains("It rained in Warsaw.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(page, MarginPage.Of([Report(Text, "4.12%")]));
    }

    [Theory]
    [InlineData("<script>alert(1)</script> Poland spent 4.12% of GDP.")]
    [InlineData("<img src=x onerror=alert(1)> Poland spent 4.12% of GDP.")]
    [InlineData("Poland spent <b onclick=\"x\">4.12%</b> of GDP.")]
    public void WordsOfATextAreNeverMarkup(string text)
    {
        var page = MarginPage.Of([Report(text, "4.12%")]);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b ", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void NotesThatOverlapLoseNoLetterOfTheText()
    {
        var report = Report(Text, "4.12%");
        var doubled = report with
        {
            Verdicts =
            [
                report.Verdicts[0],
                report.Verdicts[0] with
                {
                    Quoted = report.Verdicts[0].Claim with { Span = new TextSpan(3, 40) },
                },
            ],
        };
        var page = MarginPage.Of([doubled]);
        var bare = System.Text.RegularExpressions.Regex.Replace(page, "<a class=\"ref\".*?</a>|<[^>]+>", "");
        Assert.Contains("Poland spent 4.12% of GDP on defence in 2024.", bare, StringComparison.Ordinal);
    }

    // Judged today no edition gives it: the verdict has changed since.
    private static string Late()
    {
        var report = Report(Text, "4.12%");
        var since = new VerdictSince(VerdictWord.NotEnoughEvidence, null, null);
        return MarginPage.Of([report with { Verdicts = [report.Verdicts[0] with { Since = since }] }]);
    }

    private static CheckReport Report(string text, string share, Ledger? ledger = null)
    {
        var value = decimal.Parse(share.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);
        var reading = Written.Reading(
            text,
            share,
            House.Claim(value, "POL") with
            {
                Decimals = 2,
                Year = 2024,
            }
        );
        return new Checker(ledger ?? s_ledger, House.Agreements).Check(reading, Invented.Check);
    }

    private static JsonElement[] Reviews(CheckReport report) =>
        Objects(writer => new ClaimReviewJson(report, s_written).Write(writer));

    private static JsonElement[] Annotations(CheckReport report) =>
        Objects(writer => new AnnotationJson(report).Write(writer));

    private static JsonElement[] Objects(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            write(writer);
            writer.WriteEndArray();
        }
        return
        [
            .. JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement.EnumerateArray(),
        ];
    }

    private static string? String(JsonElement element, string name) => element.GetProperty(name).GetString();

    [Fact]
    public void ATitleIsPrintedOnceThoughMarkdownRepeatsIt()
    {
        const string text = "# Spending\n\nNothing to judge.";
        var reading = new Reading(new Document("case", text, Title: "Spending"), []);
        var page = MarginPage.Of([new CheckReport(reading, [])]);
        Assert.Equal(3, page.Split("Spending").Length);
        Assert.DoesNotContain("# Spending", page, StringComparison.Ordinal);
    }

    [Fact]
    public void AHeadlineWithANoteStands()
    {
        const string text = "# Spending\n\nNothing to judge.";
        var warning = new WarningFinding(new TextSpan(2, 10), "FCK201", "odd");
        var reading = new Reading(new Document("case", text, Title: "Spending"), [warning]);
        Assert.Contains("<mark", MarginPage.Of([new CheckReport(reading, [])]), StringComparison.Ordinal);
    }
}
