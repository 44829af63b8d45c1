using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Agreements;

/// <summary>Every agreement that is held, oldest first.</summary>
public sealed class AgreementBook(IEnumerable<Agreement> agreements)
{
    /// <summary>All agreements, by day of adoption.</summary>
    public ImmutableArray<Agreement> Agreements { get; } = [.. agreements.OrderBy(each => each.Adopted)];

    /// <summary>Agreements that existed on a day, oldest first.</summary>
    public IEnumerable<Agreement> AdoptedBy(DateOnly day) => Agreements.Where(each => each.Adopted <= day);

    /// <summary>Components that existed on a day, oldest first.</summary>
    public IEnumerable<Component> ComponentsOn(DateOnly day) =>
        AdoptedBy(day).SelectMany(each => each.Components);

    /// <summary>A component by its id, on a day; null where it did not exist.</summary>
    public Component? Find(string id, DateOnly day) =>
        ComponentsOn(day).FirstOrDefault(each => each.Id == id);

    /// <summary>
    /// The share-of-GDP target for core defence expenditure that was agreed last, as of a day; null before the first.
    /// </summary>
    public Component? NewestShareTarget(DateOnly day) =>
        ComponentsOn(day)
            .LastOrDefault(each =>
                each.Measure == Measure.DefenceExpenditure
                && each.Unit == Unit.PercentOfGdp
                && !each.IsCeiling
            );

    /// <summary>
    /// Reads every *.yaml of a folder (data/agreements). A file with an unknown key, a missing value or no citation is
    /// refused with its line (PLG101).
    /// </summary>
    public static Outcome<AgreementBook> Load(string folder)
    {
        if (!Directory.Exists(folder))
            return new Problem(
                "PLG102",
                folder,
                "the folder of agreements is missing",
                "restore data/agreements"
            );
        var problems = new List<Problem>();
        var agreements = new List<Agreement>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var outcome = AgreementFile.Read(path);
            if (outcome.TryGet(out var agreement))
                agreements.Add(agreement);
            problems.AddRange(outcome.Problems);
        }
        return problems.Count == 0 ? new AgreementBook(agreements) : Outcome<AgreementBook>.Refused(problems);
    }
}
