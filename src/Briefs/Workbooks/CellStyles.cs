using DocumentFormat.OpenXml.Spreadsheet;

namespace Burdenshare.Briefs.Workbooks;

/// <summary>
/// The styles of a workbook. A number's format is taken from how the brief prints it, so that sheet and page show the
/// same decimals, sign and mark.
/// </summary>
internal sealed class CellStyles
{
    // Numbers below are taken by formats that the program itself defines.
    private const uint FirstOwnFormat = 164;

    private readonly List<string> _formats = [];

    private static readonly CellFormat[] Fixed =
    [
        Aligned(new CellFormat(), HorizontalAlignmentValues.General),
        Aligned(
            new CellFormat
            {
                FontId = 1,
                FillId = 2,
                BorderId = 1,
            },
            HorizontalAlignmentValues.Left
        ),
        Aligned(
            new CellFormat
            {
                FontId = 1,
                FillId = 2,
                BorderId = 1,
            },
            HorizontalAlignmentValues.Right
        ),
        Aligned(new CellFormat { FontId = 2 }, HorizontalAlignmentValues.General),
    ];

    /// <summary>Text, wrapped.</summary>
    public const uint Text = 0;

    /// <summary>Text that leads to a document.</summary>
    public const uint Link = 3;

    /// <summary>The heading of a column.</summary>
    public static uint Heading(bool isNumber) => isNumber ? 2u : 1u;

    /// <summary>A number that the brief prints as this text; "met" has two decimals.</summary>
    public uint Number(string printed, bool isEstimate)
    {
        var format = FormatOf(printed, isEstimate);
        if (!_formats.Contains(format))
            _formats.Add(format);
        return (uint)(Fixed.Length + _formats.IndexOf(format));
    }

    /// <summary>The code of a number's format.</summary>
    public static string FormatOf(string printed, bool isEstimate)
    {
        var digits = printed.Any(char.IsAsciiDigit) ? printed : "0.00";
        var decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Split('.')[1].Length : 0;
        var whole = digits.Contains('\u202f', StringComparison.Ordinal) ? "#,##0" : "0";
        var plain = decimals == 0 ? whole : $"{whole}.{new string('0', decimals)}";
        var mark = isEstimate ? "\" e\"" : "";
        return digits[0] is '+' or '−' or '±' ? $"+{plain}{mark};-{plain}{mark};{plain}{mark}" : plain + mark;
    }

    public Stylesheet ToStylesheet()
    {
        var sheet = new Stylesheet(Fonts(), Fills(), Borders(), BaseFormats(), Formats(), Named());
        if (_formats.Count > 0)
            sheet.InsertAt(
                new NumberingFormats(
                    _formats.Select(
                        (code, index) =>
                            new NumberingFormat
                            {
                                NumberFormatId = FirstOwnFormat + (uint)index,
                                FormatCode = code,
                            }
                    )
                ),
                0
            );
        return sheet;
    }

    private static Fonts Fonts() =>
        new(Letters(), Letters(new Bold()), Letters(new Underline(), new Color { Rgb = "FF1F4A78" }));

    private static Font Letters(params DocumentFormat.OpenXml.OpenXmlElement[] marks) =>
        new([
            .. marks.OfType<Bold>(),
            .. marks.OfType<Underline>(),
            new FontSize { Val = 10 },
            .. marks.OfType<Color>(),
            new FontName { Val = "Calibri" },
        ]);

    // The first two are fixed by the format.
    private static Fills Fills() =>
        new(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(
                new PatternFill(new ForegroundColor { Rgb = "FFF0F3F6" })
                {
                    PatternType = PatternValues.Solid,
                }
            )
        );

    private static Borders Borders() =>
        new(new Border(), new Border(new BottomBorder { Style = BorderStyleValues.Thin }));

    private static CellStyleFormats BaseFormats() => new(new CellFormat());

    private static DocumentFormat.OpenXml.Spreadsheet.CellStyles Named() =>
        new(
            new CellStyle
            {
                Name = "Normal",
                FormatId = 0,
                BuiltinId = 0,
            }
        );

    private CellFormats Formats() =>
        new([
            .. Fixed.Select(format => (CellFormat)format.CloneNode(true)),
            .. _formats.Select(
                (_, index) =>
                    Aligned(
                        new CellFormat { NumberFormatId = FirstOwnFormat + (uint)index },
                        HorizontalAlignmentValues.Right
                    )
            ),
        ]);

    private static CellFormat Aligned(CellFormat format, HorizontalAlignmentValues horizontal)
    {
        format.FormatId = 0;
        format.ApplyAlignment = true;
        format.Append(
            new Alignment
            {
                Horizontal = horizontal,
                Vertical = VerticalAlignmentValues.Top,
                WrapText = true,
            }
        );
        return format;
    }
}
