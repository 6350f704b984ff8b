namespace InitStudy.Experiments.Data.Shapes;

/// <summary>What an image of <see cref="Shapeset"/> shows.</summary>
/// <param name="Label">Class, from 0 to 8.</param>
/// <param name="Objects">One or two, the one behind first.</param>
/// <param name="Greys">Of the background, then of each object, from 0 to 1.</param>
public sealed record Scene(int Label, IReadOnlyList<PlacedShape> Objects, IReadOnlyList<double> Greys);
