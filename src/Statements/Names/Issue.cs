using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Names;

/// <summary>A target that allies take positions on.</summary>
/// <param name="Id">"hague-2025/total".</param>
/// <param name="Measure">What is to reach the value.</param>
/// <param name="Value">In the unit.</param>
/// <param name="Unit">Percent of GDP.</param>
/// <param name="Agreed">The day it was agreed; it may be spoken of before.</param>
internal sealed record Issue(string Id, Measure Measure, decimal Value, Unit Unit, PartialDate Agreed);
