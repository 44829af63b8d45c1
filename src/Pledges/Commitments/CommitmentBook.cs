using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Commitments;

/// <summary>What the allies announced, ally by ally, oldest first.</summary>
public sealed class CommitmentBook
{
    private readonly ILookup<AreaCode, Commitment> _byAlly;

    /// <summary>Orders commitments by ally and by the day from which they were known.</summary>
    /// <exception cref="ArgumentException">When two share an id.</exception>
    public CommitmentBook(IEnumerable<Commitment> commitments)
    {
        Commitments =
        [
            .. commitments
                .OrderBy(each => each.Ally)
                .ThenBy(each => each.KnownFrom)
                .ThenBy(each => each.Id, StringComparer.Ordinal),
        ];
        if (Commitments.Select(each => each.Id).Distinct().Count() != Commitments.Length)
            throw new ArgumentException("Two commitments share an id.", nameof(commitments));
        _byAlly = Commitments.ToLookup(each => each.Ally);
    }

    /// <summary>All of them.</summary>
    public ImmutableArray<Commitment> Commitments { get; }

    /// <summary>What an ally had announced by the end of a day, oldest first.</summary>
    public IEnumerable<Commitment> InForce(AreaCode ally, DateOnly day) =>
        _byAlly[ally].Where(commitment => commitment.InForce(day));

    /// <summary>
    /// Reads data/commitments.csv. Problems: PLG301 where the file is missing, PLG302 for a row that cannot be
    /// understood, PLG303 for an id that stands twice.
    /// </summary>
    public static Outcome<CommitmentBook> Load(string path) =>
        CsvRows
            .Read(path, CommitmentFile.Columns, ("PLG301", "PLG302"), CommitmentFile.ToCommitment)
            .Then(rows =>
                rows.GroupBy(row => row.Id).FirstOrDefault(same => same.Count() > 1) is { } twice
                    ? new Problem(
                        "PLG303",
                        Path.GetFileName(path),
                        $"commitment {twice.Key} stands there twice",
                        "give each commitment an id of its own"
                    )
                    : Outcome<CommitmentBook>.Done(new CommitmentBook(rows))
            );
}
