using System.Net;
using System.Text;

namespace Burdenshare.Briefs.Pages;

/// <summary>Writes HTML so that text from outside cannot become markup: only tags named in our code are tags.</summary>
internal sealed class Markup
{
    private readonly StringBuilder _html = new();

    /// <summary>Text, escaped.</summary>
    public Markup Text(string text)
    {
        _html.Append(Escaped(text));
        return this;
    }

    /// <summary>Markup that we made ourselves: a chart, a style sheet.</summary>
    public Markup Own(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>An element that is open until the answer is disposed.</summary>
    public Part In(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        return new Part(this, tag);
    }

    /// <summary>An element around a text.</summary>
    public Markup Element(
        string tag,
        string text,
        params ReadOnlySpan<(string Name, string? Value)> attributes
    )
    {
        Open(tag, attributes);
        _html.Append(Escaped(text)).Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>An opening tag; attributes without a value are left out.</summary>
    public Markup Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
            if (value is not null)
                _html.Append(' ').Append(name).Append("=\"").Append(Escaped(value)).Append('"');
        _html.Append('>');
        return this;
    }

    /// <summary>A line break in the source, for those who read it.</summary>
    public Markup Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    private static string Escaped(string text) => WebUtility.HtmlEncode(SafeText.Visible(text));

    /// <summary>An element that ends with its scope.</summary>
    public readonly struct Part(Markup page, string tag) : IDisposable
    {
        /// <summary>Writes the closing tag.</summary>
        public void Dispose() => page._html.Append("</").Append(tag).Append('>');
    }
}
