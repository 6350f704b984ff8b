namespace InitStudy.Experiments.Theory;

/// <summary>Expected squared errors of linear regression on Gaussian features, for weights of norm 1.</summary>
public static class DoubleDescent
{
    /// <summary>
    /// E (y − x · ŵ)² of the shortest least-squares solution on p of d features; infinite for p within 1 of n.
    /// </summary>
    /// <remarks>
    /// Belkin, Hsu and Xu 2020, arXiv:1903.07571, corollary 1, for features chosen at random: x from N(0, I_d),
    /// y = x · w + noise, ‖w‖ = 1.
    /// </remarks>
    /// <param name="samples">n.</param>
    /// <param name="features">d, at least p.</param>
    /// <param name="used">p.</param>
    /// <param name="noise">Variance of the noise.</param>
    public static double Risk(int samples, int features, int used, double noise)
    {
        double n = samples, d = features, p = used;
        if (p <= n - 2) return (1 - p / d + noise) * (1 + p / (n - p - 1));
        if (p >= n + 2) return 1 - n / d * (2 - (d - n - 1) / (p - n - 1)) + noise * (1 + n / (p - n - 1));
        return double.PositiveInfinity;
    }

    /// <summary>
    /// E ‖ŵ − w‖² of ridge regression with its best penalty σ² γ, γ = features / samples, for large numbers of both.
    /// </summary>
    /// <remarks>
    /// σ² γ m(−λ) with λ = σ² γ and m the Stieltjes transform of the Marchenko-Pastur law: the positive root of
    /// γ λ m² + (1 − γ + λ) m = 1.
    /// </remarks>
    /// <param name="ratio">γ, above 0.</param>
    /// <param name="noise">σ², above 0.</param>
    public static double BestRidge(double ratio, double noise)
    {
        var penalty = noise * ratio;
        var half = (1 - ratio + penalty) / 2;
        var m = (Math.Sqrt(half * half + ratio * penalty) - half) / (ratio * penalty);
        return penalty * m;
    }
}
