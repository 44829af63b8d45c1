using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Burdenshare.Sources.Eda;
using Burdenshare.Sources.Eurostat;
using Burdenshare.Sources.Imf;
using Burdenshare.Sources.Imports;
using Burdenshare.Sources.Kiel;
using Burdenshare.Sources.Nato;
using Burdenshare.Sources.Sdmx;
using Burdenshare.Sources.Sipri;
using Burdenshare.Sources.Tidy;
using Burdenshare.Sources.Workbooks;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources;

/// <summary>
/// Brings a publisher's own file into a data folder. A file is read whole and understood whole, or nothing is written.
/// </summary>
public static partial class Import
{
    /// <summary>Whose files are understood.</summary>
    public static ImmutableArray<string> Publishers { get; } =
    ["nato", "sipri", "imf", "kiel", "eda", "eurostat", "sdmx"];

    /// <summary>Reads the file, writes the edition, and tells what was read and what was left aside.</summary>
    /// <exception cref="ArgumentException">When the publisher is none of <see cref="Publishers"/>.</exception>
    public static Outcome<ImportReport> Run(ImportRequest request) =>
        Publishers.Contains(request.Publisher)
            ? SourceBytes
                .Read(request.File)
                .Then(file =>
                    AreaNames
                        .Read(request.DataFolder, request.Held.Alliance)
                        .Then(areas => Glean(request, file, areas))
                )
            : throw new ArgumentException($"No publisher '{request.Publisher}'.", nameof(request));

    private static Outcome<ImportReport> Glean(ImportRequest request, SourceBytes file, AreaNames areas)
    {
        var gleaning = new Gleaning(file.Name);
        return (
            file.IsContainer ? Workbook(request, file, areas, gleaning) : Text(request, file, areas, gleaning)
        ).Then(card =>
            card is { } known && gleaning.Problems.Count == 0
                ? Write(
                    request,
                    file,
                    request.Edition is { } name ? known with { Name = name } : known,
                    gleaning
                )
                : Outcome<ImportReport>.Refused(gleaning.Problems)
        );
    }

    private static Outcome<ReleaseCard?> Workbook(
        ImportRequest request,
        SourceBytes file,
        AreaNames areas,
        Gleaning gleaning
    ) =>
        WorkbookFile
            .Read(file)
            .Then(book =>
                request.Publisher switch
                {
                    "nato" => CurrencyNames
                        .Read(request.DataFolder)
                        .Select(words =>
                            NatoWorkbook.Read(book, new NatoKnowledge(request.Held.Alliance, words), gleaning)
                        ),
                    "sipri" => Outcome<ReleaseCard?>.Done(SipriWorkbook.Read(book, areas, gleaning)),
                    "eda" => Outcome<ReleaseCard?>.Done(EdaWorkbook.Read(book, areas, gleaning)),
                    _ => WrongForm(file.Name, "a workbook, and this publisher's figures come as text"),
                }
            );

    private static Outcome<ReleaseCard?> Text(
        ImportRequest request,
        SourceBytes file,
        AreaNames areas,
        Gleaning gleaning
    )
    {
        if (file.Content.Length == 0)
            return ContainerGuard.Unreadable(file.Name, "this is no xlsx workbook");
        if (
            file.Content.AsSpan(0, Math.Min(file.Content.Length, 4096)).Contains((byte)0)
            && file.Content[0] != 0xFF
        )
            return ContainerGuard.Unreadable(file.Name, "this is neither a workbook nor text");
        if (request.Publisher == "sdmx")
            return Outcome<ReleaseCard?>.Done(
                SdmxFile.Read(
                    file,
                    request.Choices,
                    areas,
                    new RowRules(request.Held.Alliance, request.Publisher),
                    gleaning
                )
            );
        if (TextTable.Read(file, gleaning) is not { } table)
            return Outcome<ReleaseCard?>.Done(null);
        return request.Publisher switch
        {
            _ when TidyTable.Is(table) => Tidy(request, table, gleaning),
            "nato" when NatoCopy.Is(table) => Outcome<ReleaseCard?>.Done(
                TextTable.IsEnded(file, gleaning)
                    ? new NatoCopy(table, areas, request.Held.Alliance, gleaning).Read(request.Edition)
                    : null
            ),
            "imf" => Outcome<ReleaseCard?>.Done(
                new WeoTable(table, areas, gleaning).Read(file.Name, request.Edition)
            ),
            "kiel" => Outcome<ReleaseCard?>.Done(KielTable.Read(table, areas, request.Edition, gleaning)),
            "eurostat" => Outcome<ReleaseCard?>.Done(
                CofogTable.Read(table, areas, request.Edition, gleaning)
            ),
            _ => ContainerGuard.Unreadable(
                file.Name,
                "this is no xlsx workbook and no table in the tidy form"
            ),
        };
    }

