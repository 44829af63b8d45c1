using System.Reflection.PortableExecutable;

namespace Burdenshare.House.Tests.Rooms;

/// <summary>What ./burdenshare runs is machine code already: a run of a second has no time for the compiler.</summary>
public sealed class PrecompiledTests
{
    private static readonly string s_output = Path.Combine(
        Repository.Root,
        "artifacts",
        "bin",
        "Cli",
        "release"
    );

    [Fact]
    public void EveryRoomOfTheBuiltProgramHoldsMachineCode()
    {
        Assert.SkipWhen(
            Environment.GetEnvironmentVariable("PrecompileOutput") == "false",
            "built without machine code, as asked"
        );
        var rooms = Directory
            .GetFiles(s_output, "Burdenshare.*.dll")
            .Append(Path.Combine(s_output, "burdenshare.dll"))
            .ToArray();
        Assert.InRange(rooms.Length, 10, 100);
        Assert.DoesNotContain(rooms, room => !HoldsMachineCode(room));
    }

    private static bool HoldsMachineCode(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
