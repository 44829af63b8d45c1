namespace Burdenshare.Charts;

/// <summary>
/// A drawing as one well-formed <c>svg</c> element without an XML declaration: it stands alone as a file (UTF-8) and
/// inside an HTML page. Several may share a page: identifiers derive from the content.
/// </summary>
/// <param name="Markup">The element.</param>
/// <param name="Width">Natural width in CSS pixels.</param>
/// <param name="Height">Natural height in CSS pixels.</param>
public sealed record Svg(string Markup, int Width, int Height);
