namespace Burdenshare.FactChecks.Publishing;

/// <summary>How the margin page looks: text left, notes right; below one another on a narrow screen.</summary>
internal static class MarginStyle
{
    /// <summary>The style sheet. Verdicts differ by words and line, never by colour alone.</summary>
    public const string Sheet = """
        :root { color-scheme: light dark; --line: #888; }
        body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 1rem/1.5 Georgia, serif; }
        .about, aside { font-family: system-ui, sans-serif; font-size: .85rem; }
        .row { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem; }
        .row > p { margin: .5rem 0; }
        mark { background: none; color: inherit; border-bottom: 2px solid var(--line); }
        mark.refuted { border-bottom-style: double; border-bottom-width: 4px; }
        mark.conflicting, mark.warning { border-bottom-style: dashed; }
        mark.open { border-bottom-style: dotted; }
        .ref { font: .7rem system-ui, sans-serif; vertical-align: super; padding: 0 .2em; }
        .note { border-left: 3px solid var(--line); margin: .5rem 0 1rem; padding-left: .75rem; break-inside: avoid; }
        .note:target { outline: 3px solid; outline-offset: 3px; }
        .note.supported { --line: #1a7f37; } mark.supported { --line: #1a7f37; }
        .note.refuted { --line: #b42318; } mark.refuted { --line: #b42318; }
        .note h2 { font-size: 1em; margin: 0; }
        .note p { margin: .25rem 0; }
        .since { font-style: italic; }
        summary { cursor: pointer; }
        a:focus-visible, summary:focus-visible { outline: 3px solid; outline-offset: 2px; }
        table { border-collapse: collapse; }
        th, td { text-align: left; font-weight: normal; padding: .1rem .5rem .1rem 0; vertical-align: top; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        @media (max-width: 48rem) { .row { display: block; } }
        @media print {
          body { max-width: none; padding: 0; font-size: 10pt; }
          details::details-content { content-visibility: visible; display: block; height: auto; }
        }

        """;
}
