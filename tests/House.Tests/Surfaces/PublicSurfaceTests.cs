namespace Burdenshare.House.Tests.Surfaces;

public sealed class PublicSurfaceTests
{
    private const string Folder = "tests/House.Tests/surface";

    private static readonly bool Accepting =
        Environment.GetEnvironmentVariable("BURDENSHARE_ACCEPT_SURFACE") is { Length: > 0 };

    public static TheoryData<string> Rooms => [.. Repository.Rooms];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void ARoomShowsWhatWasApproved(string room)
    {
        var path = $"{Folder}/{room}.txt";
        var surface = PublicSurface.Of(Repository.Product.Where(source => source.Project == room));
        if (Accepting)
            File.WriteAllText(Repository.In(path), surface);
        var approved = File.Exists(Repository.In(path)) ? Repository.Read(path) : "";
        Complaints.AreNone(
            Difference(approved, surface),
            $"The public surface of {room} is not what {path} approves. "
                + "Make it internal, or run ./check --accept-surface:"
        );
    }

    [Fact]
    public void EveryApprovedSurfaceHasItsRoom() =>
        Assert.Equal(
            Repository.Rooms,
            Directory.EnumerateFiles(Repository.In(Folder)).Select(Path.GetFileNameWithoutExtension).Order()
        );

    [Fact]
    public void AWiderAndANarrowerSurfaceAreSeen() =>
        Assert.Equal(["- class A", "+ class B"], Difference("class A\nclass C\n", "class B\nclass C\n"));

    [Fact]
    public void BodiesAttributesCommentsAndPrivateMembersAreNoSurface() =>
        Assert.Equal(
            """
            Books.Pen: public sealed partial class Pen : IInk
                public Pen(int width)
                public bool this[int page] { get; }
                public const int Most = 3
                public int Width { get; }
                public static implicit operator Pen(int width)
                public static readonly Pen Quill
                public string Write<T>(T word, int times = 1)
                    where T : class

            """.ReplaceLineEndings("\n").Replace("\n        where", " where", StringComparison.Ordinal),
            Surface(
                """
                namespace Books;
                /// <summary>Writes.</summary>
                [Obsolete] public sealed partial class Pen : IInk
                {
                    // A reason.
                    public Pen(int width) : this() { Width = width; }
                    private Pen() { }
                    internal void Fill() { }
                    public string Write<T>(
                        T word, // what
                        int times = 1
                    )
                        where T : class => "";
                    public static readonly Pen Quill = new(1);
                    public const int Most = 3;
                }
                public sealed partial class Pen
                {
                    public int Width { get; private set; } = 2;
                    public bool this[int page] => page > 0;
                    public static implicit operator Pen(int width) => new(width);
                    class Nib { public int Size; }
                }
                class Hidden { public int A; }
                """
            )
        );

    [Fact]
    public void RecordsEnumerationsInterfacesAndNestedTypesAreSurface() =>
        Assert.Equal(
            """
            Books.IInk: public interface IInk
                string Colour { get; }
            Books.Page: public sealed record Page(int Number, string? Title = null)
            Books.Page.Side: public enum Side
                Right
                Left = 4

            """.ReplaceLineEndings("\n"),
            Surface(
                """
                namespace Books
                {
                    public interface IInk { string Colour { get; } }
                    public sealed record Page(
                        int Number,
                        string? Title = null
                    )
                    {
                        public enum Side
                        {
                            /// <summary>Odd.</summary>
                            Right,
                            Left = 4,
                        }
                    }
                }
                """
            )
        );

    private static string Surface(string text) => PublicSurface.Of([new SourceFile("src/Books/C.cs", text)]);

    private static IEnumerable<string> Difference(string approved, string surface)
    {
        var (before, after) = (approved.Split('\n'), surface.Split('\n'));
        return before
            .Except(after)
            .Select(line => $"- {line}")
            .Concat(after.Except(before).Select(line => $"+ {line}"));
    }
}
