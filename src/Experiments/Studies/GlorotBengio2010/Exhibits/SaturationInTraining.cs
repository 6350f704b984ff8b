using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Exhibits;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;

/// <summary>Figures 3 and 10: which layers saturate, and when.</summary>
static class SaturationInTraining
{
    const double Saturated = 0.9;

    /// <summary>98th percentile of the activations of each hidden layer, for tanh, softsign and tanh N.</summary>
    public static Exhibit Of(RunCurves curves)
    {
        var (tanh, softsign, normalized) =
            (Percentiles(curves, ShapesetArm.Tanh), Percentiles(curves, ShapesetArm.Softsign), Percentiles(curves, ShapesetArm.TanhN));
        return new(
            "Figures 3 and 10: saturation in training",
            "98th percentile of the activations of each hidden layer over 300 fixed test examples, median of the seeds: tanh and softsign " +
            "with the standard initialization, tanh with the normalized one.",
            [("figure-3-tanh", tanh), ("figure-3-softsign", softsign), ("figure-10", normalized)])
        {
            Findings =
            [
                new("With tanh the first layer's percentile passes 0.9 first, then the second's; in the median of the seeds no other does, " +
                    "and each layer ends below the one under it.",
                    LowestSaturateInTurn(tanh)),
                new("With softsign only the first layer's passes 0.9.",
                    FirstSaturated(softsign.Curves[0]) <= ArmHistory.Readings
                    && softsign.Curves.Skip(1).All(curve => FirstSaturated(curve) > ArmHistory.Readings)),
                new("In each of the first three layers softsign ends less saturated than tanh, in the two above more.",
                    LessSaturatedInThree(softsign, tanh)),
                new("With the normalized initialization all five layers pass 0.9: the layers saturate alike, and not less.",
                    normalized.Curves.All(curve => FirstSaturated(curve) <= ArmHistory.Readings)),
            ],
        };
    }

    /// <summary>Whether the lowest layer passes 0.9, then the second, no other, and each ends below the one under it.</summary>
    public static bool LowestSaturateInTurn(LinePlot tanh)
    {
        int[] first = [.. tanh.Curves.Select(FirstSaturated)];
        double[] ends = [.. tanh.Curves.Select(curve => curve.Y[^1])];
        return first[0] < first[1] && first[1] <= ArmHistory.Readings && first.Skip(2).All(reading => reading > ArmHistory.Readings)
            && ends.SequenceEqual(ends.OrderDescending());
    }

    /// <summary>Whether the first one's three lowest layers end below the other's, and the two others above.</summary>
    public static bool LessSaturatedInThree(LinePlot one, LinePlot other) =>
        Enumerable.Range(0, 5).All(l => one.Curves[l].Y[^1] < other.Curves[l].Y[^1] == l < 3);

    /// <summary>98th percentiles of an arm's layers over updates.</summary>
    public static LinePlot Percentiles(RunCurves curves, ShapesetArm arm) => new(
        $"98th percentile of activations, {arm.Name}",
        curves.Axis,
        new("98th percentile", AxisScale.Linear, 0, 1),
        curves.ByLayer(arm, (layers, l) => layers[l].Activations.Percentile(0.98)));

    /// <summary>The first reading above 0.9; one more than there are if none is.</summary>
    public static int FirstSaturated(Curve curve) => FirstAbove(curve, Saturated);

    /// <summary>The first reading by which a layer has gained 0.1; one more than there are if it never has.</summary>
    public static int FirstRisen(Curve curve) => FirstAbove(curve, curve.Y[0] + 0.1);

    static int FirstAbove(Curve curve, double level)
    {
        var first = 0;
        while (first < curve.Y.Count && curve.Y[first] <= level) first++;
        return first;
    }
}
