using System.Reflection;

namespace InitStudy.Model.Saving;

/// <summary>An argument of a part's constructor, or a setting.</summary>
/// <param name="Name">As files call it, with a small first letter.</param>
/// <param name="Shown">The property that shows what was given.</param>
sealed record PartArgument(string Name, PropertyInfo Shown);