    private static Outcome<ReleaseCard?> Tidy(ImportRequest request, TextTable table, Gleaning gleaning)
    {
        if (request.Edition is not { } name)
            return new Problem(
                "SRC118",
                Path.GetFileName(request.File),
                "the file does not say which edition it is",
                "name it: --edition 2027"
            );
        TidyTable.Read(table, new RowRules(request.Held.Alliance, request.Publisher), gleaning);
        var bases = gleaning.Rows.Select(row => row.Key.Basis.BaseYear).OfType<int>().Distinct().ToArray();
        return new ReleaseCard
        {
            Name = name,
            Title = $"{request.Publisher} {name}, copied by hand",
            Page = PublisherPage.Of(request.Publisher),
            Terms = "those of the publisher",
            IsWhole = false,
            BaseYear = bases.Length == 1 ? bases[0] : null,
        };
    }

    private static Problem WrongForm(string file, string what) =>
        new("SRC114", file, $"this is {what}", "give the file in the form that docs/guide/figures.md names");

    private static Outcome<ImportReport> Write(
        ImportRequest request,
        SourceBytes file,
        ReleaseCard card,
        Gleaning gleaning
    )
    {
        // The name becomes a folder's.
        if (!EditionName().IsMatch(card.Name))
            return new Problem(
                "SRC118",
                $"edition '{card.Name}'",
                "an edition's name has letters, digits, points and hyphens only",
                "name it with --edition, such as 2027"
            );
        var (published, because) = Published(request, file, card);
        var before = request.Held.Releases.FirstOrDefault(release =>
            release.Edition.Publisher == request.Publisher && release.Edition.Name == card.Name
        );
        var origin = OriginOf.Import(request.Publisher, card, published, file, before);
        var writer = new ReleaseWriter(request.Into, request.Held.Alliance);
        return writer
            .Write(origin, gleaning.Rows, before)
            .Select(release => new ImportReport(
                release,
                writer.FolderOf(origin),
                gleaning.Ignored,
                gleaning.Refused,
                because,
                before is null ? null : EditionComparison.Of(release, before)
            ));
    }

    private static (PartialDate, string) Published(ImportRequest request, SourceBytes file, ReleaseCard card)
    {
        if (request.Published is { } given)
            return (given, "as you named it");
        if (
            DayOfName().Match(file.Name) is { Success: true } name
            && DateOnly.TryParseExact(
                name.Groups[1].Value,
                "yyMMdd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            return (PartialDate.On(day), "by the file's name");
        var known = request
            .Held.Releases.Select(release => release.Edition)
            .Concat(request.Held.NotHeld)
            .FirstOrDefault(edition => edition.Publisher == request.Publisher && edition.Name == card.Name);
        return known is not null
            ? (known.Published, "as known of this edition")
            : (
                PartialDate.On(request.Today),
                "the day of this import, by which it is certainly out; or use --published"
            );
    }

    // "240617-def-exp-2024-TABLES-en.xlsx": NATO's files begin with their day.
    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$")]
    private static partial Regex EditionName();

    [GeneratedRegex(@"^(\d{6})-def-exp-")]
    private static partial Regex DayOfName();
}
