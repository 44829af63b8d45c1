using System.Diagnostics.CodeAnalysis;

namespace Burdenshare.Sdmx;

/// <summary>The kinds of fault that an SDMX service tells apart, with the codes of SDMX 2.1, section 7.</summary>
public enum FaultKind
{
    /// <summary>What was asked for does not exist.</summary>
    NoResults = 100,

    /// <summary>A query or a file that breaks the grammar.</summary>
    Syntax = 140,

    /// <summary>Grammar is kept and the meaning is impossible.</summary>
    Semantic = 150,

    /// <summary>Allowed by the standard, not built here.</summary>
    NotImplemented = 501,
}

/// <summary>Why a query or a file was not understood.</summary>
/// <param name="Kind">What kind of fault it is.</param>
/// <param name="Place">Part of the query, or line of the file.</param>
/// <param name="Message">One clause that says what is wrong.</param>
public sealed record Fault(FaultKind Kind, string Place, string Message)
{
    /// <summary>Place and message on one line.</summary>
    public override string ToString() => $"{Place}: {Message}";

    internal static Fault Syntax(string place, string message) => new(FaultKind.Syntax, place, message);

    internal static Fault Semantic(string place, string message) => new(FaultKind.Semantic, place, message);
}

/// <summary>What was understood, or the fault that prevented it: never both, never neither.</summary>
public sealed class Answer<T>
{
    private readonly T? _value;

    private Answer(T? value, Fault? fault) => (_value, Fault) = (value, fault);

    /// <summary>Null exactly when there is a value.</summary>
    public Fault? Fault { get; }

    /// <summary>Wraps what was understood.</summary>
    public static implicit operator Answer<T>(T value) => new(value, null);

    /// <summary>Wraps a fault.</summary>
    public static implicit operator Answer<T>(Fault fault) => new(default, fault);

    /// <summary>True and the value, or false and the reason in <see cref="Fault"/>.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Fault is null;
    }

    /// <summary>Goes on with the value, or carries the fault along.</summary>
    public Answer<TNext> Then<TNext>(Func<T, Answer<TNext>> next) =>
        Fault is { } fault ? fault : next(_value!);
}
