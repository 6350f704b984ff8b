using System.Text.Json.Serialization;
using InitStudy.Experiments.Theory;
using InitStudy.Model.Initializers;
using InitStudy.Properties.Activations;
using InitStudy.Properties.Oracle;

namespace InitStudy.Properties.Initializers;

/// <summary>Deviations and bounds of the named rules, and recommended gains, against another framework's.</summary>
public sealed class InitializationOracleTests
{
    sealed record File(IReadOnlyList<Law> Laws, IReadOnlyDictionary<string, double> Gains);

    sealed record Law(
        [property: JsonPropertyName("fan_in")] int FanIn,
        [property: JsonPropertyName("fan_out")] int FanOut,
        [property: JsonPropertyName("glorot_normal_std")] double GlorotNormal,
        [property: JsonPropertyName("glorot_uniform_bound")] double GlorotUniform,
        [property: JsonPropertyName("he_normal_std")] double HeNormal,
        [property: JsonPropertyName("he_uniform_bound")] double HeUniform,
        [property: JsonPropertyName("lecun_normal_std")] double LeCunNormal,
        [property: JsonPropertyName("lecun_uniform_bound")] double LeCunUniform,
        [property: JsonPropertyName("glorot_2010_heuristic_bound")] double Heuristic);

    [Fact]
    public void DeviationsAndBoundsAgree()
    {
        var laws = OracleFile.Read<File>("initialisation_laws.json").Laws;
        Assert.NotEmpty(laws);
        foreach (var law in laws)
        {
            Deviation(law.GlorotNormal, VarianceScaling.GlorotNormal, law);
            Bound(law.GlorotUniform, VarianceScaling.GlorotUniform, law);
            Deviation(law.HeNormal, VarianceScaling.HeNormal, law);
            Deviation(law.HeNormal, VarianceScaling.HeTruncatedNormal, law);
            Bound(law.HeUniform, VarianceScaling.HeUniform, law);
            Deviation(law.LeCunNormal, VarianceScaling.LeCunNormal, law);
            Bound(law.LeCunUniform, VarianceScaling.LeCunUniform, law);
            Bound(law.Heuristic, VarianceScaling.Heuristic, law);
        }
    }

    /// <summary>Its linear is the identity here, its sigmoid the logistic function.</summary>
    [Fact]
    public void RecommendedGainsAgree()
    {
        var gains = OracleFile.Read<File>("initialisation_laws.json").Gains;
        Assert.NotEmpty(gains);
        foreach (var (name, gain) in gains)
        {
            var phi = OracleActivations.Of(name switch { "linear" => "identity", "sigmoid" => "logistic", _ => name });
            Assert.Equal(gain, LibraryGains.Of(phi), gain * 1e-12);
        }
    }

    static void Deviation(double expected, VarianceScaling rule, Law law) =>
        Near(expected, Math.Sqrt(rule.Variance(law.FanIn, law.FanOut)), rule, law);

    static void Bound(double expected, VarianceScaling rule, Law law) =>
        Near(expected, rule.Distribution.Bound * Math.Sqrt(rule.Variance(law.FanIn, law.FanOut)), rule, law);

    static void Near(double expected, double actual, VarianceScaling rule, Law law)
    {
        if (!(Math.Abs(actual - expected) <= 1e-12 * expected))
            Assert.Fail($"{rule.Name}, fans ({law.FanIn}, {law.FanOut}): {actual:R}; expected {expected:R}");
    }
}
