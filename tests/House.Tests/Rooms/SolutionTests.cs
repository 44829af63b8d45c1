using System.Xml.Linq;

namespace Burdenshare.House.Tests.Rooms;

public sealed class SolutionTests
{
    [Fact]
    public void EveryRoomIsInTheSolutionWithItsTests() =>
        Complaints.AreNone(
            Missing(Repository.Read("Burdenshare.slnx"), Repository.Rooms),
            "Burdenshare.slnx must list:"
        );

    [Fact]
    public void EveryProjectOfTheSolutionExists() =>
        Assert.All(
            ProjectsOf(Repository.Read("Burdenshare.slnx")),
            path => Assert.True(File.Exists(Repository.In(path)), path)
        );

    [Fact]
    public void ARoomLeftOutIsSeen() =>
        Assert.Equal(
            ["src/Books/Books.csproj", "tests/Books.Tests/Books.Tests.csproj"],
            Missing("<Solution><Project Path=\"src/Words/Words.csproj\"/></Solution>", ["Books"])
        );

    private static IEnumerable<string> Missing(string solution, IEnumerable<string> rooms) =>
        rooms
            .SelectMany(room =>
                new[] { $"src/{room}/{room}.csproj", $"tests/{room}.Tests/{room}.Tests.csproj" }
            )
            .Except(ProjectsOf(solution));

    private static IEnumerable<string> ProjectsOf(string solution) =>
        XDocument.Parse(solution).Descendants("Project").Select(project => project.Attribute("Path")!.Value);
}
