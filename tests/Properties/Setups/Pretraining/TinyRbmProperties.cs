using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Pretraining;

namespace InitStudy.Properties.Setups.Pretraining;

/// <summary>The error of contrastive divergence, from the joint distribution of all states.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class TinyRbmProperties
{
    /// <remarks>Without a step the estimate is 0: all of the gradient is missing.</remarks>
    [Property]
    public void WithoutAStepTheErrorIsTheGradient(byte visible, byte hidden, Seed seed) =>
        Assert.Equal(1, Of(visible, hidden).ErrorOfContrastiveDivergence(0, seed.Stream), 1e-12);

    /// <remarks>
    /// The chain is the data times the k-th power of the transition matrix Σₕ p(h | v) p(v′ | h); each statistic
    /// Σ v p(h = 1 | v) is summed over all joint states.
    /// </remarks>
    [Property]
    public void TheChainIsAPowerOfTheTransitionMatrix(byte visible, byte hidden, byte steps, Seed seed)
    {
        var (rbm, k) = (Of(visible, hidden), steps % 6);
        var joint = new Joint(rbm.Draw(1, seed.Stream));
        var data = Data(joint.Visible.Count, seed);
        var chain = data;
        for (var step = 0; step < k; step++) chain = AfterGibbs(joint, chain);
        double[] first = Statistics(joint, data), last = Statistics(joint, chain), model = Statistics(joint, Model(joint));
        var (missing, gradient) = (Distance(last, model), Distance(first, model));
        Assert.Equal(missing, rbm.ErrorOfContrastiveDivergence(k, seed.Stream) * gradient, 1e-12);
    }

    [Property]
    public void AllParametersScaleWithTheDeviation(byte visible, byte hidden, Seed seed)
    {
        var (one, three) = (Of(visible, hidden).Draw(1, seed.Stream), Of(visible, hidden).Draw(3, seed.Stream));
        double[] small = Unlabelled.Values(one.Parameters()), large = Unlabelled.Values(three.Parameters());
        Unlabelled.Near([.. small.Select(value => 3 * value)], large, 1e-12);
        Assert.Equal(one.Visible * one.Hidden + one.Visible + one.Hidden, small.Distinct().Count());
    }

    static TinyRbm Of(byte visible, byte hidden) => new(1 + visible % 4, 1 + hidden % 4);

    /// <summary>The distribution of the data: uniform numbers of the child "data" over their sum.</summary>
    static double[] Data(int states, Seed seed)
    {
        double[] weights = [.. Enumerable.Range(0, states).Select(s => seed.Stream.Child("data").Uniform(s))];
        return [.. weights.Select(weight => weight / weights.Sum())];
    }

    static double[] Model(Joint joint)
    {
        double[] weights = [.. Enumerable.Range(0, joint.Visible.Count).Select(joint.OfVisible)];
        return [.. weights.Select(weight => weight / weights.Sum())];
    }

    static double[] AfterGibbs(Joint joint, double[] distribution)
    {
        var next = new double[distribution.Length];
        for (var v = 0; v < next.Length; v++)
        {
            for (var h = 0; h < joint.Hidden.Count; h++)
            {
                var share = distribution[v] * joint.Weight(v, h) / joint.OfVisible(v) / joint.OfHidden(h);
                for (var to = 0; to < next.Length; to++) next[to] += share * joint.Weight(to, h);
            }
        }

        return next;
    }

    /// <summary>Σᵥ q(v) vᵢ p(hⱼ = 1 | v) of every weight.</summary>
    static double[] Statistics(Joint joint, double[] q) =>
    [
        .. from i in Enumerable.Range(0, joint.Machine.Visible)
           from j in Enumerable.Range(0, joint.Machine.Hidden)
           select Enumerable.Range(0, q.Length).Sum(v => Enumerable.Range(0, joint.Hidden.Count).Sum(
               h => q[v] * joint.Visible[v][i] * joint.Hidden[h][j] * joint.Weight(v, h) / joint.OfVisible(v))),
    ];

    static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
}
