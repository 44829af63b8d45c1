using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Conventions;

/// <summary>How a publisher counts, as its own releases show: a dated, cited rule.</summary>
/// <param name="Id">"sipri/share-decimals".</param>
/// <param name="Publisher">Whose rule it is.</param>
/// <param name="From">Since when it is seen.</param>
/// <param name="Decimals">To how many decimals a share is compared with a mark; null where it is no such rule.</param>
/// <param name="Statement">What it says, in our words.</param>
/// <param name="Source">Publisher and title.</param>
/// <param name="Url">Its address.</param>
/// <param name="Confidence">verified or reported.</param>
public sealed record Convention(
    string Id,
    string Publisher,
    PartialDate From,
    int? Decimals,
    string Statement,
    string Source,
    string Url,
    string Confidence
);
