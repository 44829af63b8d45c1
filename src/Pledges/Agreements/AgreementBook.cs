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
    public Component? NewestShareTarget(DateOnly day) => ShareTargets(day).LastOrDefault();

    /// <summary>The share-of-GDP target of one agreement, as of a day; null where there was none.</summary>
    internal Component? ShareTargetOf(string agreement, DateOnly day) =>
        ShareTargets(day).FirstOrDefault(each => each.Agreement == agreement);

    private IEnumerable<Component> ShareTargets(DateOnly day) =>
        ComponentsOn(day)
            .Where(each =>
                each.Measure == Measure.DefenceExpenditure
                && each.Unit == Unit.PercentOfGdp
                && !each.IsCeiling
            );

    /// <summary>
    /// Reads every *.yaml of a folder (data/agreements). PLG101 for a file with an unknown key, a missing value or no
    /// citation and for a component that is there twice, PLG102 for a missing folder.
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
        problems.AddRange(Twice(agreements));
        return problems.Count == 0 ? new AgreementBook(agreements) : Outcome<AgreementBook>.Refused(problems);
    }

    private static IEnumerable<Problem> Twice(IEnumerable<Agreement> agreements) =>
        from id in agreements.SelectMany(each => each.Components).CountBy(component => component.Id)
        where id.Value > 1
        select new Problem(
            "PLG101",
            "agreements",
            $"{id.Key} is there twice",
            "give every component an id of its own"
        );
}
