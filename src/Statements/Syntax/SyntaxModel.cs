using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Burdenshare.Statements.Syntax;

/// <summary>The trained weights and the names of the tags, as MODEL.md beside them describes.</summary>
/// <param name="Tags">"VERB/VBD": the universal class and the Penn Treebank's.</param>
/// <param name="TagWeights">One lane a tag.</param>
/// <param name="Moves">Of the parser.</param>
/// <param name="Labels">One lane a relation.</param>
internal sealed record SyntaxModel(
    ImmutableArray<string> Tags,
    WeightTable TagWeights,
    MoveTable Moves,
    WeightTable Labels
)
{
    /// <summary>The tag of a name.</summary>
    public const string Name = "PROPN/NNP";

    private const string Signature = "burdenshare-syntax-1";

    private static readonly Lazy<SyntaxModel> s_english = new(ReadEnglish);

    /// <summary>The model that ships with the reader.</summary>
    public static SyntaxModel English => s_english.Value;

    /// <summary>A new tagger; it may be shared.</summary>
    public Tagger Tagger() => new(TagWeights, Tags.Length, Tags.IndexOf(Name));

    /// <summary>A new parser, for one thread.</summary>
    public Parser Parser() => new(Moves, Labels);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SyntaxModel Read(Stream stream)
    {
        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new BinaryReader(unpacked, Encoding.UTF8);
        if (reader.ReadString() != Signature)
            throw new InvalidDataException("this is no syntax model, or one of another version");
        var tags = Enumerable
            .Range(0, reader.ReadInt32())
            .Select(_ => reader.ReadString())
            .ToImmutableArray();
        var tagWeights = Table(reader);
        var bits = reader.ReadInt32();
        var moves = new int[1 << bits];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(moves.AsSpan()));
        return new SyntaxModel(tags, tagWeights, new MoveTable(bits, moves), Table(reader));
    }

    /// <summary>Packs the model; the weights are given because tables do not show theirs.</summary>
    public static void Write(
        Stream stream,
        ImmutableArray<string> tags,
        PackedTable tagged,
        PackedTable moves,
        PackedTable labels
    )
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        writer.Write(Signature);
        writer.Write(tags.Length);
        foreach (var tag in tags)
            writer.Write(tag);
        Put(writer, tagged);
        writer.Write(moves.Bits);
        writer.Write(moves.Weights);
        Put(writer, labels);
    }

    private static void Put(BinaryWriter writer, PackedTable table)
    {
        writer.Write(table.Bits);
        writer.Write(table.Lanes);
        writer.Write(table.Weights);
    }

    private static WeightTable Table(BinaryReader reader)
    {
        var (bits, lanes) = (reader.ReadInt32(), reader.ReadInt32());
        var weights = new sbyte[lanes << bits];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new WeightTable(bits, lanes, weights);
    }

    private static SyntaxModel ReadEnglish()
    {
        using var stream = typeof(SyntaxModel).Assembly.GetManifestResourceStream("Syntax.english.model");
        return Read(stream ?? throw new InvalidOperationException("the syntax model is not built in"));
    }
}
