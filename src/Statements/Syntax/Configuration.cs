namespace Burdenshare.Statements.Syntax;

/// <summary>
/// How far a sentence is parsed: a stack of words whose heads are sought, the next word, and the arcs so far. The root
/// stands after the last word, so that a sentence's head depends on it like any other word on its head.
/// </summary>
internal sealed class Configuration
{
    /// <summary>Stands for no word.</summary>
    public const int None = -1;

    private int[] _stack = [];

    /// <summary>The sentence.</summary>
    public Words Words { get; private set; } = new();

    /// <summary>Index of the next word; the number of words once only the root is left.</summary>
    public int Next { get; private set; }

    /// <summary>How many words are on the stack.</summary>
    public int Depth { get; private set; }

    /// <summary>The head of each word; the number of words stands for the root.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>The relation of each word to its head.</summary>
    public Relation[] Relations { get; private set; } = [];

    /// <summary>The outermost dependents on either side, and those before them.</summary>
    public int[] Leftmost { get; private set; } = [];

    /// <summary>As <see cref="Leftmost"/>: the one attached before it.</summary>
    public int[] SecondLeft { get; private set; } = [];

    /// <summary>The last dependent after the word.</summary>
    public int[] Rightmost { get; private set; } = [];

    /// <summary>As <see cref="Rightmost"/>: the one attached before it.</summary>
    public int[] SecondRight { get; private set; } = [];

    /// <summary>How many dependents stand before the word.</summary>
    public int[] LeftCount { get; private set; } = [];

    /// <summary>How many dependents stand after the word.</summary>
    public int[] RightCount { get; private set; } = [];

    /// <summary>Whether every word has its head.</summary>
    public bool IsDone => Next == Words.Count && Depth == 0;

    /// <summary>Whether the next word can go onto the stack.</summary>
    public bool CanShift => Next < Words.Count;

    /// <summary>Whether the top can depend on what is next.</summary>
    public bool CanLeft => Depth > 0;

    /// <summary>Whether the top can depend on the word below it.</summary>
    public bool CanRight => Depth > 1;

    /// <summary>Begins a sentence.</summary>
    public void Begin(Words words)
    {
        var size = words.Count + 1;
        if (Heads.Length < size)
        {
            (_stack, Heads, Relations) = (new int[size], new int[size], new Relation[size]);
            (Leftmost, SecondLeft, LeftCount) = (new int[size], new int[size], new int[size]);
            (Rightmost, SecondRight, RightCount) = (new int[size], new int[size], new int[size]);
        }
        foreach (var array in new[] { Heads, Leftmost, SecondLeft, Rightmost, SecondRight })
            Array.Fill(array, None, 0, size);
        Array.Clear(LeftCount, 0, size);
        Array.Clear(RightCount, 0, size);
        (Words, Next, Depth) = (words, 0, 0);
    }

    /// <summary>The word so far below the stack's top; none when the stack is not so deep.</summary>
    public int Stack(int below) => below < Depth ? _stack[Depth - 1 - below] : None;

    /// <summary>The word so far after the next one; none beyond the root.</summary>
    public int Buffer(int ahead) => Next + ahead <= Words.Count ? Next + ahead : None;

    /// <summary>Puts the next word onto the stack.</summary>
    public void Shift() => _stack[Depth++] = Next++;

    /// <summary>Takes the top as a dependent of the next word, or of the root.</summary>
    public void Left(Relation relation)
    {
        var (head, dependent) = (Next, _stack[--Depth]);
        (Heads[dependent], Relations[dependent]) = (head, relation);
        (SecondLeft[head], Leftmost[head]) = (Leftmost[head], dependent);
        LeftCount[head]++;
    }

    /// <summary>Takes the top as a dependent of the word below it.</summary>
    public void Right(Relation relation)
    {
        var dependent = _stack[--Depth];
        var head = _stack[Depth - 1];
        (Heads[dependent], Relations[dependent]) = (head, relation);
        (SecondRight[head], Rightmost[head]) = (Rightmost[head], dependent);
        RightCount[head]++;
    }
}
