using InitStudy.Harness.Data;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>A recurrent classifier that reads an image row by row: what it says depends on its last state alone.</summary>
static class RowReader
{
    /// <summary>
    /// Weights by LeCun's rule, recurrent ones orthogonal times the radius: at 1 a linear state neither dies nor explodes.
    /// </summary>
    public static Network<float> Create(
        Dataset data, IActivation activation, int units, RandomStream random, int batch, double radius = 1)
    {
        var rows = Rows(data.Pixels);
        var states = new Recurrent<float>(
            rows, data.Pixels / rows, units, activation, VarianceScaling.LeCunNormal, new Orthogonal(radius),
            random.Child("states"));
        return new(
            [
                states,
                new Slice<float>(states.Outputs, states.Outputs - units, units),
                new Dense<float>(units, data.Classes, VarianceScaling.LeCunNormal, random.Child("classes")),
            ],
            batch);
    }

    /// <summary>Rows of a square image; else the divisor next below the root.</summary>
    public static int Rows(int pixels)
    {
        var rows = (int)Math.Sqrt(pixels);
        while (pixels % rows != 0) rows--;
        return rows;
    }
}
