using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Burdenshare.House.Tests.Rooms;

public sealed partial class PackageTests
{
    [Fact]
    public void EveryPackageHasAReasonAndEveryReasonAPackage() =>
        Complaints.AreNone(
            Differences(
                Repository.Read("Directory.Packages.props"),
                Repository.Read("docs/decisions/packages.md")
            ),
            "Directory.Packages.props and docs/decisions/packages.md must agree:"
        );

    [Fact]
    public void AMissingReasonAndAStaleOneAreSeen() =>
        Assert.Equal(
            ["Ink has no line", "Quill has a line and is not used"],
            Differences("<Project><PackageVersion Include=\"Ink\"/></Project>", "- `Quill`: it writes\n")
        );

    private static IEnumerable<string> Differences(string props, string page)
    {
        var used = XDocument
            .Parse(props)
            .Descendants("PackageVersion")
            .Select(package => package.Attribute("Include")!.Value)
            .ToArray();
        var explained = Reason().Matches(page).Select(match => match.Groups[1].Value).ToArray();
        return used.Except(explained)
            .Select(package => $"{package} has no line")
            .Concat(explained.Except(used).Select(package => $"{package} has a line and is not used"));
    }

    [GeneratedRegex("^- `([^`]+)`: ", RegexOptions.Multiline)]
    private static partial Regex Reason();
}
