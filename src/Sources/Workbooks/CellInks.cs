using DocumentFormat.OpenXml.Spreadsheet;

namespace Burdenshare.Sources.Workbooks;

/// <summary>The colour of letters by cell style.</summary>
internal static class CellInks
{
    // Places 10 and 12 of the palette of old Excel, which files still name by number.
    private const uint PaletteRed = 10;
    private const uint PaletteBlue = 12;

    public static Ink[] Of(Stylesheet? styles)
    {
        Ink[] fonts = [.. (styles?.Fonts?.Elements<Font>() ?? []).Select(font => Of(font.Color))];
        return
        [
            .. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(format =>
                format.FontId?.Value is { } font && font < fonts.Length ? fonts[font] : Ink.Plain
            ),
        ];
    }

    private static Ink Of(Color? colour) =>
        (colour?.Indexed?.Value, colour?.Rgb?.Value?.ToUpperInvariant()) switch
        {
            (PaletteRed, _) or (_, "FFFF0000") => Ink.Red,
            (PaletteBlue, _) or (_, "FF0000FF") => Ink.Blue,
            _ => Ink.Plain,
        };
}
