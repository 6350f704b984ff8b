using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.LayersLearnAtDifferentSpeeds;

/// <summary>With tanh and equal widths the layers start at equal speeds.</summary>
public sealed class TanhSpeedsEqual : Hypothesis<Setting>
{
    public override Section Section => VanishingGradientsStudy.LayersLearnAtDifferentSpeeds;

    public override Claim Claim => Claim.Derived(
        "In tanh networks of equal widths with Glorot's weights or U(±1/√fanIn), before training, what the signal " +
        "loses on the way up the gradient loses on the way down, so the gradients by the weights have the same size " +
        "in all layers.",
        "Glorot and Bengio 2010, eq. 14 (linear regime of a symmetric activation), here for one network at a time; " +
        "weight-gradients-start-equal is the paper's own sentence")
        .InSpanish(
            "En redes de tanh de anchos iguales con los pesos de Glorot o U(±1/√fanIn), antes de entrenar, lo que " +
            "la señal pierde al subir lo pierde el gradiente al bajar, así que los gradientes respecto de los pesos " +
            "tienen el mismo tamaño en todas las capas.");

    public override string Reading =>
        "‖∂L/∂W‖ of the first layer over that of the last, in one tanh network of 4 to 8 layers, with U(±1/√fanIn) " +
        "and with Glorot's weights; single networks scatter about 1 by chance of their weights.";

    public override string Quantity => "first layer's speed over the last layer's";
    public override string Theory => "1";
    public override long Budget => 1000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.4));

    protected override Domain<Setting> Domain => Setting.Of((96, 160), (4, 8), Setting.TanhHeuristic, Setting.TanhGlorot);

    protected override double Predict(Setting c) => 1;

    protected override IReadOnlyList<double> Measure(Setting c, RandomStream random)
    {
        var norms = new DeepSignal(c.Activation, c.Initializer, c.Width, c.Depth, random).WeightGradientNorms();
        return [norms[0] / norms[^1]];
    }
}
