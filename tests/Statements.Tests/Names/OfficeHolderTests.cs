using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests.Names;

public sealed class OfficeHolderTests
{
    private static readonly string[] s_offices =
    [
        "head-of-state",
        "head-of-government",
        "foreign-minister",
        "defence-minister",
    ];

    private static readonly DateOnly s_first = new(2012, 1, 1);

    // The day to which the sources were read.
    private static readonly DateOnly s_last = new(2026, 11, 23);

    // Of organisations, and the day from which each office is expected to be known.
    private static readonly (string Area, string Office, DateOnly Since)[] s_organisations =
    [
        ("NATO", "secretary-general", s_first),
        ("NATO", "deputy-secretary-general", new(2012, 2, 1)),
        ("NATO", "saceur", s_first),
        ("NATO", "military-committee-chair", s_first),
        ("EU", "commission-president", s_first),
        ("EU", "council-president", s_first),
        ("EU", "high-representative", s_first),
        ("EU", "defence-commissioner", new(2024, 12, 1)),
        ("UN", "secretary-general", s_first),
        ("VAT", "pope", s_first),
        ("VAT", "secretary-of-state", s_first),
    ];

    // Of the main others; three of the four where the king, or a prime minister under the president, is not kept.
    private static readonly (string Area, string[] Offices)[] s_others =
    [
        ("AUS", s_offices[1..]),
        ("BRA", s_offices),
        ("CHN", s_offices),
        ("IND", s_offices),
        ("IRN", s_offices),
        ("ISR", s_offices),
        ("JPN", s_offices[1..]),
        ("KOR", ["head-of-state", "foreign-minister", "defence-minister"]),
        ("RUS", s_offices),
        ("UKR", s_offices),
    ];

    // By office, since every day of fifteen years is asked about.
    private static readonly ILookup<(string, string), OfficeTerm> s_terms = Repository
        .Gazetteer.People.Values.SelectMany(person => person.Terms)
        .ToLookup(term => (term.Area, term.Role));

    private static readonly ILookup<(string, string), (DateOnly First, DateOnly Last)> s_gaps = Rows(
            "gaps.csv"
        )
        .ToLookup(
            gap => (gap[0], gap[1]),
            gap => (Day(gap[2]), gap[3].Length == 0 ? DateOnly.MaxValue : Day(gap[3]))
        );

    [Theory]
    [InlineData("The French foreign minister agreed.", "2013-05-01", "person:laurent-fabius")]
    [InlineData("The French foreign minister agreed.", "2025-06-24", "person:jean-noel-barrot")]
    [InlineData("Britain's prime minister agreed.", "2019-06-01", "person:theresa-may")]
    [InlineData("Britain's prime minister agreed.", "2026-08-01", "person:andy-burnham")]
    [InlineData("The Turkish defence minister agreed.", "2025-06-24", "person:yasar-guler")]
    [InlineData("The NATO chief agreed.", "2020-01-01", "person:jens-stoltenberg")]
    [InlineData("The Pope agreed.", "2014-01-01", "person:francis")]
    [InlineData("The NATO deputy secretary general agreed.", "2023-07-11", "person:mircea-geoana")]
    [InlineData("The chairman of the NATO Military Committee agreed.", "2016-07-08", "person:petr-pavel")]
    [InlineData("The EU defence commissioner agreed.", "2025-06-24", "person:andrius-kubilius")]
    [InlineData("The Ukrainian defence minister agreed.", "2026-07-07", "person:mykhailo-fedorov")]
    [InlineData("Japan's prime minister agreed.", "2022-06-29", "person:fumio-kishida")]
    [InlineData("The South Korean president agreed.", "2023-07-11", "person:yoon-suk-yeol")]
    [InlineData("The Australian foreign minister agreed.", "2016-07-08", "person:julie-bishop")]
    public void AnOfficeIsWhoHeldItOnTheDay(string text, string day, string actor) =>
        Assert.Equal(actor, Assert.Single(Find(text, Day(day))).Actor);

    [Theory]
    [InlineData("A former French foreign minister agreed.")]
    [InlineData("The next French foreign minister agreed.")]
    [InlineData("A French foreign minister agreed.")]
    public void SomebodyElseIsNotTheOneInOffice(string text) =>
        Assert.Equal("office:FRA/foreign-minister", Assert.Single(Find(text, Day("2025-06-24"))).Actor);

