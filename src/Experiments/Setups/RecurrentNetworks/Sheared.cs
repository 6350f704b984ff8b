using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Setups.RecurrentNetworks;

/// <summary>
/// Two recurrent units whose weights are not normal: γ Wh = ((ρ, shear), (0, ρ)), γ the largest slope of φ.
/// </summary>
/// <remarks>
/// Both eigenvalues of γ Wh are ρ. Its k-th power is ρᵏ on the diagonal and k ρᵏ⁻¹ shear beside it: a Jordan block.
/// </remarks>
/// <param name="Activation">φ, around states of largest slope.</param>
/// <param name="Shear">What one unit feeds to the other.</param>
/// <param name="Radius">ρ.</param>
public sealed record Sheared(IActivation Activation, double Shear, double Radius)
{
    /// <summary>
    /// Shears from 0.9 to 5 and ρ from 0.6 to 0.99, each activation in turn: √(ρ² + shear²) is above 1.
    /// </summary>
    internal static Domain<Sheared> Growing(params IActivation[] activations) => new(
        [
            new("activation", 0, activations.Length - 1), new("shear in tenths", 9, 50),
            new("ρ in hundredths", 60, 99),
        ],
        codes => new(activations[codes[0]], codes[1] / 10.0, codes[2] / 100.0),
        [.. activations.Select((activation, code) => new Stratum(
            activation.Name, random => [code, random.Between(0, 9, 50), random.Between(1, 60, 99)]))]);

    /// <summary>
    /// ‖∂L/∂h‖ so many steps back of a gradient of norm 1 by the unit that the shear feeds, by the formula.
    /// </summary>
    internal double NormBack(int steps)
    {
        if (steps == 0) return 1;
        var power = 1.0;
        for (var k = 1; k < steps; k++) power *= Radius;
        return power * Math.Sqrt(Radius * Radius + steps * Shear * (steps * Shear));
    }

    /// <summary>The same by back-propagation, for each number of steps from 0.</summary>
    internal double[] NormsBack(int steps)
    {
        var gamma = Activation.LargestSlope;
        var weights = new Matrix<double>([Radius / gamma, Shear / gamma, 0, Radius / gamma], 2, 2);
        var fed = new Matrix<double>([0, 1], 1, 2);
        return [.. ThroughTime.AtRest(Activation, weights, fed, steps + 1).GradientNorms().Reverse()];
    }
}
