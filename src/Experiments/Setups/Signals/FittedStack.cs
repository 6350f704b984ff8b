using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>Deep networks whose weights make up for E φ², so that mean square 1 is a fixed point, and that start away from it.</summary>
static class FittedStack
{
    const int Depth = 8;
    const double Away = 4;

    /// <summary>Every activation in turn, from above and from below: first pre-activations of mean square 4 or 1/4.</summary>
    public static Domain<DeepStack> Of((int Narrow, int Wide) width, params IActivation[] activations) => new(
        [new("activation", 0, activations.Length - 1), new("from below", 0, 1), new("width", width.Narrow, width.Wide)],
        codes => Of(activations[codes[0]], codes[1] == 0 ? Away : 1 / Away, codes[2]),
        [.. activations.Select((activation, index) => new Stratum(
            activation.Name, random => [index, random.Choice(0, 2), random.Between(1, width.Narrow, width.Wide)]))]);

    static DeepStack Of(IActivation activation, double start, int width)
    {
        var variance = 1 / GaussianMoments.SecondMoment(activation, 1);
        return new(activation, width, Depth, variance, InputMeanSquare: start / variance);
    }
}
