using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Optimizers;

/// <summary>What holds of every optimizer, whatever its equation.</summary>
public sealed class OptimizerLaws
{
    const double Rate = 0.0625; // so that its products with powers of 2 are exact
    const int Steps = 5;

    public static TheoryData<string> Names => EveryOptimizer.Names;

    public static TheoryData<string> NamesWithEpsilon => EveryOptimizer.NamesWith(nameof(Adam.Epsilon));

    public static TheoryData<string, string> Settings => EveryOptimizer.Settings;

    /// <remarks>All lengths up to several registers: the last few numbers take another turn than the rest.</remarks>
    [Theory, MemberData(nameof(Names))]
    public void EveryElementIsTreatedAlikeAndAlone(string name)
    {
        for (var count = 1; count < 40; count++)
        {
            var whole = Drawn.After(
                EveryOptimizer.Of(name, Rate), Drawn.Parameter<float>(new(7), count), new(7), Steps);
            for (var i = 0; i < count; i++)
            {
                var alone = new Parameter<float>(1, 1);
                alone.Value[0, 0] = Drawn.Parameter<float>(new(7), count).Value[0, i];
                var optimization = new OptimizerState<float>(EveryOptimizer.Of(name, Rate), [alone]);
                for (var t = 1; t <= Steps; t++)
                {
                    alone.Gradient[0, 0] = (float)new Seed(7).Stream.Child("gradient").Child(t).Normal(i);
                    optimization.Step();
                }

                Assert.Equal(alone.Value[0, 0], whole[i]);
            }
        }
    }

    /// <remarks>Not even a gradient that is no number moves it, which would move it at a learning rate of 0.</remarks>
    [Theory, MemberData(nameof(Names))]
    public void AFrozenParameterStaysWhereItIs(string name) => OnSeeds(seed =>
    {
        var parameter = Drawn.Parameter<double>(seed, 9);
        var before = parameter.Value.Values.ToArray();
        parameter.RateFactor = 0;
        Assert.Equal(before, Drawn.After(EveryOptimizer.Of(name, Rate), parameter, seed, Steps));
        parameter.Gradient.Fill(double.NaN);
        new OptimizerState<double>(EveryOptimizer.Of(name, Rate), [parameter]).Step();
        Assert.Equal(before, parameter.Value.Values.ToArray());
    });

    [Theory, MemberData(nameof(Names))]
    public void TheRateFactorMultipliesTheLearningRate(string name) => OnSeeds(seed =>
    {
        var quarter = Drawn.Parameter<double>(seed, 9);
        quarter.RateFactor = 0.25;
        Assert.Equal(
            Drawn.After(EveryOptimizer.Of(name, Rate / 4), Drawn.Parameter<double>(seed, 9), seed, Steps),
            Drawn.After(EveryOptimizer.Of(name, Rate), quarter, seed, Steps));
    });

    [Theory, MemberData(nameof(Names))]
    public void AScheduleOfTheLearningRateLeavesTheMomentumAlone(string name) => OnSeeds(seed => Assert.Equal(
        Drawn.After(EveryOptimizer.Of(name, Rate), Drawn.Parameter<double>(seed, 9), seed, Steps),
        Drawn.After(EveryOptimizer.Of(name, 1), Drawn.Parameter<double>(seed, 9), seed, Steps, new StepSettings(Rate))));

    [Theory, MemberData(nameof(Names))]
    public void ASchedulesMomentumTakesThePlaceOfTheOptimizersOwn(string name) => OnSeeds(seed => Assert.Equal(
        Drawn.After(
            EveryOptimizer.Of(name, Rate, EveryOptimizer.MomentumOf(name), 0.7),
            Drawn.Parameter<double>(seed, 9), seed, Steps),
        Drawn.After(EveryOptimizer.Of(name, 1), Drawn.Parameter<double>(seed, 9), seed, Steps, new StepSettings(Rate, 0.7))));

    /// <remarks>Steps of the size of the learning rate, and numbers of one order of magnitude.</remarks>
    [Theory, MemberData(nameof(Names))]
    public void SinglePrecisionIsDoubleButForRounding(string name) => OnSeeds(seed =>
    {
        var exact = Drawn.After(EveryOptimizer.Of(name, Rate), Drawn.Parameter<double>(seed, 9), seed, Steps);
        var single = Drawn.After(EveryOptimizer.Of(name, Rate), Drawn.Parameter<float>(seed, 9), seed, Steps);
        for (var i = 0; i < exact.Length; i++) Assert.Equal(exact[i], single[i], 1e-5);
    });

    [Theory, MemberData(nameof(Names))]
    public void AGradientThatIsNoNumberIsAResult(string name) =>
        Assert.True(double.IsNaN(Drawn.Steps(EveryOptimizer.Of(name, Rate), [1, double.NaN])[1]));

    /// <summary>Without epsilon a step divides by the size of the gradients so far, which is 0 at first.</summary>
    [Theory, MemberData(nameof(NamesWithEpsilon))]
    public void WithEpsilonZeroAWeightStaysUntilItHasAGradient(string name)
    {
        var steps = Drawn.Steps(EveryOptimizer.Of(name, Rate, nameof(Adam.Epsilon), 0), [0, 0, 1e-200, 0]);
        Assert.Equal([0, 0], steps[..2]);
        Assert.InRange(steps[2], -20 * Rate, -Rate / 20);
        Assert.True(double.IsFinite(steps[3]));
    }

    [Theory, MemberData(nameof(Settings))]
    public void ASettingOutOfRangeIsNamed(string name, string setting)
    {
        var isShare = setting.StartsWith("Beta", StringComparison.Ordinal) || setting == "Rho";
        foreach (var wrong in isShare ? new[] { -0.1, 1, double.NaN } : [-0.1, double.NaN, double.PositiveInfinity])
        {
            Failure.Names(
                () => EveryOptimizer.Of(name, Rate, setting, wrong),
                FormattableString.Invariant($"{setting} is {wrong}"), "expected a ");
        }
    }

    static void OnSeeds(Action<Seed> law)
    {
        foreach (var seed in new ulong[] { 1, 2, 3 }) law(new(seed));
    }
}
