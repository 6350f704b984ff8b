using InitStudy.Harness.Checking.Statistics;

namespace InitStudy.Harness.Checking.Laws;

/// <summary>Independent weights of one shape, whose deviation is a number or follows from the fans.</summary>
/// <param name="Name">Such as "he-normal" or "normal:0.02".</param>
/// <param name="Shape">The distribution, scaled to deviation 1.</param>
/// <param name="Deviation">Of a weight, given the fans.</param>
/// <param name="NeedsFans">Whether the deviation depends on them.</param>
sealed record IndependentRule(string Name, Shape Shape, Func<Fans, double> Deviation, bool NeedsFans = true) : Rule(Name)
{
    /// <inheritdoc/>
    public override bool NeedsFans { get; } = NeedsFans;

    /// <summary>The same deviation with another shape: what stays to be excluded when no rule of the menu has it.</summary>
    public IndependentRule As(Shape shape) => this with { Name = $"{Name} as {shape}", Shape = shape };

    /// <inheritdoc/>
    public override WeightLaw? Law(Fans? fans) =>
        NeedsFans && fans is null ? null : new WeightLaw(Shape, Deviation(fans ?? default));

    /// <inheritdoc/>
    public override LogEvidence? Against(TensorSummary tensor, Fans? fans) =>
        Law(fans) is { } law ? IndependenceTest.Against(tensor.InUnits(law), tensor) : null;
}
