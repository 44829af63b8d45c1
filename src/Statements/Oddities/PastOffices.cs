using Burdenshare.Statements.Names;

namespace Burdenshare.Statements.Oddities;

/// <summary>"While in office", "former": an office spoken of as past that is held on the document's day.</summary>
internal static class PastOffices
{
    public static IEnumerable<WarningFinding> In(OddText text)
    {
        if (text.Layout.Document.Date is not { } day)
            yield break;
        for (var at = 2; at < text.Layout.Tokens.Length; at++)
        {
            if (
                text.Word(at) is not "office"
                || text.Word(at - 1) is not "in"
                || text.Word(at - 2) is not "while"
            )
                continue;
            var sentence = text.Layout.Sentences[text.Layout.SentenceOf(at)];
            var subject = text.Names.In(sentence).FirstOrDefault();
            if (subject is not null && subject.End <= at - 2 && IsInOffice(text, subject, day))
                yield return text.Warn(at - 2, at + 1, "STM218", "the office is held on the document's day");
        }
    }

    private static bool IsInOffice(OddText text, Mention subject, DateOnly day)
    {
        if (subject.Actor?.StartsWith("person:", StringComparison.Ordinal) == true)
            return text.Gazetteer.People[subject.Actor["person:".Length..]].HoldsOfficeOn(day);
        // "the Trump Administration": the surname of whoever heads that country now.
        return subject.Kind == NameKind.Government
            && text.Gazetteer.People.Values.Any(person =>
                person.OfficeOn(day) is { Role: "head-of-state" or "head-of-government" } office
                && office.Covers(day)
                && office.Area == subject.Country
                && Contains(text, subject, person.Id[(person.Id.LastIndexOf('-') + 1)..])
            );
    }

    private static bool Contains(OddText text, Mention mention, string surname)
    {
        for (var at = mention.Tokens; at < mention.End; at++)
        {
            if (LatinLetters.Plain(text.Word(at)) == surname)
                return true;
        }
        return false;
    }
}
