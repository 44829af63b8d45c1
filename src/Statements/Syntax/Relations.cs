namespace Burdenshare.Statements.Syntax;

/// <summary>The relations by the names that Universal Dependencies gives them.</summary>
internal static class Relations
{
    /// <summary>How many there are.</summary>
    public const int Count = (int)Relation.Xcomp + 1;

    /// <summary>"nsubj:pass"; a subtype that is not told apart counts as its type.</summary>
    public static Relation Named(string name)
    {
        if (Enum.TryParse<Relation>(name.Replace(":", "", StringComparison.Ordinal), true, out var relation))
            return relation;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? Named(name[..colon]) : Relation.Dep;
    }

    /// <summary>The type without its subtype: what labelled attachment is scored on.</summary>
    public static Relation Type(Relation relation) =>
        relation switch
        {
            Relation.AclRelcl => Relation.Acl,
            Relation.AuxPass => Relation.Aux,
            Relation.CompoundPrt => Relation.Compound,
            Relation.NmodPoss or Relation.NmodUnmarked => Relation.Nmod,
            Relation.NsubjPass => Relation.Nsubj,
            Relation.OblAgent or Relation.OblUnmarked => Relation.Obl,
            _ => relation,
        };
}
