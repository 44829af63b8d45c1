using System.Security.Cryptography;
using System.Text.Json;

namespace Burdenshare.Formats;

/// <summary>What a datapackage.json says of its files is true of them.</summary>
internal static class PackageCheck
{
    public static void Run(string exports, Report report)
    {
        var faults = new List<string>();
        var files = 0;
        foreach (
            var path in Directory
                .EnumerateFiles(
                    Path.Combine(exports, "datapackage"),
                    "datapackage.json",
                    SearchOption.AllDirectories
                )
                .Order()
        )
        {
            using var package = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
            {
                files++;
                var file = Path.Combine(
                    Path.GetDirectoryName(path)!,
                    resource.GetProperty("path").GetString()!
                );
                var bytes = File.ReadAllBytes(file);
                if (bytes.Length != resource.GetProperty("bytes").GetInt32())
                    faults.Add($"{file}: bytes differ");
                if (
                    "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes))
                    != resource.GetProperty("hash").GetString()
                )
                    faults.Add($"{file}: hash differs");
            }
        }
        report.Add("sha256 and bytes of every packaged file", faults, $"{files} files");
    }
}
