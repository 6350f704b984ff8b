using System.Text.Json;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Oracle;

namespace InitStudy.Properties.Networks;

/// <summary>Every step of every optimizer against another framework's, to 1e-10 relative.</summary>
public sealed class OptimizerOracleTests
{
    /// <summary>What each trajectory of the file was made with; a penalty adds l2 · w to the gradient.</summary>
    static readonly Dictionary<string, Func<Func<string, double>, IOptimizer>> Made = new()
    {
        ["sgd"] = of => new Sgd(of("lr")),
        ["sgd-l2"] = of => new Momentum(of("lr"), of("beta")),
        ["momentum"] = of => new Momentum(of("lr"), of("beta")),
        ["nesterov"] = of => new Nesterov(of("lr"), of("beta")),
        ["adagrad"] = of => new AdaGrad(of("lr"), of("epsilon")),
        ["rmsprop"] = of => new RmsProp(of("lr"), of("rho"), of("epsilon")),
        ["adam"] = of => new Adam(of("lr"), of("beta1"), of("beta2"), of("epsilon")),
        ["adamax"] = of => new AdaMax(of("lr"), of("beta1"), of("beta2"), of("epsilon")),
        ["nadam"] = of => new Nadam(of("lr"), of("beta1"), of("beta2"), of("epsilon"), of("momentum_decay")),
        ["adamw"] = of => new AdamW(of("lr"), of("weight_decay"), of("beta1"), of("beta2"), of("epsilon")),
        ["amsgrad"] = of => new AmsGrad(of("lr"), of("beta1"), of("beta2"), of("epsilon")),
    };

    static JsonElement Trajectories => OracleFile.Root("optimizers.json").GetProperty("trajectories");

    public static TheoryData<string> Names => [.. Trajectories.EnumerateObject().Select(trajectory => trajectory.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryStepAgrees(string name)
    {
        var oracle = OracleFile.Root("optimizers.json");
        var trajectory = Trajectories.GetProperty(name);
        var settings = trajectory.GetProperty("settings");
        var l2 = settings.TryGetProperty("l2", out var share) ? share.GetDouble() : 0;
        var initial = Numbers(oracle.GetProperty("initial"));
        var parameter = new Parameter<double>(1, initial.Length);
        initial.CopyTo(parameter.Value.Values);
        var optimization = new Optimization<double>(Made[name](key => settings.GetProperty(key).GetDouble()), [parameter]);
        var gradients = oracle.GetProperty("gradients").EnumerateArray().ToArray();
        var expected = trajectory.GetProperty("parameters_after_each_step").EnumerateArray().ToArray();
        Assert.Equal(gradients.Length, expected.Length);
        for (var t = 0; t < expected.Length; t++)
        {
            var gradient = Numbers(gradients[t]);
            for (var i = 0; i < initial.Length; i++) parameter.Gradient[0, i] = gradient[i] + l2 * parameter.Value[0, i];
            optimization.Step();
            foreach (var (want, got) in Numbers(expected[t]).Zip(parameter.Value.Values.ToArray()))
                OracleMatrix.Near(want, got, 0, $"{name} after step {optimization.Steps}");
        }
    }

    /// <remarks>So that no trajectory is compared with nothing, and no optimizer goes without one.</remarks>
    [Fact]
    public void EveryOptimizerHasATrajectory()
    {
        Assert.Equal(Made.Keys.Order(StringComparer.Ordinal), Trajectories.EnumerateObject().Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            typeof(IOptimizer).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IOptimizer)) && !type.IsAbstract)
                .Select(type => type.Name).Order(StringComparer.Ordinal),
            Made.Values.Select(make => make(_ => 0.5).GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetDouble())];
}
