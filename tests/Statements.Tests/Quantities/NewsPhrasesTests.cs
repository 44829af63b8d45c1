using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Tests.Quantities;

/// <summary>How newspapers write numbers: n for a number, p for a percentage, m for an amount of money.</summary>
public sealed class NewsPhrasesTests
{
    [Theory]
    [InlineData("Spain's budget grew to 2 percent", "p:2 percent")]
    [InlineData("Poland, at 4.48 %, leads", "p:4.48 %")]
    [InlineData("It fell from 2.4 to 1.9 per cent", "n:2.4|p:1.9 per cent")]
    [InlineData("An extra 0.25 percentage points were asked for", "p:0.25 percentage points")]
    [InlineData("Two-thirds said yes", "n:Two-thirds")]
    [InlineData("three of the 32 members", "n:three|n:32")]
    [InlineData("Some 120,000 soldiers took part", "n:120,000")]
    [InlineData("some 1.3 million people", "n:1.3 million")]
    [InlineData("a force of 300,000 troops", "n:300,000")]
    [InlineData("Norway will give NOK 85 billion", "m:NOK 85 billion")]
    [InlineData("Sweden put aside 300 billion Swedish kronor", "m:300 billion Swedish kronor")]
    [InlineData("Denmark borrowed 50 billion Danish kroner", "m:50 billion Danish kroner")]
    [InlineData("a €150 billion loan", "m:€150 billion")]
    [InlineData("a €150bn loan", "m:€150bn")]
    [InlineData("a loan of EUR 150 billion", "m:EUR 150 billion")]
    [InlineData("a loan of 150 billion euro", "m:150 billion euro")]
    [InlineData("a 150-billion-euro loan", "m:150-billion-euro")]
    [InlineData("Canada's C$9.3 billion plan", "m:C$9.3 billion")]
    [InlineData("Australia's A$368bn submarines", "m:A$368bn")]
    [InlineData("a US$61 billion bill", "m:US$61 billion")]
    [InlineData("£2.2bn more for defence", "m:£2.2bn")]
    [InlineData("GBP 2.2 billion more", "m:GBP 2.2 billion")]
    [InlineData("2.2 billion pounds more", "m:2.2 billion pounds")]
    [InlineData("PLN 186.6 billion in the draft", "m:PLN 186.6 billion")]
    [InlineData("186.6 billion zlotys in the draft", "m:186.6 billion zlotys")]
    [InlineData("CZK 160bn was found", "m:CZK 160bn")]
    [InlineData("160 billion Czech crowns were found", "m:160 billion Czech crowns")]
    [InlineData("HUF 1,753 billion was set aside", "m:HUF 1,753 billion")]
    [InlineData("1,753 billion forints", "m:1,753 billion forints")]
    [InlineData("RON 45.7 billion", "m:RON 45.7 billion")]
    [InlineData("45.7 billion Romanian lei", "m:45.7 billion Romanian lei")]
    [InlineData("45.7 billion lei", "m:45.7 billion lei")]
    [InlineData("2.3 billion Bulgarian leva", "m:2.3 billion Bulgarian leva")]
    [InlineData("TRY 1.6 trillion", "m:TRY 1.6 trillion")]
    [InlineData("1.6 trillion Turkish lira", "m:1.6 trillion Turkish lira")]
    [InlineData("¥8.7 trillion for next year", "m:¥8.7 trillion")]
    [InlineData("8.7 trillion yen for next year", "m:8.7 trillion yen")]
    [InlineData("JPY 8.7 trillion", "m:JPY 8.7 trillion")]
    [InlineData("1.67 trillion yuan", "m:1.67 trillion yuan")]
    [InlineData("1.67 trillion Chinese yuan", "m:1.67 trillion Chinese yuan")]
    [InlineData("61 trillion South Korean won", "m:61 trillion South Korean won")]
    [InlineData("13.5 trillion roubles", "m:13.5 trillion roubles")]
    [InlineData("13.5 trillion Russian rubles", "m:13.5 trillion Russian rubles")]
    [InlineData("2.2 trillion hryvnias", "m:2.2 trillion hryvnias")]
    [InlineData("UAH 2.2 trillion", "m:UAH 2.2 trillion")]
    [InlineData("CHF 29.8 billion over four years", "m:CHF 29.8 billion|n:four")]
    [InlineData("29.8 billion Swiss francs", "m:29.8 billion Swiss francs")]
    [InlineData("ISK 1.5 billion", "m:ISK 1.5 billion")]
    [InlineData("32 billion shekels", "m:32 billion shekels")]
    [InlineData("ILS 32bn", "m:ILS 32bn")]
    [InlineData("$1.3tn in all", "m:$1.3tn")]
    [InlineData("$1.3 trillion in all", "m:$1.3 trillion")]
    [InlineData("$850,000,000 in all", "m:$850,000,000")]
    [InlineData("$850m in all", "m:$850m")]
    [InlineData("$850 mn in all", "m:$850 mn")]
    [InlineData("about $850-million in all", "m:$850-million")]
    [InlineData("half a billion dollars", "m:half a billion dollars")]
    [InlineData("one and a half billion dollars", "m:one and a half billion dollars")]
    [InlineData("two hundred million dollars", "m:two hundred million dollars")]
    [InlineData("a hundred billion dollars", "m:a hundred billion dollars")]
    [InlineData("thirty-two billion euros", "m:thirty-two billion euros")]
    [InlineData("between 1.5 and 2 percent of output", "p:1.5 and 2 percent")]
    [InlineData("2 to 2.5% of output", "p:2 to 2.5%")]
    [InlineData("2-2.5% of output", "p:2-2.5%")]
    [InlineData("2%-2.5% of output", "p:2%-2.5%")]
    [InlineData("five per cent of output", "p:five per cent")]
    [InlineData("5pc of output", "p:5pc")]
    [InlineData("5 pct of output", "p:5 pct")]
    [InlineData("three and a half percent of output", "p:three and a half percent")]
    [InlineData("three-and-a-half percent of output", "p:three-and-a-half percent")]
    [InlineData("three point five percent of output", "p:three point five percent")]
    [InlineData("one percent here, 2 percent there", "p:one percent|p:2 percent")]
    [InlineData("3.5% and $5 billion", "p:3.5%|m:$5 billion")]
    [InlineData("$5 billion, or 3.5%", "m:$5 billion|p:3.5%")]
    [InlineData("one hundred percent sure", "p:one hundred percent")]
    [InlineData("a hundred percent sure", "p:a hundred percent")]
    [InlineData("200 percent more", "p:200 percent")]
    [InlineData("1,500% more", "p:1,500%")]
    [InlineData("0.1 % less", "p:0.1 %")]
    [InlineData("Article 5 of the treaty", "n:5")]
    [InlineData("resolution 1325", "n:1325")]
    [InlineData("the 2 % guideline", "p:2 %")]
    [InlineData("in the 1990s", "")]
    [InlineData("on 24 June", "n:24")]
    [InlineData("in 2035", "n:2035")]
    [InlineData("the F-35 jet", "n:35")]
    [InlineData("the 27th member", "")]
    [InlineData("the twenty-seventh member", "")]
    [InlineData("a one-off payment", "n:one")]
    [InlineData("one of the allies", "n:one")]
    [InlineData("no one knows", "")]
    [InlineData("this one knows", "")]
    [InlineData("a third of allies", "n:a third")]
    [InlineData("one in three allies", "n:one in three")]
    [InlineData("nine out of ten people", "n:nine out of ten")]
    [InlineData("half of all allies", "n:half")]
    [InlineData("a quarter of spending", "n:a quarter")]
    [InlineData("three quarters of spending", "n:three quarters")]
    [InlineData("a dozen allies", "n:a dozen")]
    [InlineData("two dozen jets", "n:two dozen")]
    [InlineData("dozens of jets", "")]
    [InlineData("hundreds of jets", "")]
    [InlineData("millions of people", "")]
    [InlineData("a million people", "n:a million")]
    [InlineData("ten thousand men", "n:ten thousand")]
    [InlineData("10 000 men", "n:10 000")]
    [InlineData("10.000 men", "n:10.000")]
    [InlineData("1 in 2024 and 2 in 2025", "n:1|n:2024|n:2|n:2025")]
    [InlineData("minus 3 degrees", "n:minus 3")]
    [InlineData("-3 degrees", "n:-3")]
    [InlineData("a 9-3 vote", "n:9|n:3")]
    [InlineData("paragraph 3.2.1", "n:3|n:2|n:1")]
    [InlineData("a 155mm shell", "")]
    [InlineData("155 mm shells", "n:155")]
    [InlineData("1.5 million 155mm shells", "n:1.5 million")]
    [InlineData("the G7 and the E3", "")]
    [InlineData("Su-27s", "")]
    [InlineData("the 5,000th shell", "")]
    [InlineData("at 12.30 p.m.", "n:12.30")]
    [InlineData("two allies, three partners", "n:two|n:three")]
    [InlineData("sixty-nine", "n:sixty-nine")]
    [InlineData("sixty nine", "n:sixty nine")]
    [InlineData("$5 of every $100", "m:$5|m:$100")]
    [InlineData("5 cents of every dollar", "m:5 cents")]
    [InlineData("ten pence more", "m:ten pence")]
    [InlineData("3 euros and 20 cents", "m:3 euros and 20 cents")]
    [InlineData("a penny less", "")]
    [InlineData("20 MEUR in all", "m:20 MEUR")]
    [InlineData("a Euro 6 engine", "n:6")]
    [InlineData("the dollar fell 3 percent", "p:3 percent")]
    public void APhraseIsReadWhole(string text, string expected)
    {
        var amounts = MoneyReader.In(text).Select(found => (found.Start, found.End, Kind: 'm')).ToArray();
        var shares = Shares(text).ToArray();
        var others = NumberReader
            .In(text)
            .Select(found => (found.Start, found.End, Kind: 'n'))
            .Where(found => !amounts.Concat(shares).Any(other => Overlap(found, other)));
        var found = amounts
            .Concat(shares)
            .Concat(others)
            .OrderBy(phrase => phrase.Start)
            .Select(phrase => $"{phrase.Kind}:{text[phrase.Start..phrase.End]}");
        Assert.Equal(expected, string.Join('|', found));
    }

    private static IEnumerable<(int Start, int End, char Kind)> Shares(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (
                at > 0 && char.IsLetterOrDigit(text[at - 1])
                || char.IsWhiteSpace(text[at])
                || text[at] == '.'
            )
                continue;
            if (at > 0 && text[at - 1] == '.' || Percentage.At(text, at, text.Length) is not { } share)
                continue;
            yield return (at, share.End, 'p');
            at = share.End;
        }
    }

    private static bool Overlap((int Start, int End, char) one, (int Start, int End, char) other) =>
        one.Start < other.End && other.Start < one.End;
}
