using System.Globalization;
using System.Text.Json;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Oracle;

namespace InitStudy.Properties.Networks;

/// <summary>Clipping by the global norm against another framework's, to 1e-10 relative.</summary>
public sealed class ClippingOracleTests
{
    const string Key = "clip_by_global_norm(";

    /// <summary>That framework divides by the norm and this much more.</summary>
    const double Epsilon = 1e-6;

    [Fact]
    public void GlobalNormAgrees()
    {
        var root = OracleFile.Root("optimizers.json");
        JsonProperty[] entries =
            [.. root.EnumerateObject().Where(entry => entry.Name.StartsWith(Key, StringComparison.Ordinal))];
        Assert.NotEmpty(entries);
        foreach (var entry in entries) Agrees(entry);
    }

    static void Agrees(JsonProperty entry)
    {
        var threshold = double.Parse(entry.Name.AsSpan(Key.Length).TrimEnd(')'), CultureInfo.InvariantCulture);
        Parameter<double>[] parameters = [.. entry.Value.GetProperty("before").EnumerateArray().Select(Drawn)];
        var norm = entry.Value.GetProperty("norm").GetDouble();
        OracleMatrix.Near(norm, ClipByGlobalNorm.Norm(parameters), 0, "norm");

        new ClipByGlobalNorm(threshold).Clip(parameters);
        var without = norm + Epsilon > threshold ? (norm + Epsilon) / norm : 1;
        var expected = entry.Value.GetProperty("after").EnumerateArray().Select(Drawn);
        foreach (var (parameter, after) in parameters.Zip(expected))
        {
            foreach (ref var g in after.Gradient.Values) g *= without;
            OracleMatrix.Near(after.Gradient, parameter.Gradient, "clipped gradient");
        }
    }

    static Parameter<double> Drawn(JsonElement gradient)
    {
        var matrix =
            gradient[0].ValueKind == JsonValueKind.Array ? OracleMatrix.Of(gradient) : OracleMatrix.Row(gradient);
        var parameter = new Parameter<double>(matrix.Rows, matrix.Columns);
        matrix.CopyTo(parameter.Gradient);
        return parameter;
    }
}
