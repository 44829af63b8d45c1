namespace Burdenshare.Statements.Figures;

/// <summary>The year a figure is said of, and the year by which it is to be reached.</summary>
internal readonly record struct Years(int? Year, int? ByYear);
