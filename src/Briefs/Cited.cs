using Burdenshare.Pledges.Agreements;
using Burdenshare.Pledges.Standings;

namespace Burdenshare.Briefs;

/// <summary>An agreed value in force on the day, with the text that says so.</summary>
internal sealed record Cited(Component Component, DatedValue Value)
{
    /// <summary>Every agreed value that a standing is held against, oldest agreement first.</summary>
    public static IEnumerable<Cited> In(StandingReport report) =>
        from agreement in report.Agreements
        from component in agreement.Components
        let value = component.ValueOn(report.AsOf)
        where value is not null
        select new Cited(component, value);
}
