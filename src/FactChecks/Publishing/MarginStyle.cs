namespace Burdenshare.FactChecks.Publishing;

/// <summary>How the margin page looks: text left, notes right; below one another on a narrow screen.</summary>
internal static class MarginStyle
{
    /// <summary>The style sheet. Verdicts differ by words and line, never by colour alone.</summary>
    public const string Sheet = """
        :root { color-scheme: light dark; --line: #888; }
        body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 1rem/1.5 Georgia, serif; }
        h1 { line-height: 1.2; }
        .about, aside { font-family: system-ui, sans-serif; font-size: .8rem; line-height: 1.4; }
        .row { display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 9fr); gap: 2.5rem; }
        .row > p { margin: .4rem 0; }
        mark { background: none; color: inherit; border-bottom: 2px solid var(--line); }
        mark.refuted { border-bottom-style: double; border-bottom-width: 4px; }
        mark.conflicting, mark.warning { border-bottom-style: dashed; }
        mark.open { border-bottom-style: dotted; }
        .ref { font: .7rem system-ui, sans-serif; vertical-align: super; padding: 0 .2em; }
        .note { border-left: 3px solid var(--line); margin: .4rem 0 .8rem; padding-left: .75rem; }
        .note:target { outline: 3px solid; outline-offset: 3px; }
        .note.supported { --line: #1a7f37; } mark.supported { --line: #1a7f37; }
        .note.refuted { --line: #b42318; } mark.refuted { --line: #b42318; }
        .note h2 { font-size: 1em; margin: 0; }
        .note p { margin: .25rem 0; }
        .since { font-style: italic; }
        summary { cursor: pointer; }
        a:focus-visible, summary:focus-visible { outline: 3px solid; outline-offset: 2px; }
        table { border-collapse: collapse; }
        thead th { border-bottom: 1px solid var(--line); }
        thead th:nth-child(3) { text-align: right; }
        th, td { text-align: left; font-weight: normal; padding: .1rem .5rem .1rem 0; vertical-align: top; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        @media (max-width: 48rem) { .row { display: block; } }
        @media print {
          body { max-width: none; padding: 0; font-size: 10pt; }
          aside { font-size: 8.5pt; }
          .row > p, tr, .note > p { break-inside: avoid; }
          .note h2, summary, thead { break-after: avoid; }
          .note { break-before: avoid-page; }
          table { font-size: 7.5pt; line-height: 1.25; }
          a { color: inherit; }
          details::details-content { content-visibility: visible; display: block; height: auto; }
        }

        """;
}
