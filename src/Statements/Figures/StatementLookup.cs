using System.Collections.Immutable;

namespace Burdenshare.Statements.Figures;

/// <summary>Finds the innermost statement whose content holds a span.</summary>
internal sealed class StatementLookup
{
    private readonly ImmutableArray<(TextSpan Span, StatementFinding Statement)> _contents;
    private readonly ImmutableArray<int> _furthest;

    /// <summary>Prepares the statements of a text.</summary>
    public StatementLookup(ImmutableArray<StatementFinding> statements)
    {
        _contents =
        [
            .. statements
                .SelectMany(statement => statement.Content.Select(content => (content, statement)))
                .OrderBy(pair => pair.content.Start)
                .ThenByDescending(pair => pair.content.End),
        ];
        // The furthest end so far tells when looking further back is in vain.
        var furthest = ImmutableArray.CreateBuilder<int>(_contents.Length);
        var end = 0;
        foreach (var (span, _) in _contents)
            furthest.Add(end = Math.Max(end, span.End));
        _furthest = furthest.MoveToImmutable();
    }

    /// <summary>The statement with the latest start whose content overlaps the span's start; null for none.</summary>
    public StatementFinding? At(TextSpan span)
    {
        var (low, high) = (0, _contents.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_contents[middle].Span.Start < span.End)
                low = middle + 1;
            else
                high = middle;
        }
        for (var i = low - 1; i >= 0 && _furthest[i] > span.Start; i--)
        {
            if (_contents[i].Span.Overlaps(span))
                return _contents[i].Statement;
        }
        return null;
    }
}
