using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Theory;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>A deep network of equal layers without biases, before training.</summary>
/// <param name="Activation">φ between the dense layers.</param>
/// <param name="Width">Units of every layer, and inputs.</param>
/// <param name="Depth">Dense layers, at least 2.</param>
/// <param name="WeightVariance">fanIn · Var[W]; weights are Gaussian.</param>
/// <param name="InputMeanSquare">Mean square of the features of every input.</param>
/// <param name="Dropped">Share of units that dropout drops after each activation.</param>
/// <param name="Dropout">Which dropout.</param>
/// <remarks>What is measured is averaged over 16 inputs at fixed weights, so that it differs little between networks.</remarks>
public sealed record DeepStack(
    IActivation Activation, int Width, int Depth, double WeightVariance = 1, double InputMeanSquare = 1,
    double Dropped = 0, DropoutKind Dropout = DropoutKind.Inverted)
{
    const int Inputs = 16;

    /// <summary>Mean square of the last pre-activations by the map q ← WeightVariance · E φ(√q z)² / keep.</summary>
    internal double PredictedMeanSquare()
    {
        var map = new MeanField(Activation, WeightVariance, Keep: 1 - Dropped);
        var q = WeightVariance * InputMeanSquare;
        for (var l = 1; l < Depth; l++) q = map.NextLength(q);
        return q;
    }

    /// <summary>The same of one network.</summary>
    internal double MeasuredMeanSquare(RandomStream random)
    {
        Matrix<double> h = ScaledInputs(random.Child("x")), s = new(Inputs, Width), dropped = new(Inputs, Width);
        for (var l = 0; l < Depth; l++)
        {
            if (l > 0) Activation.Forward(s, h);
            if (l > 0 && Dropped > 0)
            {
                Drop(random.Child("mask").Child(l)).Forward(h, dropped);
                (h, dropped) = (dropped, h);
            }

            Layer(random, l).Forward(h, s);
        }

        return SingleLayer.SquaredNorm(s) / s.Count;
    }

    /// <summary>‖∂L/∂s₁‖² / ‖∂L/∂s_depth‖² by mean field, without dropout: χ₁ multiplied along the lengths q.</summary>
    internal double PredictedGradientGrowth()
    {
        var map = new MeanField(Activation, WeightVariance);
        var (growth, q) = (1.0, WeightVariance * InputMeanSquare);
        for (var l = 1; l < Depth; l++)
        {
            growth *= map.GradientFactor(q);
            q = map.NextLength(q);
        }

        return growth;
    }

    /// <summary>The same of one network without dropout, for a random gradient of every output.</summary>
    internal double MeasuredGradientGrowth(RandomStream random)
    {
        var layers = Enumerable.Range(0, Depth).SelectMany(l => (IEnumerable<ILayer<double>>)(
            l == 0 ? [Layer(random, l)] : [new Activate<double>(Width, Activation), Layer(random, l)]));
        var network = new Network<double>([.. layers], Inputs);
        network.Forward(ScaledInputs(random.Child("x")));
        var dy = new Matrix<double>(Inputs, Width);
        random.Child("dy").FillNormal(0, dy.Values);
        network.Backward(dy);
        return SingleLayer.SquaredNorm(network.InputGradient(1)) / SingleLayer.SquaredNorm(dy);
    }

    Dense<double> Layer(RandomStream random, int l) => new(
        Width, Width, new VarianceScaling(WeightVariance, FanMode.In, UnitDistribution.Normal),
        random.Child("weights").Child(l));

    ILayer<double> Drop(RandomStream masks) => Dropout == DropoutKind.Alpha
        ? new AlphaDropout<double>(Width, Dropped, masks)
        : new Dropout<double>(Width, Dropped, masks);

    Matrix<double> ScaledInputs(RandomStream random)
    {
        var x = new Matrix<double>(Inputs, Width);
        random.FillNormal(0, x.Values);
        for (var i = 0; i < Inputs; i++)
        {
            var row = x.Row(i);
            var scale = Math.Sqrt(InputMeanSquare * Width) / Model.Kernels.Reduction.Norm<double>(row);
            foreach (ref var feature in row) feature *= scale;
        }

        return x;
    }
}
