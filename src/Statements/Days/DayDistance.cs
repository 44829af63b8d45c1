namespace Burdenshare.Statements.Days;

/// <summary>A length of time between two days, as a text says it.</summary>
/// <param name="Months">Months of the calendar; below zero backwards.</param>
/// <param name="Days">Days beside them.</param>
/// <param name="IsCounted">Whether a number or "a" counts it: "a few" does not.</param>
internal readonly record struct DayDistance(int Months, int Days, bool IsCounted)
{
    /// <summary>Whether it leads to a day: who says "five years ago" means none.</summary>
    public bool IsExact => IsCounted && Months == 0;

    /// <summary>As long, the other way.</summary>
    public DayDistance Back => this with { Months = -Months, Days = -Days };

    /// <summary>Both, one after the other.</summary>
    public DayDistance And(DayDistance more) =>
        new(Months + more.Months, Days + more.Days, IsCounted && more.IsCounted);

    /// <summary>The day so far from another; within the calendar.</summary>
    public DateOnly From(DateOnly day)
    {
        var month = day.Year * 12 + day.Month - 1 + Months;
        var moved = month is >= 12 and < 9999 * 12 ? day.AddMonths(Months) : day;
        var number = moved.DayNumber + (long)Days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : moved;
    }
}
