using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Pretraining;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Layers;

namespace InitStudy.Properties.Pretraining;

/// <summary>Restricted Boltzmann machines against the sum over all joint states: p(v, h) ∝ exp(v·W·hᵀ + b·v + c·h).</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 25)]
public sealed class BoltzmannProperties
{
    [Property]
    public void HiddenProbabilitiesAreConditional(Fans fans, Seed seed)
    {
        var joint = new Joint(Unlabelled.Machine<double>(fans, seed));
        var p = new Matrix<double>(joint.Visible.Count, joint.Machine.Hidden);
        joint.Machine.HiddenProbabilities(Rows(joint.Visible), p);
        for (var v = 0; v < joint.Visible.Count; v++)
        {
            for (var j = 0; j < joint.Machine.Hidden; j++)
            {
                var on = Enumerable.Range(0, joint.Hidden.Count).Where(h => joint.Hidden[h][j] == 1).Sum(h => joint.Weight(v, h));
                Assert.Equal(on / joint.OfVisible(v), p[v, j], 1e-12);
            }
        }
    }

    [Property]
    public void VisibleProbabilitiesAreConditional(Fans fans, Seed seed)
    {
        var joint = new Joint(Unlabelled.Machine<double>(fans, seed));
        var p = new Matrix<double>(joint.Hidden.Count, joint.Machine.Visible);
        joint.Machine.VisibleProbabilities(Rows(joint.Hidden), p);
        for (var h = 0; h < joint.Hidden.Count; h++)
        {
            for (var i = 0; i < joint.Machine.Visible; i++)
            {
                var on = Enumerable.Range(0, joint.Visible.Count).Where(v => joint.Visible[v][i] == 1).Sum(v => joint.Weight(v, h));
                Assert.Equal(on / joint.OfHidden(h), p[h, i], 1e-12);
            }
        }
    }

    [Property]
    public void FreeEnergyLeavesHiddenUnitsOut(Fans fans, Seed seed)
    {
        var joint = new Joint(Unlabelled.Machine<double>(fans, seed));
        for (var v = 0; v < joint.Visible.Count; v++)
            Assert.Equal(-Elementary.Log(joint.OfVisible(v)), joint.Machine.FreeEnergy(joint.Visible[v]), 1e-11);
    }

    [Property]
    public void PartitionDistributionAndLikelihoodAreSumsOverAllStates(Fans fans, Seed seed)
    {
        var joint = new Joint(Unlabelled.Machine<double>(fans, seed));
        var exact = new BoltzmannEnumeration(joint.Machine);
        var z = Enumerable.Range(0, joint.Visible.Count).Sum(joint.OfVisible);
        double[] p = [.. Enumerable.Range(0, joint.Visible.Count).Select(v => joint.OfVisible(v) / z)];
        var data = Unlabelled.Distribution(p.Length, seed);
        Assert.Equal(Elementary.Log(z), exact.LogPartition(), 1e-11);
        Unlabelled.Near(p, exact.Distribution(), 1e-12);
        Assert.Equal(data.Zip(p, (d, q) => d * Elementary.Log(q)).Sum(), exact.LogLikelihood(data), 1e-11);
    }

    [Property]
    public void AGibbsStepIsTheConditionalsOneAfterTheOther(Fans fans, Seed seed)
    {
        var joint = new Joint(Unlabelled.Machine<double>(fans, seed));
        var start = Unlabelled.Distribution(joint.Visible.Count, seed);
        var expected = new double[start.Length];
        for (var v = 0; v < start.Length; v++)
        {
            for (var h = 0; h < joint.Hidden.Count; h++)
            {
                for (var next = 0; next < start.Length; next++)
                    expected[next] += start[v] * joint.Weight(v, h) / joint.OfVisible(v) * joint.Weight(next, h) / joint.OfHidden(h);
            }
        }

        Unlabelled.Near(expected, new BoltzmannEnumeration(joint.Machine).AfterGibbs(start), 1e-12);
    }

    [Property]
    public void GibbsSamplingKeepsTheMachinesDistribution(Fans fans, Seed seed)
    {
        var exact = new BoltzmannEnumeration(Unlabelled.Machine<double>(fans, seed));
        Unlabelled.Near(exact.Distribution(), exact.AfterGibbs(exact.Distribution()), 1e-13);
    }

    [Property]
    public void ModelLessDataIsTheGradientOfTheLikelihood(Fans fans, Seed seed)
    {
        var machine = Unlabelled.Machine<double>(fans, seed);
        var exact = new BoltzmannEnumeration(machine);
        var data = Unlabelled.Distribution(exact.VisibleStates.Rows, seed);
        exact.Differentiate(data, exact.Distribution());
        foreach (var parameter in machine.Parameters())
            NumericGradient.Is(parameter.Gradient, parameter.Value, () => -exact.LogLikelihood(data), "parameter");
    }

    [Fact]
    public void LargeMachinesAreNotListed()
    {
        var machine = new RestrictedBoltzmannMachine<double>(new Dense<double>(13, 2));
        Failure.Names(() => _ = new BoltzmannEnumeration(machine), "machine is 13 by 2", "at most 12");
        Failure.Names(() => machine.FreeEnergy(new double[3]), "Length is 3", "expected 13");
    }

    static Matrix<double> Rows(IReadOnlyList<double[]> states) => new([.. states.SelectMany(s => s)], states.Count, states[0].Length);
}
