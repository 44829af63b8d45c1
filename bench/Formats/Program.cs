using System.Globalization;
using Burdenshare.Formats;

// Formats EXPORTS STANDARDS: holds every file of an export to the standard that it claims, and to the other files.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: Formats EXPORTS STANDARDS");
    return 2;
}
var (exports, standards) = (Path.GetFullPath(args[0]), Path.GetFullPath(args[1]));
var report = new Report();
XmlCheck.Run(exports, standards, report);
JsonCheck.Run(exports, standards, report);
PackageCheck.Run(exports, report);
CellCheck.Run(exports, report);
DuckCheck.Run(exports, report);
Console.WriteLine(
    string.Create(CultureInfo.InvariantCulture, $"{report.Passed} checks passed, {report.Failed} failed")
);
return report.Failed == 0 ? 0 : 1;
