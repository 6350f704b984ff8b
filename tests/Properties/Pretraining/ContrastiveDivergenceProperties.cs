using FsCheck.Xunit;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Pretraining;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Pretraining;

/// <summary>CD-k: its mean by listing all states, its limit, and what it is for: likelier data.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 12)]
public sealed class ContrastiveDivergenceProperties
{
    const int Batch = 20;

    /// <summary>
    /// Every element of the gradient lies in [−1, 1]; over many steps with frozen parameters its mean is that of the
    /// chain that lists all states. Products of a step's rows are means over independent chains.
    /// </summary>
    [Property(MaxTest = 4)]
    public void TheMeanGradientIsThatOfKStepsFromTheData(Fans fans, Seed seed)
    {
        foreach (var k in new[] { 1, 3 })
        {
            var (visible, hidden) = (fans.In % 3 + 1, fans.Out % 3 + 1); // with as many of both, numbers drawn twice would show
            var machine = Unlabelled.Machine<double>(new(visible, k == 1 ? visible : hidden), seed);
            var exact = new BoltzmannEnumeration(machine);
            var (data, states) = (Unlabelled.Distribution(exact.VisibleStates.Rows, seed), exact.VisibleStates);
            var training = new ContrastiveDivergence<double>(machine, new Sgd(1), Sampled(data, states, seed), Batch, k, seed.Stream);
            var empirical = Empirical(Sampled(data, states, seed), states);
            var model = empirical;
            for (var step = 0; step < k; step++) model = exact.AfterGibbs(model);
            exact.Differentiate(empirical, model);
            var expected = Unlabelled.Gradients(machine.Parameters());

            foreach (var parameter in machine.Parameters()) parameter.RateFactor = 0;
            var samples = expected.Select(_ => new Sample()).ToArray();
            for (var t = 0; t < 2000; t++)
            {
                training.Step();
                var gradients = Unlabelled.Gradients(machine.Parameters());
                for (var p = 0; p < samples.Length; p++) samples[p].Add((1 + gradients[p]) / 2);
            }

            for (var p = 0; p < samples.Length; p++)
            {
                var mean = (1 + expected[p]) / 2;
                if (new SequentialTest(new BettingLaw(), new Band(mean, mean)).Judge(samples[p]) == Verdict.Refuted)
                    Assert.Fail($"CD-{k}: gradient {p} is {2 * samples[p].Mean - 1:G4} on average; expected {expected[p]:G4}");
            }
        }
    }

    /// <summary>
    /// States are sampled. With v = 1, weight 6 and biases −6 (hidden) and −5 (visible), p(h | v) is ½: the visible unit is on again with
    /// probability (σ(1) + σ(−5)) / 2 = 0.3689, not σ(−2) = 0.1192, to which the mean of h leads.
    /// </summary>
    [Property(MaxTest = 1)]
    public void TheChainGoesThroughSampledStates(Seed seed)
    {
        var machine = new RestrictedBoltzmannMachine<double>(Unlabelled.Layer<double>(new(0, 0), seed));
        (machine.Layer.Weight.Value[0, 0], machine.Layer.Bias.Value[0, 0], machine.VisibleBias.Value[0, 0]) = (6, -6, -5);
        foreach (var parameter in machine.Parameters()) parameter.RateFactor = 0;
        var training = new ContrastiveDivergence<double>(machine, new Sgd(1), new([1.0], 1, 1), Batch, k: 1, seed.Stream);
        var mean = 0.0;
        for (var t = 0; t < 2000; t++)
        {
            training.Step();
            mean += (1 + machine.VisibleBias.Gradient[0, 0]) / 2000;   // the gradient is v after the step less v before it
        }

        Assert.Equal(0.3689, mean, 0.02);   // 40 000 states: eight deviations
    }

