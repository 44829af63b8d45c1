namespace Burdenshare.Statements.Segmentation;

/// <summary>Names of months and weekdays.</summary>
internal static class CalendarWords
{
    private static readonly string[] s_days = WordTable.Lines("CalendarWords.Days")[0].Split(' ');

    private static readonly string[] s_months = WordTable.Lines("CalendarWords.Months")[0].Split(' ');

    /// <summary>1 for "january" to 12; 0 for other words.</summary>
    public static int Month(string lower) => Array.IndexOf(s_months, lower) + 1;

    /// <summary>0 for "sunday" to 6; -1 for other words.</summary>
    public static int Weekday(string lower) => Array.IndexOf(s_days, lower);
}
