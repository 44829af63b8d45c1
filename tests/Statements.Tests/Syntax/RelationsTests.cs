using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Tests.Syntax;

public sealed class RelationsTests
{
    [Theory]
    [InlineData("nsubj", Relation.Nsubj)]
    [InlineData("nsubj:pass", Relation.NsubjPass)]
    [InlineData("acl:relcl", Relation.AclRelcl)]
    [InlineData("obl:agent", Relation.OblAgent)]
    [InlineData("nmod:poss", Relation.NmodPoss)]
    [InlineData("compound:prt", Relation.CompoundPrt)]
    [InlineData("root", Relation.Root)]
    [InlineData("advcl:relcl", Relation.Advcl)]
    [InlineData("nsubj:outer", Relation.Nsubj)]
    [InlineData("det:predet", Relation.Det)]
    [InlineData("unheard-of", Relation.Dep)]
    public void ANameLeadsToItsRelation(string name, object relation) =>
        Assert.Equal((Relation)relation, Relations.Named(name));

    [Theory]
    [InlineData(Relation.NsubjPass, Relation.Nsubj)]
    [InlineData(Relation.AclRelcl, Relation.Acl)]
    [InlineData(Relation.AuxPass, Relation.Aux)]
    [InlineData(Relation.CompoundPrt, Relation.Compound)]
    [InlineData(Relation.NmodPoss, Relation.Nmod)]
    [InlineData(Relation.NmodUnmarked, Relation.Nmod)]
    [InlineData(Relation.OblAgent, Relation.Obl)]
    [InlineData(Relation.OblUnmarked, Relation.Obl)]
    [InlineData(Relation.Ccomp, Relation.Ccomp)]
    public void ASubtypeCountsAsItsType(object subtype, object type) =>
        Assert.Equal((Relation)type, Relations.Type((Relation)subtype));

    [Fact]
    public void EveryRelationIsCounted() => Assert.Equal(Relations.Count, Enum.GetValues<Relation>().Length);
}