    [Property]
    public void ManyStepsGiveTheGradientOfTheLikelihood(Fans fans, Seed seed)
    {
        var machine = Unlabelled.Machine<double>(new(fans.In % 3, fans.Out % 3), seed);
        var exact = new BoltzmannEnumeration(machine);
        var data = Unlabelled.Distribution(exact.VisibleStates.Rows, seed);
        var model = data;
        for (var step = 0; step < 3000; step++) model = exact.AfterGibbs(model);
        exact.Differentiate(data, model);
        var limit = Unlabelled.Gradients(machine.Parameters());
        exact.Differentiate(data, exact.Distribution());
        Unlabelled.Near(Unlabelled.Gradients(machine.Parameters()), limit, 1e-9);
    }

    [Property]
    public void TrainingMakesTheDataLikelier(Seed seed)
    {
        var machine = Unlabelled.Machine<double>(new(5, 3), seed);
        var exact = new BoltzmannEnumeration(machine);
        var patterns = new Matrix<double>([1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1], 2, 6);
        var data = Empirical(patterns, exact.VisibleStates);
        var before = exact.LogLikelihood(data);
        var training = new ContrastiveDivergence<double>(machine, new Sgd(0.2), patterns, Batch, k: 1, seed.Stream);
        for (var t = 0; t < 1000; t++) training.Step();
        Assert.InRange(exact.LogLikelihood(data), before, Elementary.Log(0.5)); // two patterns: ln ½ each at best
        Assert.True(exact.LogLikelihood(data) > -1.5, $"{exact.LogLikelihood(data)}");
    }

    [Property]
    public void TheSameStreamGivesTheSameTraining(Fans fans, Seed seed)
    {
        double[] Trained(Seed stream)
        {
            var machine = Unlabelled.Machine<double>(fans, seed);
            var data = Unlabelled.Data<double>(9, machine.Visible, seed);
            var training = new ContrastiveDivergence<double>(machine, new Sgd(0.1), data, Batch, k: 2, stream.Stream);
            for (var t = 0; t < 5; t++) training.Step();
            return Unlabelled.Values(machine.Parameters());
        }

        Assert.Equal(Trained(seed), Trained(seed));
        Assert.NotEqual(Trained(seed), Trained(new(seed.Value + 1)));
    }

    [Fact]
    public void WrongSettingsAreNamed()
    {
        var machine = Unlabelled.Machine<float>(new(2, 3), new(1));
        void With(int rows, int columns, int batch, int k) =>
            _ = new ContrastiveDivergence<float>(machine, new Sgd(1), new(rows, columns), batch, k, new Seed(1).Stream);
        Failure.Names(() => With(0, 3, 1, 1), "Rows is 0", "at least 1");
        Failure.Names(() => With(2, 4, 1, 1), "Columns is 4", "expected 3");
        Failure.Names(() => With(2, 3, 0, 1), "batch is 0", "at least 1");
        Failure.Names(() => With(2, 3, 1, 0), "k is 0", "at least 1");
    }

    static ContrastiveDivergence<T> Training<T>(Fans fans, Seed seed)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        var machine = Unlabelled.Machine<T>(fans, seed);
        return new(machine, new Sgd(0.1), Unlabelled.Data<T>(9, machine.Visible, seed), Batch, k: 2, seed.Stream);
    }

    /// <summary>Seven states, some more than once.</summary>
    static Matrix<double> Sampled(double[] distribution, Matrix<double> states, Seed seed)
    {
        var data = new Matrix<double>(7, states.Columns);
        for (var i = 0; i < data.Rows; i++) states.Row(seed.Stream.Child("rows").Choice(i, distribution.Length)).CopyTo(data.Row(i));
        return data;
    }

    static double[] Empirical(Matrix<double> data, Matrix<double> states)
    {
        var shares = new double[states.Rows];
        for (var i = 0; i < data.Rows; i++)
        {
            for (var s = 0; s < states.Rows; s++)
                if (data.Row(i).SequenceEqual(states.Row(s))) shares[s] += 1.0 / data.Rows;
        }

        return shares;
    }
}
