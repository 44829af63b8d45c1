using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Imf;

/// <summary>A subject of the World Economic Outlook that is read, with the unit that the IMF states for it.</summary>
internal sealed record WeoSubject(string Unit, int Multiplier, PriceBasis Basis)
{
    /// <summary>Every subject, by its code.</summary>
    public static readonly IReadOnlyDictionary<string, WeoSubject> All = new Dictionary<string, WeoSubject>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["NGDP"] = new("XDC", 9, PriceBasis.Current),
        ["NGDPD"] = new("USD", 9, PriceBasis.Current),
        ["NGDP_R"] = new("XDC", 9, PriceBasis.NationalBase),
        ["NGDP_RPCH"] = new("PC_CHANGE", 0, PriceBasis.NationalBase),
        ["NGDP_D"] = new("INDEX", 0, PriceBasis.None),
        ["PPPGDP"] = new("USD_PPP", 9, PriceBasis.Current),
        ["PCPIPCH"] = new("PC_CHANGE", 0, PriceBasis.None),
        ["LP"] = new("PS", 6, PriceBasis.None),
        ["LUR"] = new("PERCENT", 0, PriceBasis.None),
        ["GGR_NGDP"] = new("PC_GDP", 0, PriceBasis.Current),
        ["GGX_NGDP"] = new("PC_GDP", 0, PriceBasis.Current),
        ["GGXCNL_NGDP"] = new("PC_GDP", 0, PriceBasis.Current),
        ["GGXWDG_NGDP"] = new("PC_GDP", 0, PriceBasis.Current),
    };
}
