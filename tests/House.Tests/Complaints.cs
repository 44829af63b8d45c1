namespace Burdenshare.House.Tests;

/// <summary>A guard answers with complaints, one a line; none means that the rule is kept.</summary>
internal static class Complaints
{
    public static void AreNone(IEnumerable<string> complaints, string remedy)
    {
        var all = complaints.ToArray();
        if (all.Length > 0)
            Assert.Fail($"{remedy}\n{string.Join('\n', all)}");
    }
}
