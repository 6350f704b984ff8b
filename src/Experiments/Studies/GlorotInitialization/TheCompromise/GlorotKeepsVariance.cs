using InitStudy.Experiments.Setups;
using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.TheCompromise;

/// <summary>The common reading: a Glorot layer of any shape keeps the variance.</summary>
public sealed class GlorotKeepsVariance : Hypothesis<Fans>
{
    public override Section Section => GlorotInitializationStudy.TheCompromise;

    public override Claim Claim => Claim.CommonReading(
        "Glorot weights keep the variance of the activations about equal across layers; the example shows " +
        "variance 1 in and 1 out for fanIn 256 and fanOut 128.",
        "lecture notes, cs5720fall2025.netlify.app/lecturenotes/week3_slide47; so too, without a condition " +
        "on shapes, the documentation of mlpack's glorot_init.hpp")
        .InSpanish(
            "Los pesos de Glorot mantienen la varianza de las activaciones más o menos igual a través de las " +
            "capas; el ejemplo muestra varianza 1 a la entrada y 1 a la salida con fanIn 256 y fanOut 128.");

    public override string Reading =>
        "E z_j² over the mean square of x, over weights, for one input x and layers of any shape; for 256 " +
        "inputs and 128 outputs theory gives 4/3. About equal is read as within a fifth.";

    public override string Quantity => "forward gain";
    public override string Theory => "1, as it is read";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["glorot-keeps-variance-near-square", "glorot-forward-gain"];
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), About.Equal);

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => 1;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) =>
        SingleLayer.ForwardGains(VarianceScaling.GlorotNormal, c.FanIn, c.FanOut, random);
}
