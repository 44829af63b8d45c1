using Burdenshare.Statements.Languages;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Languages;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData(
        "bg",
        "Министърът заяви, че страната ще увеличи разходите за отбрана през следващата година, но не каза с колко."
    )]
    [InlineData(
        "cs",
        "Ministr řekl, že vláda zvýší výdaje na obranu už příští "
            + "rok, ale nechce říci, o kolik to bude a kdo to zaplatí."
    )]
    [InlineData(
        "da",
        "Ministeren sagde, at regeringen vil bruge flere penge på "
            + "forsvaret, men han ville ikke sige, hvor mange det er."
    )]
    [InlineData(
        "de",
        "Der Minister sagte, dass die Regierung mehr Geld für die Verteidigung ausgeben wird, und das ist nicht alles."
    )]
    [InlineData(
        "el",
        "Ο υπουργός είπε ότι η κυβέρνηση θα αυξήσει τις δαπάνες για την άμυνα και δεν θα περιμένει τους άλλους."
    )]
    [InlineData(
        "es",
        "El ministro dijo que el gobierno va a gastar más en la defensa, pero no explicó de dónde sale el dinero."
    )]
    [InlineData(
        "et",
        "Minister ütles, et valitsus kulutab kaitsele rohkem raha, "
            + "aga ta ei öelnud, kui palju see on ja kes seda maksab."
    )]
    [InlineData(
        "fi",
        "Ministeri sanoi, että hallitus käyttää enemmän rahaa puolustukseen, "
            + "mutta hän ei kertonut, kuinka paljon se on."
    )]
    [InlineData(
        "fr",
        "Le ministre a dit que le gouvernement va dépenser plus pour la défense, mais il ne dit pas qui va payer."
    )]
    [InlineData(
        "hu",
        "A miniszter azt mondta, hogy a kormány többet költ a védelemre, "
            + "de nem mondta meg, hogy mennyi lesz az egy év alatt."
    )]
    [InlineData(
        "is",
        "Ráðherrann sagði að ríkisstjórnin ætlaði að verja meira "
            + "fé til varnarmála en hann sagði ekki hvað það er mikið."
    )]
    [InlineData(
        "it",
        "Il ministro ha detto che il governo spenderà di più per la difesa, ma non ha detto da dove viene il denaro."
    )]
    [InlineData(
        "lt",
        "Ministras sakė, kad vyriausybė skirs daugiau pinigų gynybai, bet jis nesakė, kiek tai bus ir kas už tai mokės."
    )]
    [InlineData(
        "lv",
        "Ministrs teica, ka valdība tērēs vairāk naudas aizsardzībai, "
            + "bet viņš neteica, cik tas ir un kas par to maksās."
    )]
    [InlineData(
        "nl",
        "De minister zei dat de regering meer geld aan de verdediging zal geven, maar hij zei niet hoe veel het wordt."
    )]
    [InlineData(
        "no",
        "Statsråden sa at regjeringen vil bruke mer penger på forsvaret, men han ville ikke si hvor mye det blir."
    )]
    [InlineData(
        "pl",
        "Minister powiedział, że rząd wyda więcej na obronę, ale nie powiedział, ile to będzie i kto za to zapłaci."
    )]
    [InlineData(
        "pt",
        "O ministro disse que o governo vai gastar mais com a defesa, mas não disse de onde vem o dinheiro para isso."
    )]
    [InlineData(
        "ro",
        "Ministrul a spus că guvernul va cheltui mai mult pentru apărare, dar nu a spus de unde vor fi banii."
    )]
    [InlineData(
        "ru",
        "Министр сказал, что правительство потратит больше на оборону, "
            + "но он не сказал, сколько это будет и кто за это заплатит."
    )]
    [InlineData(
        "sk",
        "Minister povedal, že vláda sa rozhodla zvýšiť výdavky na obranu, "
            + "ale nie je jasné, ako to bude, ktorý rok a kto to zaplatí."
    )]
    [InlineData(
        "sl",
        "Minister je dejal, da bo vlada za obrambo porabila več, "
            + "vendar ni povedal, koliko bo to in kdo bo za to plačal."
    )]
    [InlineData(
        "sq",
        "Ministri tha se qeveria do të shpenzojë më shumë për mbrojtjen, por nuk tha sa është dhe kush do të paguajë."
    )]
    [InlineData(
        "sv",
        "Ministern sade att regeringen ska lägga mer pengar på försvaret, men han ville inte säga hur mycket det blir."
    )]
    [InlineData(
        "tr",
        "Bakan, hükümetin savunma için daha çok para harcayacağını söyledi "
            + "ama ne kadar olduğunu ve nasıl ödeneceğini demedi."
    )]
    [InlineData(
        "uk",
        "Міністр сказав, що уряд витратить більше на оборону, але "
            + "він не сказав, скільки це буде та хто за це заплатить."
    )]
    [InlineData(
        "ar",
        "قال الوزير إن الحكومة سوف تنفق المزيد من المال على الدفاع "
            + "بعد هذا العام ولكن لا أحد يعرف كم من المال في هذه الخطة"
    )]
    [InlineData(
        "fa",
        "وزیر گفت که دولت برای دفاع پول بیشتری خرج می‌کند اما او نگفت که این پول از کجا است و در این سال به چه کار است"
    )]
    [InlineData("zh", "部长说,政府明年将增加国防开支,但他没有说明具体数额。")]
    [InlineData("ja", "大臣は、政府が来年の防衛費を増やすと述べたが、金額は明らかにしなかった。")]
    [InlineData("ko", "장관은 정부가 내년에 국방비를 늘릴 것이라고 말했지만 금액은 밝히지 않았다.")]
    [InlineData("he", "השר אמר שהממשלה תגדיל את תקציב הביטחון בשנה הבאה אך לא אמר בכמה.")]
    [InlineData("ka", "მინისტრმა თქვა, რომ მთავრობა გაზრდის თავდაცვის ხარჯებს მომავალ წელს.")]
    [InlineData("hy", "Նախարարն ասաց, որ կառավարությունը կավելացնի պաշտպանության ծախսերը հաջորդ տարի։")]
    [InlineData("und", "รัฐมนตรีกล่าวว่า รัฐบาลจะเพิ่มงบประมาณ กลาโหม ในปีหน้า แต่ไม่ได้บอกว่า เท่าไร")]
    public void ASentenceTellsItsLanguage(string language, string text) => Assert.Equal(language, Of(text));

    [Theory]
    [InlineData(
        "The minister said that the government will spend more on defence, but he did not say how much it would be."
    )]
    [InlineData("Spain 1.28 %, Italy 1.52 %, Poland 4.12 %, Estonia 3.43 %, Greece 3.10 %.")]
    [InlineData("Ursula von der Leyen und Friedrich Merz")]
    [InlineData("NATO")]
    [InlineData(
        "Bundeskanzler Friedrich Merz met Président Emmanuel Macron "
            + "of France in Berlin on Monday to talk about the war."
    )]
    [InlineData(
        "“Die Zeitenwende ist da,” the chancellor said, and the hall was on its feet; nobody had expected that of him."
    )]
    [InlineData(
        "Defence Spending by Country, in Millions of Euros, Current "
            + "Prices, Estimates as of June, Selected Allies Only Shown"
    )]
    [InlineData(
        "We shall meet in the Hague. De heer Rutte will be there, and so will the others who had said they would not."
    )]
    [InlineData("")]
    public void EnglishIsReadAndSoIsWhatCannotBeTold(string text) => Assert.Equal("en", Of(text));

    [Fact]
    public void AForeignQuotationInALongEnglishTextDoesNotDecide()
    {
        var english = string.Concat(
            Enumerable.Repeat("The ministers met in the capital and they said that it was not enough. ", 60)
        );
        const string German = "Der Kanzler sagte, dass das nicht genug ist und dass mehr kommen wird. ";
        Assert.Equal("en", Of(english + German + english));
        Assert.Equal("de", Of(string.Concat(Enumerable.Repeat(German, 60)) + "It is not. " + German));
    }

    [Theory]
    [InlineData(
        "de",
        "Der Minister sagte, dass die Regierung 3,5 % des BIP für "
            + "die Verteidigung ausgeben wird, und das ist nicht alles."
    )]
    public void AForeignTextIsReportedAndNotRead(string language, string text)
    {
        var warning = Assert.IsType<WarningFinding>(Assert.Single(Repository.Read(text).Findings));
        Assert.Equal("STM231", warning.Code);
        Assert.Contains($"({language})", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoSaysThatATextIsEnglishIsBelieved()
    {
        var document = new Document(
            "x",
            "Der Minister sagte, dass das nicht alles ist: 2 percent of GDP on defence und mehr."
        );
        var reader = Reader.Create(Repository.Gazetteer);
        Assert.Equal("STM231", Assert.IsType<WarningFinding>(reader.Read(document).Findings[0]).Code);
        Assert.DoesNotContain(
            reader.Read(document with { Language = "en" }).Findings,
            finding => finding is WarningFinding { Code: "STM231" }
        );
    }

    private static string Of(string text) => LanguageGuess.Of(text, Tokenizer.Tokens(text));
}
