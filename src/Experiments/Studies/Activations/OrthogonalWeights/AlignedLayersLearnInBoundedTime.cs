using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.OrthogonalWeights;

/// <summary>A deep linear network of aligned orthogonal layers learns in a time that depth hardly changes.</summary>
public sealed class AlignedLayersLearnInBoundedTime : Hypothesis<AlignedLayers>
{
    public override Section Section => ActivationsStudy.OrthogonalWeights;

    public override Claim Claim => Claim.Derived(
        "With whitened inputs and the loss ½ ‖Y − T‖² a linear network of D layers that are one multiple of orthogonal " +
        "matrices, aligned with a task of singular values 1, goes from 10 to 90 % of it, at small learning rates η, in at most 13.3 / (D η) " +
        "steps: at rates in proportion to 1 / D in a number of steps that is bounded however deep it is.",
        "From du/dt = D u^(2 − 2/D) (1 − u); that learning times need not depend on depth is claimed by " +
        "Saxe, McClelland, Ganguli, arXiv:1312.6120, abstract, the equation was read in a secondary text " +
        "only")
        .InSpanish(
            "Con entradas blanqueadas y la pérdida ½ ‖Y − T‖², una red lineal de D capas que son un mismo múltiplo de matrices " +
            "ortogonales, alineadas con una tarea de valores singulares 1, pasa del 10 al 90 % de ella, con tasas de aprendizaje η pequeñas, en " +
            "13,3 / (D η) pasos como mucho: con tasas proporcionales a 1 / D, en un número de pasos acotado por " +
            "profunda que sea.");

    public override string Reading =>
        "Steps of gradient descent from 10 to 90 % of the target times D times the learning rate, which is " +
        "0.02 / D, for networks of 2 to 60 layers of up to 6 units that start at aligned orthogonal " +
        "weights times 0.1^(1 / D). No average.";

    public override string Quantity => "learning time, steps · D η";

    public override string Theory =>
        "∫ u^(2/D − 2) / (1 − u) du from 0.1 to 0.9: 4.39 for D = 2, 8.06 for D = 5, at most 13.28";

    public override int Cases => 20;
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.02));

    protected override Domain<AlignedLayers> Domain => AlignedLayers.Domain;

    protected override double Predict(AlignedLayers c) => c.PredictedTime();

    protected override IReadOnlyList<double> Measure(AlignedLayers c, RandomStream random) => [c.MeasuredTime(random)];
}
