using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks;

/// <summary>
/// One respect in which a figure can be judged. A kind is a folder: the checker finds every class that derives from
/// this one, so that a new kind touches no list.
/// </summary>
internal abstract class ClaimKind
{
    /// <summary>The word that verdicts carry.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// What of a reading can be asked in this respect: its figures, unless the kind reads for itself.
    /// </summary>
    public virtual IEnumerable<Claimed> Find(Reading reading, Alliance alliance) =>
        reading.Figures.Select(figure => new Claimed(figure, figure));

    /// <summary>Whether the bench's figure claims something of this kind.</summary>
    public abstract bool Takes(Bench bench);

    /// <summary>Judges it by what the bench may use; called once as of the day and once for today.</summary>
    public abstract Judgement Judge(Bench bench);
}
