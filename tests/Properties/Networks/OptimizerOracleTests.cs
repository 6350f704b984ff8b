using System.Text.Json;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Oracle;

namespace InitStudy.Properties.Networks;

/// <summary>Twenty-five steps of every optimizer against another framework's, to 1e-10 relative.</summary>
public sealed class OptimizerOracleTests
{
    [Fact]
    public void SgdAgrees() => Agrees("sgd", settings => new Sgd(Number(settings, "lr")));

    [Fact]
    public void AdamAgrees() => Agrees("adam", settings => new Adam(
        Number(settings, "lr"), Number(settings, "beta1"), Number(settings, "beta2"), Number(settings, "epsilon")));

    static void Agrees(string name, Func<JsonElement, IOptimizer> optimizer)
    {
        var oracle = OracleFile.Root("optimizers.json");
        var trajectory = oracle.GetProperty("trajectories").GetProperty(name);
        var initial = Numbers(oracle.GetProperty("initial"));
        var parameter = new Parameter<double>(1, initial.Length);
        initial.CopyTo(parameter.Value.Values);
        var optimization = new Optimization<double>(optimizer(trajectory.GetProperty("settings")), [parameter]);
        var steps = oracle.GetProperty("gradients").EnumerateArray().Zip(
            trajectory.GetProperty("parameters_after_each_step").EnumerateArray());
        foreach (var (gradient, expected) in steps)
        {
            Numbers(gradient).CopyTo(parameter.Gradient.Values);
            optimization.Step();
            foreach (var (want, got) in Numbers(expected).Zip(parameter.Value.Values.ToArray()))
                OracleMatrix.Near(want, got, 0, $"{name} after step {optimization.Steps}");
        }
    }

    static double Number(JsonElement settings, string key) => settings.GetProperty(key).GetDouble();

    static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetDouble())];
}
