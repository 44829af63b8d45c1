namespace Burdenshare.House.Tests.Rooms;

public sealed class ModuleTests
{
    private const string Drawing = """
        | Module | Holds | May use |
        |---|---|---|
        | Words | nouns | – |
        | Books | pages | Words |
        """;

    private static readonly string Architecture = Repository.Read("ARCHITECTURE.md");

    private static ModuleMap Built(string reference) =>
        ModuleMap.FromProjects(
            Repository.Rooms.Select(room => (room, Repository.Read($"src/{room}/{room}.csproj"))),
            reference
        );

    [Fact]
    public void TheModuleTableIsWhatTheProjectsSay() =>
        Complaints.AreNone(
            Built("ProjectReference").DifferencesFrom(ModuleMap.FromTable(Architecture, "May use")),
            "ARCHITECTURE.md's table of modules and src/*/*.csproj must agree:"
        );

    [Fact]
    public void ThePackageTableIsWhatTheProjectsSay() =>
        Complaints.AreNone(
            Built("PackageReference").DifferencesFrom(ModuleMap.FromTable(Architecture, "Packages")),
            "ARCHITECTURE.md's table of packages and src/*/*.csproj must agree:"
        );

    [Fact]
    public void NoModuleReachesItself() =>
        Complaints.AreNone(
            Edge.Cycles([.. Built("ProjectReference").Edges]),
            "Modules that reach themselves:"
        );

    [Fact]
    public void EveryRoomIsInTheTableEvenWithoutReferences() =>
        Assert.Equal(Repository.Rooms, ModuleMap.FromTable(Architecture, "May use").Uses.Keys.Order());

    [Theory]
    [InlineData("Words", "Books", "Books uses Words, which is not drawn")]
    [InlineData("Words", "", "Books is drawn to use Words and does not")]
    [InlineData("Words,Maps", "Words", "Maps has no row")]
    [InlineData("", "Words", "Words has a row and does not exist")]
    public void ADifferenceIsSeen(string unreferencing, string used, string complaint)
    {
        var drawn = ModuleMap.FromTable(
            used == "Books" ? Drawing.Replace("pages | Words", "pages | –") : Drawing,
            "May use"
        );
        var projects = unreferencing
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(module => (module, "<Project/>"))
            .Append(("Books", used.Length == 0 ? "<Project/>" : Reference("Words")));
        Assert.Contains(
            complaint,
            ModuleMap.FromProjects(projects, "ProjectReference").DifferencesFrom(drawn)
        );
    }

    [Fact]
    public void AgreementIsNoDifference() =>
        Assert.Empty(
            ModuleMap
                .FromProjects([("Words", "<Project/>"), ("Books", Reference("Words"))], "ProjectReference")
                .DifferencesFrom(ModuleMap.FromTable(Drawing, "May use"))
        );

    [Fact]
    public void ALongCycleIsFoundAndItsNeighboursAreNot()
    {
        Edge[] edges = [new("Door", "A"), new("A", "B"), new("B", "C"), new("C", "A"), new("C", "Cellar")];
        Assert.Equal(["A", "B", "C"], Edge.Cycles(edges).Order());
    }

    private static string Reference(string module) =>
        $"""<Project><ItemGroup><ProjectReference Include="../{module}/{module}.csproj"/></ItemGroup></Project>""";
}
