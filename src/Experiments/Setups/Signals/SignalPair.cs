using InitStudy.Experiments.Theory;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>Two signals on their way through the same random layers, each behind dropout masks of its own.</summary>
static class SignalPair
{
    /// <summary>s₁·s₂ / (‖s₁‖ ‖s₂‖) of the last of so many layers' pre-activations, for one network.</summary>
    /// <inheritdoc cref="Correlations"/>
    public static double Correlation(
        MeanField field, int width, int depth, double meanSquare, double correlation, RandomStream random) =>
        Correlations(field, width, depth, meanSquare, correlation, random)[^1];

    /// <summary>The same of every layer, input side first.</summary>
    /// <param name="field">Activation, variances and dropout.</param>
    /// <param name="width">Units of every layer, and inputs.</param>
    /// <param name="depth">Dense layers, at least 1.</param>
    /// <param name="meanSquare">Mean square of an input feature.</param>
    /// <param name="correlation">Of the two inputs; features are Gaussian.</param>
    /// <param name="random">Weights, biases, inputs and masks are children of it.</param>
    public static double[] Correlations(
        MeanField field, int width, int depth, double meanSquare, double correlation, RandomStream random)
    {
        var weights = new VarianceScaling(field.WeightVariance, FanMode.In, UnitDistribution.Normal);
        Matrix<double> h = Inputs(width, meanSquare, correlation, random), s = new(2, width);
        var correlations = new double[depth];
        for (var l = 0; l < depth; l++)
        {
            if (l > 0) Pass(field, s, h, random.Child("masks").Child(l));
            var dense = new Dense<double>(width, width, weights, random.Child("weights").Child(l));
            if (field.BiasVariance > 0)
                new Normal(Math.Sqrt(field.BiasVariance)).Fill(dense.Bias.Value, random.Child("biases").Child(l));
            dense.Forward(h, s);
            correlations[l] = Reduction.Dot<double>(s.Row(0), s.Row(1))
                / (Reduction.Norm<double>(s.Row(0)) * Reduction.Norm<double>(s.Row(1)));
        }

        return correlations;
    }

    static Matrix<double> Inputs(int width, double meanSquare, double correlation, RandomStream random)
    {
        var inputs = new Matrix<double>(2, width);
        random.Child("inputs").FillNormal(0, inputs.Values);
        for (var i = 0; i < width; i++)
        {
            inputs[1, i] = correlation * inputs[0, i] + Math.Sqrt(1 - correlation * correlation) * inputs[1, i];
            inputs[0, i] *= Math.Sqrt(meanSquare);
            inputs[1, i] *= Math.Sqrt(meanSquare);
        }

        return inputs;
    }

    /// <summary>h = φ(s), each unit kept with probability Keep and then divided by it.</summary>
    static void Pass(MeanField field, Matrix<double> s, Matrix<double> h, RandomStream masks)
    {
        field.Activation.Forward(s, h);
        if (field.Keep == 1) return;
        for (var i = 0; i < h.Count; i++) h.Values[i] = masks.Uniform(i) < field.Keep ? h.Values[i] / field.Keep : 0;
    }
}
