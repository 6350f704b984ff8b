using System.Reflection;

namespace InitStudy.Model.Saving;

/// <summary>An argument of a part's constructor.</summary>
/// <param name="Name">As the constructor calls it, with a small first letter.</param>
/// <param name="Shown">The property that shows what was given.</param>
sealed record PartArgument(string Name, PropertyInfo Shown);
