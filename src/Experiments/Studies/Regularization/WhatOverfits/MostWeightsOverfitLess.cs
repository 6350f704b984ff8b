using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>Linear regression is worst with as many weights as samples, and better beyond.</summary>
public sealed class MostWeightsOverfitLess : PairedHypothesis<MostWeightsOverfitLess.Sample>
{
    const double Noise = 0.5;

    /// <summary>Number of samples, n.</summary>
    public sealed record Sample(int Samples);

    public override Section Section => RegularizationStudy.WhatOverfits;
    public override int Cases => 1;

    public override Claim Claim => Claim.Stated(
        "Corrected: the worst number of parameters is the one that just fits the samples; with four times as " +
        "many, the smallest solution that fits them predicts better.",
        "M. Belkin, D. Hsu, J. Xu, arXiv:1903.07571, theorem 1; M. Belkin et al., PNAS 116 (2019)");

    public override string Reading =>
        "Linear regression on n samples of 4 n Gaussian features, all of which matter, noise of deviation 0.5: " +
        "the least-norm solution on all features has a smaller expected squared error than the one on the first " +
        "n, in more than half of pairs.";

    protected override Domain<Sample> Domain => new(
        [new("samples", 8, 16)], codes => new(codes[0]), new Stratum("any", random => [random.Between(0, 8, 16)]));

    protected override double First(Sample c, RandomStream random) => Risk(c.Samples, 4 * c.Samples, random);

    protected override double Second(Sample c, RandomStream random) => Risk(c.Samples, c.Samples, random);

    /// <summary>‖ŵ − w‖², ŵ = 0 for unused features: the error for a new Gaussian sample, noise aside.</summary>
    static double Risk(int samples, int used, RandomStream random)
    {
        var all = 4 * samples;
        var (x, w) = (new Matrix<double>(samples, all), SingleLayer.Normals(all, random.Child("w")));
        random.Child("x").FillNormal(0, x.Values);
        var y = SingleLayer.Normals(samples, random.Child("noise"));
        foreach (ref var target in y.Values) target *= Noise;
        foreach (ref var weight in w.Values) weight /= Math.Sqrt(all);
        for (var i = 0; i < samples; i++) y[0, i] += Model.Kernels.Reduction.Dot<double>(x.Row(i), w.Row(0));
        var column = new Matrix<double>(y.Values.ToArray(), samples, 1);
        var found = new LinearRegression(x.Block(0, 0, samples, used), column).Interpolation();
        for (var j = 0; j < used; j++) w[0, j] -= found[j];
        return SingleLayer.SquaredNorm(w);
    }
}
