using InitStudy.Model.Kernels;

namespace InitStudy.Experiments.Theory;

/// <summary>−ln of what a step leaves along a direction of a quadratic: by the largest root of a polynomial.</summary>
static class QuadraticRates
{
    /// <summary>Gradient descent: 1 − ηλ.</summary>
    /// <param name="curvature">ηλ, above 0 and below 1.</param>
    public static double OfGradientDescent(double curvature) => -Elementary.Log(1 - curvature);

    /// <summary>Momentum: r² − (1 + β − ηλ) r + β.</summary>
    /// <param name="beta">Share of the velocity that a step keeps.</param>
    /// <param name="curvature">ηλ, above 0 and below 1.</param>
    public static double OfMomentum(double beta, double curvature) => OfRoots(1 + beta - curvature, beta);

    /// <summary>Nesterov's momentum: r² − (1 + β)(1 − ηλ) r + β (1 − ηλ).</summary>
    /// <param name="beta">Share of the velocity that a step keeps.</param>
    /// <param name="curvature">ηλ, above 0 and below 1.</param>
    public static double OfNesterov(double beta, double curvature) =>
        OfRoots((1 + beta) * (1 - curvature), beta * (1 - curvature));

    /// <summary>Of two roots with that sum and product, both above 0: complex ones have the modulus √product.</summary>
    static double OfRoots(double sum, double product)
    {
        var discriminant = sum * sum - 4 * product;
        return -Elementary.Log(discriminant > 0 ? (sum + Math.Sqrt(discriminant)) / 2 : Math.Sqrt(product));
    }
}
