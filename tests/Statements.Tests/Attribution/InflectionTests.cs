using Burdenshare.Statements.Attribution;

namespace Burdenshare.Statements.Tests.Attribution;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("warn", "warns", "warned", "warning")]
    [InlineData("urge", "urges", "urged", "urging")]
    [InlineData("deny", "denies", "denied", "denying")]
    [InlineData("press", "presses", "pressed", "pressing")]
    [InlineData("push", "pushes", "pushed", "pushing")]
    [InlineData("admit", "admits", "admitted", "admitting")]
    [InlineData("agree", "agrees", "agreed", "agreeing")]
    [InlineData("convey", "conveys", "conveyed", "conveying")]
    [InlineData("praise", "praises", "praised", "praising")]
    [InlineData("slam", "slams", "slammed", "slamming")]
    public void RegularFormsFollowTheSpelling(string lemma, string present, string past, string participle)
    {
        Assert.Equal(present, Inflection.Present(lemma));
        Assert.Equal(past, Inflection.Past(lemma));
        Assert.Equal(participle, Inflection.Participle(lemma));
    }
}