    [Fact]
    public void WithoutADayTheOfficeStaysAnOffice() =>
        Assert.Equal(
            "office:FRA/foreign-minister",
            Assert.Single(Find("The French foreign minister agreed.", null)).Actor
        );

    [Fact]
    public void OnTheDayOfAHandoverNobodyIsNamed() =>
        Assert.Equal(
            "office:DEU/head-of-government",
            Assert.Single(Find("The German chancellor agreed.", Day("2025-05-06"))).Actor
        );

    [Theory]
    [InlineData("2025-06-24")]
    [InlineData("2026-07-07")]
    public void AtASummitEveryAllysOfficesAreHeldOrStatedAsAGap(string text)
    {
        var day = Day(text);
        foreach (var (ally, office) in AlliesOffices())
        {
            var (terms, gaps) = (s_terms[(ally, office)], s_gaps[(ally, office)]);
            Assert.True(IsHeld(terms, day) || IsGap(gaps, day), $"{ally} {office} {day:O}");
        }
    }

    // Handovers of a few weeks are no gap.
    [Fact]
    public void WhatIsNotHeldSince2012IsStatedAndWhatIsStatedIsNotHeld()
    {
        foreach (var (ally, office) in AlliesOffices())
            AssertHeldOrStated(ally, office, s_first);
    }

    [Fact]
    public void TheOfficesOfNatoTheUnionTheUnitedNationsAndTheHolySeeAreHeldOrStatedAsGaps()
    {
        foreach (var (area, office, since) in s_organisations)
            AssertHeldOrStated(area, office, since);
    }

    [Fact]
    public void TheOfficesOfTheMainOthersAreHeldOrStatedAsGaps()
    {
        foreach (var (area, offices) in s_others)
        {
            foreach (var office in offices)
                AssertHeldOrStated(area, office, s_first);
        }
    }

    [Fact]
    public void NobodyHoldsAnOfficeWithSomebodyElseUnlessANoteSaysWhy()
    {
        var rows = Rows("offices.csv").Where(row => row[1] != "legislator");
        foreach (var terms in rows.GroupBy(row => (row[0], row[1])))
        {
            var inOrder = terms.OrderBy(row => Partial(row[3]).Earliest).ToArray();
            for (var i = 0; i < inOrder.Length; i++)
            {
                foreach (var later in inOrder[(i + 1)..])
                {
                    var end = inOrder[i][4].Length == 0 ? s_last : Partial(inOrder[i][4]).Earliest;
                    Assert.True(
                        end <= Partial(later[3]).Latest
                            || later[6].Contains("acting", StringComparison.Ordinal),
                        string.Join(' ', inOrder[i][..5]) + " | " + string.Join(' ', later[..5])
                    );
                }
            }
        }
    }

    private static void AssertHeldOrStated(string area, string office, DateOnly since)
    {
        var (terms, gaps) = (s_terms[(area, office)].ToArray(), s_gaps[(area, office)].ToArray());
        var missing = 0;
        for (var day = since; day <= s_last; day = day.AddDays(1))
        {
            var (held, gap) = (IsHeld(terms, day), IsGap(gaps, day));
            Assert.False(held && gap, $"{area} {office} {day:O} is held and stated as a gap");
            missing = held || gap ? 0 : missing + 1;
            Assert.True(missing <= 20, $"{area} {office} {day:O} is neither held nor stated as a gap");
        }
    }

    private static IEnumerable<(string Ally, string Office)> AlliesOffices() =>
        from line in File.ReadLines(Repository.PathOf("data/allies.csv")).Skip(1)
        from office in s_offices
        select (line[..3], office);

    private static bool IsHeld(IEnumerable<OfficeTerm> terms, DateOnly day) =>
        terms.Any(term => term.Covers(day));

    private static bool IsGap(IEnumerable<(DateOnly First, DateOnly Last)> gaps, DateOnly day) =>
        gaps.Any(gap => gap.First <= day && day <= gap.Last);

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Repository.PathOf($"data/actors/{file}")).Skip(1).Select(line => line.Split(',', 7));

    private static PartialDate Partial(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ImmutableArray<Mention> Find(string text, DateOnly? day)
    {
        var layout = Layout.Of(new Document("case", text, day));
        return MentionFinder.Find(layout, Repository.Gazetteer);
    }
}
