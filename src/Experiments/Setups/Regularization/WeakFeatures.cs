using InitStudy.Experiments.Setups.Layers;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Regularization;

/// <summary>Linear regression on the first p of d Gaussian features, all of which matter.</summary>
/// <remarks>
/// x from N(0, I_d), y = x · w + noise, w uniform on the unit sphere: Belkin, Hsu and Xu 2020, arXiv:1903.07571.
/// </remarks>
/// <param name="Samples">n.</param>
/// <param name="Features">d.</param>
sealed record WeakFeatures(int Samples, int Features)
{
    /// <summary>Variance of the noise.</summary>
    public const double Noise = 0.04;

    /// <summary>One sample's regression, and the weights behind it.</summary>
    public Draw Sample(RandomStream random)
    {
        var (x, w) = (new Matrix<double>(Samples, Features), SingleLayer.Normals(Features, random.Child("w")));
        random.Child("x").FillNormal(0, x.Values);
        var norm = Math.Sqrt(SingleLayer.SquaredNorm(w));
        foreach (ref var weight in w.Values) weight /= norm;
        var y = SingleLayer.Normals(Samples, random.Child("noise"));
        for (var i = 0; i < Samples; i++)
            y[0, i] = Reduction.Dot<double>(x.Row(i), w.Row(0)) + Math.Sqrt(Noise) * y[0, i];
        return new(x, new(y.Values.ToArray(), Samples, 1), w.Values.ToArray());
    }

    /// <summary>The mean over that many samples of what is read off each.</summary>
    public double Mean(int draws, RandomStream random, Func<Draw, double> read) =>
        Enumerable.Range(0, draws).Sum(draw => read(Sample(random.Child(draw)))) / draws;

    /// <summary>A sample. Shapes: X (n, d), Y (n, 1), Weights of length d.</summary>
    public sealed record Draw(Matrix<double> X, Matrix<double> Y, double[] Weights)
    {
        /// <summary>E (y − x · ŵ)² for a new x, ŵ the shortest least-squares solution on the first features.</summary>
        public double Risk(int used) =>
            Noise + Distance(new LinearRegression(X.Block(0, 0, X.Rows, used), Y).Ridge(0));

        /// <summary>‖ŵ − w‖² of ridge regression on all features.</summary>
        public double RidgeError(double factor) => Distance(new LinearRegression(X, Y).Ridge(factor));

        double Distance(Matrix<double> found)
        {
            var rest = Weights.ToArray();
            for (var j = 0; j < found.Rows; j++) rest[j] -= found[j, 0];
            return Reduction.SumOfSquares<double>(rest);
        }
    }
}
