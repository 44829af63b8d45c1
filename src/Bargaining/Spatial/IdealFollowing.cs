namespace Burdenshare.Bargaining.Spatial;

/// <summary>
/// How ideals follow positions: I_i becomes the sum over j of w_ij x_j, plus what is left of 1 times I_i. The identity
/// unless an issue says otherwise; a listed pair overrides its own cell only, as in KTAB.
/// </summary>
internal sealed class IdealFollowing
{
    private readonly double[] _weights;
    private readonly int _count;

    private IdealFollowing(double[] weights, int count) => (_weights, _count) = (weights, count);

    /// <summary>Null where every ideal simply follows its own actor.</summary>
    public static IdealFollowing? Of(Issue issue)
    {
        if (issue.Accommodations.IsEmpty)
            return null;
        var count = issue.Actors.Length;
        var weights = new double[count * count];
        for (var i = 0; i < count; i++)
            weights[i * count + i] = 1;
        var index = issue
            .Actors.Select((actor, i) => (actor.Name, i))
            .ToDictionary(pair => pair.Name, pair => pair.i);
        foreach (var pair in issue.Accommodations)
            weights[index[pair.Adjusting] * count + index[pair.Reference]] = pair.Weight;
        return new IdealFollowing(weights, count);
    }

    public void Apply(double[] positions, double[] ideals, double[] scratch, int width)
    {
        for (var i = 0; i < _count; i++)
        {
            var row = _weights.AsSpan(i * _count, _count);
            var kept = 1.0;
            foreach (var weight in row)
                kept -= weight;
            for (var k = 0; k < width; k++)
            {
                var ideal = kept * ideals[i * width + k];
                for (var j = 0; j < _count; j++)
                    ideal += row[j] * positions[j * width + k];
                scratch[i * width + k] = ideal;
            }
        }
        scratch.CopyTo(ideals.AsSpan());
    }
}
