using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Bench;

/// <summary>One case of "a Glorot layer keeps the variance": the ratio of the variances out and in over a batch.</summary>
static class PropertyCase
{
    const int Batch = 256;

    public static double Ratio(int fanIn, int fanOut, RandomStream random)
    {
        Matrix<float> w = new(fanIn, fanOut), x = new(Batch, fanIn), y = new(Batch, fanOut);
        VarianceScaling.GlorotNormal.Fill(w, random.Child("w"));
        Normal.Standard.Fill(x, random.Child("x"));
        MatrixProduct.Multiply<float>(x, w, into: y);
        return Variance(y) / Variance(x);
    }

    static double Variance(Matrix<float> x)
    {
        var mean = Reduction.Sum<float>(x.Values) / x.Count;
        return Reduction.SumOfSquares<float>(x.Values) / x.Count - mean * mean;
    }
}
