using System.Text;
using Burdenshare.Statements.Files;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests.Files;

public sealed class JsonRecordTests
{
    [Fact]
    public void AnObjectIsADocument()
    {
        var document = Repository.Value(
            Parse(
                """
                {"id":"n1","text":"Words.","date":"2025-06-09","title":"T","url":"https://example.org",
                "publisher":"P","language":"en","x":1}
                """
            )
        );
        Assert.Equal(
            new Document("n1", "Words.", new(2025, 6, 9), "T", "https://example.org", "P", "en"),
            document
        );
    }

    [Theory]
    [InlineData("""{"text":"Words."}""", "given")]
    [InlineData("""{"id":7,"text":"Words."}""", "7")]
    [InlineData("""{"id":"","text":"Words."}""", "given")]
    [InlineData("""{"id":null,"text":"Words."}""", "given")]
    [InlineData("""{"id":"é","text":"Words."}""", "é")]
    public void AnIdIsTakenOrGiven(string json, string id) =>
        Assert.Equal(id, Repository.Value(Parse(json)).Id);

    [Theory]
    [InlineData("""{"id":"a","text":" "}""", "STM102")]
    [InlineData("""{"id":"a"}""", "STM107")]
    [InlineData("""{"id":"a","text":7}""", "STM107")]
    [InlineData("""{"id":"a","text":"W","date":"soon"}""", "STM107")]
    [InlineData("""{"id":"a","text":"W"} {"id":"b"}""", "STM107")]
    [InlineData("""{"id":"a","text":"W" """, "STM107")]
    [InlineData("""["W"]""", "STM107")]
    [InlineData("""{"id":"a","text":"\ud800"}""", "STM107")]
    [InlineData("Words.", "STM107")]
    [InlineData("", "STM107")]
    public void WhatIsNoDocumentIsRefusedWithItsPlace(string json, string code)
    {
        var problem = Assert.Single(Parse(json).Problems);
        Assert.Equal((code, "feed.jsonl:3"), (problem.Code, problem.Place));
        Assert.NotEqual("", problem.Remedy);
    }

    [Fact]
    public void DeepNestingIsRefusedAndDoesNotCrash()
    {
        var deep = new string('[', 100_000);
        Assert.Equal("STM107", Assert.Single(Parse($"{{\"text\":{deep}").Problems).Code);
        Assert.Equal("STM107", Assert.Single(All(deep)[0].Problems).Code);
    }

    [Fact]
    public void BytesThatAreNoUtf8AreRefused() =>
        Assert.Equal(
            "STM107",
            Assert.Single(JsonRecord.Parse([(byte)'{', 0xFF, (byte)'}'], "place", "id", null).Problems).Code
        );

    [Fact]
    public void TheUsersDateGoesBeforeTheObjects() =>
        Assert.Equal(
            new DateOnly(2026, 1, 2),
            Repository
                .Value(
                    JsonRecord.Parse(
                        Encoding.UTF8.GetBytes("""{"text":"W","date":"2025-06-09"}"""),
                        "p",
                        "i",
                        new(2026, 1, 2)
                    )
                )
                .Date
        );

    [Theory]
    [InlineData("""{"text":"A"}""", "given")]
    [InlineData("""[{"text":"A"},{"id":"b","text":"B"}]""", "given-1|b")]
    [InlineData("""[]""", "")]
    [InlineData("""[{"text":"A"},7]""", "given-1|STM107")]
    [InlineData("""7""", "STM107")]
    [InlineData("""{""", "STM107")]
    public void AFileHoldsOneObjectOrAnArray(string json, string ids) =>
        Assert.Equal(
            ids,
            string.Join(
                '|',
                All(json).Select(each => each.TryGet(out var document) ? document.Id : each.Problems[0].Code)
            )
        );

    private static Outcome<Document> Parse(string json) =>
        JsonRecord.Parse(Encoding.UTF8.GetBytes(json), "feed.jsonl:3", "given", null);

    private static Outcome<Document>[] All(string json) =>
        [.. JsonRecord.ParseAll(Encoding.UTF8.GetBytes(json), "feed.json", "given", null)];
}
