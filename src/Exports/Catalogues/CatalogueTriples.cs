using System.Globalization;
using System.Security.Cryptography;
using Burdenshare.Exports.Wording;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports.Catalogues;

/// <summary>What the catalogue says, in the terms of DCAT-AP 3.0.1.</summary>
internal sealed class CatalogueTriples(ExportOrder order, Func<string, byte[]> tableOf)
{
    private const string Self = "#catalogue";
    private const string Compiler = "#burdenshare";
    private const string CsvType = "https://www.iana.org/assignments/media-types/text/csv";
    private const string CsvFormat = "http://publications.europa.eu/resource/authority/file-type/CSV";
    private const string Yearly = "http://publications.europa.eu/resource/authority/frequency/ANNUAL";

    private static readonly string s_sha256 = Vocabularies.Full("spdx:checksumAlgorithm_sha256");

    private readonly List<Triple> _said = [];

    public IReadOnlyList<Triple> All()
    {
        About();
        foreach (var publisher in order.Releases.GroupBy(release => release.Edition.Publisher))
            Series(publisher.Key, [.. publisher]);
        return _said;
    }

    private void About()
    {
        Agent(Compiler, $"Burdenshare {order.Version}");
        Say(Self, Vocabularies.IsA, Named("dcat:Catalog"));
        Say(Self, "dct:title", Text("Published figures on burden-sharing"));
        Say(
            Self,
            "dct:description",
            Text("Official figures on defence expenditure, each edition by itself.")
        );
        Say(Self, "dct:publisher", Named(Compiler));
        Say(Self, "dct:modified", Day(order.Day));
    }

    private void Series(string publisher, Release[] releases)
    {
        var series = $"#series-{SafeText.FileName(publisher)}";
        var agent = $"#publisher-{SafeText.FileName(publisher)}";
        Agent(agent, Words.Publisher(publisher));
        Say(series, Vocabularies.IsA, Named("dcat:DatasetSeries"));
        // A series is a data set by definition; who does not reason must be told.
        Say(series, Vocabularies.IsA, Named("dcat:Dataset"));
        Say(series, "dct:title", Text($"{Words.Publisher(publisher)}: editions"));
        Say(series, "dct:description", Text("All editions of this publisher that are held, oldest first."));
        Say(series, "dct:publisher", Named(agent));
        Say(series, "dct:accrualPeriodicity", Named(Yearly));
        Say(Yearly, Vocabularies.IsA, Named("dct:Frequency"));
        Say(Self, "dcat:dataset", Named(series));
        foreach (var (place, release) in releases.Index())
        {
            Dataset(release, agent);
            Say($"#{SafeText.FileName(release.Edition.Id)}", "dcat:inSeries", Named(series));
            if (place > 0)
                Say(
                    $"#{SafeText.FileName(release.Edition.Id)}",
                    "dcat:prev",
                    Named($"#{SafeText.FileName(releases[place - 1].Edition.Id)}")
                );
        }
    }

    private void Dataset(Release release, string agent)
    {
        var edition = release.Edition;
        var subject = $"#{SafeText.FileName(edition.Id)}";
        Say(Self, "dcat:dataset", Named(subject));
        Say(subject, Vocabularies.IsA, Named("dcat:Dataset"));
        Say(subject, "dct:title", Text(edition.Title));
        Say(subject, "dct:description", Text(Description(release)));
        Say(subject, "dct:identifier", new Node.Typed(edition.Id, "xsd:string"));
        Say(subject, "dct:publisher", Named(agent));
        Say(subject, "dct:issued", Date(edition.Published));
        Say(subject, "dcat:version", new Node.Typed(edition.Name, "xsd:string"));
        Period(release, subject);
        foreach (var (place, origin) in release.Origins.Index())
            Origin(origin, subject, place);
        Distribution(release, subject);
    }

