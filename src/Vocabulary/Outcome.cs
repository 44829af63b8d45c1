using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Burdenshare.Vocabulary;

/// <summary>
/// A value, or the problems that prevented it: never both, never neither. Returned wherever input from outside can be
/// wrong.
/// </summary>
public sealed class Outcome<T>
{
    private readonly T? _value;

    private Outcome(T? value, ImmutableArray<Problem> problems) => (_value, Problems) = (value, problems);

    /// <summary>Empty exactly when there is a value.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>An outcome that holds a value.</summary>
    public static Outcome<T> Done(T value) => new(value, []);

    /// <summary>An outcome that was refused.</summary>
    /// <exception cref="ArgumentException">When no problem is named.</exception>
    public static Outcome<T> Refused(params IEnumerable<Problem> problems)
    {
        var named = problems.ToImmutableArray();
        return named.IsEmpty
            ? throw new ArgumentException("A refusal names at least one problem.", nameof(problems))
            : new Outcome<T>(default, named);
    }

    /// <summary>Wraps a value.</summary>
    public static implicit operator Outcome<T>(T value) => Done(value);

    /// <summary>Wraps a single problem.</summary>
    public static implicit operator Outcome<T>(Problem problem) => Refused(problem);

    /// <summary>True and the value, or false and the reason in <see cref="Problems"/>.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Problems.IsEmpty;
    }

    /// <summary>Goes on with the value, or carries the problems along.</summary>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next) =>
        Problems.IsEmpty ? next(_value!) : Outcome<TNext>.Refused(Problems);

    /// <summary>Maps the value, or carries the problems along.</summary>
    public Outcome<TNext> Select<TNext>(Func<T, TNext> map) =>
        Problems.IsEmpty ? Outcome<TNext>.Done(map(_value!)) : Outcome<TNext>.Refused(Problems);
}
