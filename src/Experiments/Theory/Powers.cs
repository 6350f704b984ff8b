using InitStudy.Model.Kernels;

namespace InitStudy.Experiments.Theory;

/// <summary>Powers for grids of figures and of domains.</summary>
static class Powers
{
    const double Ln2 = 0.6931471805599453;

    /// <summary>2ˣ.</summary>
    public static double OfTwo(double x) => Elementary.Exp(Ln2 * x);
}
