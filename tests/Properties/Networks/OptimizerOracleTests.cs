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

    static JsonElement Oracle => OracleFile.Root("optimizers.json");

    static string[] Recorded =>
        [.. Oracle.GetProperty("trajectories").EnumerateObject().Select(trajectory => trajectory.Name)];

    public static TheoryData<string> Names => [.. Recorded];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryStepAgrees(string name) => EveryStepAgreesFor(name, tensors: 1);

    /// <summary>The same numbers in two tensors, so that what is counted for each of them, or for both, shows.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void EveryStepAgreesForTwoTensors(string name) => EveryStepAgreesFor(name, tensors: 2);

    static void EveryStepAgreesFor(string name, int tensors)
    {
        var settings = Oracle.GetProperty("trajectories").GetProperty(name).GetProperty("settings");
        double Setting(string key) => settings.GetProperty(key).GetDouble();
        var l2 = settings.TryGetProperty("l2", out _) ? Setting("l2") : 0;
        var (gradients, expected) = (Rows(Oracle.GetProperty("gradients")), Expected(name, Setting));
        var count = gradients[0].Length;
        int Of(int i) => i * tensors / count;
        Parameter<double>[] parameters = [.. Enumerable.Range(0, count).CountBy(Of).Select(tensor => new Parameter<double>(1, tensor.Value))];
        (Parameter<double> Tensor, int Column) At(int i) => (parameters[Of(i)], i - Enumerable.Range(0, i).Count(j => Of(j) < Of(i)));
        var initial = Numbers(Oracle.GetProperty("initial"));
        for (var i = 0; i < count; i++) At(i).Tensor.Value[0, At(i).Column] = initial[i];
        var optimization = new OptimizerState<double>(Made[name](Setting), parameters);
        foreach (var (gradient, after) in gradients.Zip(expected))
        {
            for (var i = 0; i < count; i++)
                At(i).Tensor.Gradient[0, At(i).Column] = gradient[i] + l2 * At(i).Tensor.Value[0, At(i).Column];
            optimization.Step();
            for (var i = 0; i < count; i++)
                OracleMatrix.Near(after[i], At(i).Tensor.Value[0, At(i).Column], 0, $"{name} after step {optimization.Steps}");
        }
    }

    /// <remarks>So that no trajectory is compared with nothing, and no optimizer goes without one.</remarks>
    [Fact]
    public void EveryOptimizerHasATrajectory()
    {
        Assert.Equal(Made.Keys.Order(StringComparer.Ordinal), Recorded.Order(StringComparer.Ordinal));
        Assert.Equal(
            typeof(IOptimizer).Assembly.GetTypes()
                .Where(type => type.IsAssignableTo(typeof(IOptimizer)) && !type.IsAbstract)
                .Select(type => type.Name).Order(StringComparer.Ordinal),
            Made.Values.Select(make => make(_ => 0.5).GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    static double[][] Expected(string name, Func<string, double> setting)
    {
        var recorded = Rows(
            Oracle.GetProperty("trajectories").GetProperty(name).GetProperty("parameters_after_each_step"));
        var gradients = Rows(Oracle.GetProperty("gradients"));
        Assert.Equal(gradients.Length, recorded.Length);
        if (name != "nadam" || !NadamSlip.IsIn(Oracle)) return recorded;
        for (var i = 0; i < recorded[0].Length; i++)
        {
            var slips = NadamSlip.Of([.. gradients.Select(gradient => gradient[i])], setting);
            for (var t = 0; t < slips.Length; t++) recorded[t][i] -= slips[t];
        }

        return recorded;
    }

    static double[][] Rows(JsonElement rows) => [.. rows.EnumerateArray().Select(Numbers)];

    static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetDouble())];
}
