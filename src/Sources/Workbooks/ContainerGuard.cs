using System.IO.Compression;
using Burdenshare.Sources.Imports;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Workbooks;

/// <summary>
/// Looks into an xlsx file before anything reads it: whether it is one, whole, of a bearable size once unpacked, and
/// without macros. Sizes are counted while unpacking, because what a container declares of itself may be a lie.
/// </summary>
internal static class ContainerGuard
{
    private const long MostUnpacked = 256L << 20;
    private const int MostParts = 4096;

    /// <summary>Null where the file may be read.</summary>
    public static Problem? Objection(SourceBytes file)
    {
        if (file.Content is [0xD0, 0xCF, 0x11, 0xE0, ..])
            return Unreadable(file.Name, "this is an old .xls workbook or an encrypted one");
        if (!file.IsContainer)
            return Unreadable(file.Name, "this is no xlsx workbook");
        try
        {
            using var container = new ZipArchive(new MemoryStream(file.Content), ZipArchiveMode.Read);
            return Parts(file.Name, container);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            return Unreadable(file.Name, "the workbook is truncated or damaged");
        }
    }

    public static Problem Unreadable(string file, string why) =>
        new("SRC111", file, why, "download it again, or save it as .xlsx");

    private static Problem? Parts(string file, ZipArchive container)
    {
        if (container.Entries.Count > MostParts)
            return TooLarge(file);
        long unpacked = 0;
        var buffer = new byte[1 << 16];
        foreach (var part in container.Entries)
        {
            if (part.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
                return new Problem(
                    "SRC113",
                    $"{file}, {part.FullName}",
                    "the workbook holds macros, which no publisher of figures issues",
                    "get the file from its publisher, or save it as .xlsx without macros"
                );
            using var content = part.Open();
            for (int read; (read = content.Read(buffer)) > 0; )
                if ((unpacked += read) > MostUnpacked)
                    return TooLarge(file);
        }
        return container.GetEntry("[Content_Types].xml") is null
            ? Unreadable(file, "this is a zip file and no workbook")
            : null;
    }

    private static Problem TooLarge(string file) =>
        new(
            "SRC112",
            file,
            $"the workbook unpacks to more than {MostUnpacked >> 20} MB or {MostParts} parts",
            "give the publisher's own file"
        );
}
