using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Figures;

/// <summary>The vocabulary by which a bare number is told to be one about defence spending.</summary>
internal static class Words
{
    /// <summary>Words of the field; one of them must be near.</summary>
    public static readonly FrozenSet<string> Defence = WordTable.Set(
        "defence defense military nato allies ally alliance allied armed army rearmament rearm "
            + "burden-sharing wales pledge-makers"
    );

    /// <summary>Words for putting money into something.</summary>
    public static readonly FrozenSet<string> Spending = WordTable.Set(
        "spend spends expenses pay paying paid spending spent expenditure expenditures invest "
            + "invests invested investing "
            + "investment investments "
            + "budget budgets outlay outlays allocate allocates allocated allocating contribute "
            + "contributes contribution "
            + "contributions devote devotes devoted devoting funding"
    );

    /// <summary>What an agreed share is called.</summary>
    public static readonly FrozenSet<string> Target = WordTable.Set(
        "target targets goal goals benchmark guideline guidelines threshold pledge pledges "
            + "commitment commitments floor "
            + "level mark requirement standard minimum objective obligation ceiling"
    );

    /// <summary>Names of a country's output.</summary>
    public static readonly FrozenSet<string> Output = WordTable.Set(
        "gdp gnp gni output economy economies income wealth"
    );

    /// <summary>Subjects whose percentages are not about defence spending.</summary>
    public static readonly FrozenSet<string> Elsewhere = WordTable.Set(
        "tariff tariffs inflation unemployment research science education voters poll polls "
            + "approval interest prices price "
            + "tax taxes debt deficit "
            + "emissions chips semiconductors vote turnout deficits medicare insulin wages jobs"
    );

    /// <summary>Rises.</summary>
    public static readonly FrozenSet<string> Rise = WordTable.Set(
        "rise rises added rose risen rising grow grows grew grown growing growth increase increases "
            + "increased increasing jump "
            + "jumped jumps surge surged surges climb climbed boost boosted raise raised hike expanded soared up more"
    );

    /// <summary>Falls.</summary>
    public static readonly FrozenSet<string> Fall = WordTable.Set(
        "fall falls fell fallen falling cut cuts decline declined declines drop dropped drops "
            + "decrease decreased shrink "
            + "shrank reduce reduced reduction down less"
    );

    /// <summary>What the fifth of spending that is a guideline of its own goes into.</summary>
    public static readonly FrozenSet<string> Equipment = WordTable.Set(
        "equipment procurement modernisation modernization weapons r&d research"
    );

    /// <summary>What the part of The Hague's pledge that is not core is spent on.</summary>
    public static readonly FrozenSet<string> Related = WordTable.Set(
        "infrastructure resilience defence-related defense-related security-related related cyber "
            + "preparedness broader"
    );
}