    private static string Description(Release release) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{release.Count} figures of {release.Areas.Length} areas to {release.LastYear}, held in "
        ) + (release.Edition.Coverage == Coverage.Full ? "full." : "part.");

    private void Period(Release release, string subject)
    {
        if (release.Series.IsEmpty)
            return;
        var first = release.Series.Min(series => series.Observations[0].Year);
        Say(subject, "dct:temporal", Named(subject + "-period"));
        Say(subject + "-period", Vocabularies.IsA, Named("dct:PeriodOfTime"));
        Say(subject + "-period", "dcat:startDate", Year(first));
        Say(subject + "-period", "dcat:endDate", Year(release.LastYear));
    }

    private void Origin(Origin origin, string subject, int place)
    {
        var provenance = string.Create(CultureInfo.InvariantCulture, $"{subject}-provenance-{place + 1}");
        Say(subject, "dct:provenance", Named(provenance));
        Say(provenance, Vocabularies.IsA, Named("dct:ProvenanceStatement"));
        Say(provenance, "rdfs:label", Text($"{origin.Title}. {origin.HowObtained}"));
        // Only what is an address of the web becomes one here.
        if (
            Uri.TryCreate(origin.Url, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
        )
        {
            Say(subject, "dcat:landingPage", Named(address!.AbsoluteUri));
            Say(address.AbsoluteUri, Vocabularies.IsA, Named("foaf:Document"));
        }
    }

    private void Distribution(Release release, string subject)
    {
        var distribution = subject + "-csv";
        var file = $"{SafeText.FileName(release.Edition.Id)}.csv";
        var bytes = tableOf(SafeText.FileName(release.Edition.Id));
        Say(subject, "dcat:distribution", Named(distribution));
        Say(distribution, Vocabularies.IsA, Named("dcat:Distribution"));
        Say(distribution, "dct:title", Text($"{release.Edition.Title}, CSV"));
        Say(distribution, "dcat:accessURL", Named(file));
        Say(distribution, "dcat:downloadURL", Named(file));
        Say(file, Vocabularies.IsA, Named("rdfs:Resource"));
        Say(distribution, "dcat:mediaType", Named(CsvType));
        Say(CsvType, Vocabularies.IsA, Named("dct:MediaType"));
        Say(distribution, "dct:format", Named(CsvFormat));
        Say(CsvFormat, Vocabularies.IsA, Named("dct:MediaTypeOrExtent"));
        Say(distribution, "dcat:byteSize", Whole(bytes.Length));
        Rights(release, distribution);
        Checksum(distribution, bytes);
    }

    private void Rights(Release release, string distribution)
    {
        Say(distribution, "dct:rights", Named(distribution + "-rights"));
        Say(distribution + "-rights", Vocabularies.IsA, Named("dct:RightsStatement"));
        foreach (var terms in release.Origins.Select(origin => origin.Terms).Distinct())
            Say(distribution + "-rights", "rdfs:label", Text(terms));
    }

    private void Checksum(string distribution, byte[] bytes)
    {
        var checksum = distribution + "-checksum";
        Say(distribution, "spdx:checksum", Named(checksum));
        Say(checksum, Vocabularies.IsA, Named("spdx:Checksum"));
        Say(checksum, "spdx:algorithm", Named(s_sha256));
        Say(s_sha256, Vocabularies.IsA, Named("spdx:ChecksumAlgorithm"));
        Say(
            checksum,
            "spdx:checksumValue",
            new Node.Typed(Convert.ToHexStringLower(SHA256.HashData(bytes)), "xsd:hexBinary")
        );
    }

    private void Agent(string subject, string name)
    {
        Say(subject, Vocabularies.IsA, Named("foaf:Agent"));
        Say(subject, "foaf:name", Text(name));
    }

    // A statement made twice is one statement.
    private void Say(string subject, string predicate, Node value)
    {
        var triple = new Triple(subject, predicate, value);
        if (!_said.Contains(triple))
            _said.Add(triple);
    }

    private static Node.Resource Named(string address) => new(address);

    private static Node.English Text(string text) => new(SafeText.Visible(text));

    private static Node.Typed Day(DateOnly day) => new($"{day:yyyy-MM-dd}", "xsd:date");

    private static Node.Typed Year(int year) =>
        new(year.ToString("D4", CultureInfo.InvariantCulture), "xsd:gYear");

    private static Node.Typed Whole(int number) =>
        new(number.ToString(CultureInfo.InvariantCulture), "xsd:nonNegativeInteger");

    private static Node.Typed Date(PartialDate date) =>
        new(
            date.ToString(),
            date switch
            {
                { Day: not null } => "xsd:date",
                { Month: not null } => "xsd:gYearMonth",
                _ => "xsd:gYear",
            }
        );
}
