using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>A deep SELU network at initialization, and what one may do to it.</summary>
/// <param name="Width">Units of every layer, and inputs.</param>
/// <param name="Depth">Dense layers.</param>
/// <param name="WeightVariance">fanIn · Var[W]: 1 is LeCun's.</param>
/// <param name="Keep">Share of units that inverted dropout keeps after each activation.</param>
/// <param name="InputMeanSquare">Mean square of an input feature.</param>
public sealed record DeepSelu(
    int Width, int Depth, double WeightVariance = 1, double Keep = 1, double InputMeanSquare = 1)
{
    /// <summary>How far a network of some hundred units may be from the mean over all: a factor of 2.</summary>
    const double Factor = 2;

    /// <summary>Mean square of the last pre-activations over weights: q ← WeightVariance · E φ(√q z)² / Keep.</summary>
    internal double Predicted()
    {
        var map = new MeanField(new Selu(), WeightVariance / Keep);
        var q = WeightVariance * InputMeanSquare;
        for (var l = 1; l < Depth; l++) q = map.NextLength(q);
        return q;
    }

    /// <summary>The same of one network under one input.</summary>
    internal double Measured(RandomStream random)
    {
        var h = SingleLayer.Normals(Width, random.Child("x"));
        foreach (ref var feature in h.Values) feature *= Math.Sqrt(InputMeanSquare);
        var s = new Matrix<double>(1, Width);
        for (var l = 0; l < Depth; l++)
        {
            if (l > 0) Drop(h, random.Child("mask").Child(l));
            Layer(random.Child(l)).Forward(h, s);
            new Selu().Forward(s, h);
        }

        return SingleLayer.SquaredNorm(s) / Width;
    }

    /// <summary>‖h‖² after some blocks h ← h + φ(h W), over ‖h‖² before them.</summary>
    internal double MeasuredWithSkips(RandomStream random)
    {
        var h = SingleLayer.Normals(Width, random.Child("x"));
        var before = SingleLayer.SquaredNorm(h);
        Matrix<double> s = new(1, Width), branch = new(1, Width);
        for (var l = 0; l < Depth; l++)
        {
            Layer(random.Child(l)).Forward(h, s);
            new Selu().Forward(s, branch);
            for (var j = 0; j < Width; j++) h[0, j] += branch[0, j];
        }

        return SingleLayer.SquaredNorm(h) / before;
    }

    /// <summary>Whether two mean squares are within the factor.</summary>
    internal static bool Near(double measured, double predicted) =>
        measured < Factor * predicted && predicted < Factor * measured;

    Dense<double> Layer(RandomStream random) =>
        new(Width, Width, new VarianceScaling(WeightVariance, FanMode.In, UnitDistribution.Normal), random);

    /// <summary>Each unit is 0 with probability 1 − Keep, else divided by Keep.</summary>
    void Drop(Matrix<double> h, RandomStream random)
    {
        for (var j = 0; j < Width; j++) h[0, j] = random.Uniform(j) < Keep ? h[0, j] / Keep : 0;
    }
}
