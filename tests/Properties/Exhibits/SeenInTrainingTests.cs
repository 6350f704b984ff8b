using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;
using InitStudy.Model;

namespace InitStudy.Properties.Exhibits;

/// <summary>Each answer of the table "The paper, result by result" holds of runs made so that it does, and not where one layer ends elsewhere.</summary>
public sealed class SeenInTrainingTests
{
    const double Start = 0.105;

    /// <summary>Where the activations of an arm's layers end, and the reading at which they get there.</summary>
    static readonly Dictionary<ShapesetArm, (double[] Ends, int[] Rises)> Arms = new()
    {
        [ShapesetArm.Sigmoid] = ([0.5, 0.55, 0.6, 0.7, 0.02], [1, 1, 1, 1, 1]),
        [ShapesetArm.Tanh] = ([0.975, 0.945, 0.705, 0.505, 0.405], [10, 20, 25, 30, 35]),
        [ShapesetArm.Softsign] = ([0.855, 0.725, 0.575, 0.555, 0.455], [12, 12, 13, 13, 14]),
        [ShapesetArm.SoftsignN] = ([0.905, 0.905, 0.905, 0.905, 0.905], [3, 3, 3, 3, 3]),
        [ShapesetArm.TanhN] = ([0.975, 0.975, 0.975, 0.975, 0.975], [5, 5, 5, 5, 5]),
    };

    /// <summary>Every answer, and what turns it: an arm, a layer from 0, and where that layer ends instead.</summary>
    public static TheoryData<string, string, int, double> Answers => new()
    {
        { "means", "sigmoid", 2, 0.52 }, { "means", "sigmoid", 0, 0.4 }, { "means", "sigmoid", 1, 0.5 },
        { "in turn", "tanh", 2, 0.925 }, { "in turn", "tanh", 1, 0.805 }, { "in turn", "tanh", 4, 0.655 },
        { "together", "softsign", 1, 0.895 }, { "together", "softsign", 2, 0.715 }, { "together", "softsign", 4, Start },
        { "together", "softsign", 4, 0.355 }, { "knees", "softsign", 3, 0.705 },
        { "knees", "tanh", 0, 0.905 }, { "knees", "softsign", 1, 0.855 }, { "knees", "softsign", 0, 0.705 },
        { "ends", "tanh N", 3, 0.905 }, { "ends", "softsign", 0, 0.965 }, { "ends", "softsign", 3, Start },
        { "gradients", "tanh", 0, 9 }, { "gradients", "tanh N", 1, 9 }, { "gradients", "tanh", 1, 1.5 },
    };

    [Theory, MemberData(nameof(Answers))]
    public void AnAnswerHoldsUntilOneLayerEndsElsewhere(string answer, string arm, int layer, double end)
    {
        Assert.True(Holds(answer, Runs(answer, "", 0, 0)));
        Assert.False(Holds(answer, Runs(answer, arm, layer, end)));
    }

    static bool Holds(string answer, SeenInTraining seen) => answer switch
    {
        "means" => seen.MeansAreOrderedFromAHalf,
        "in turn" => seen.LowestSaturateInTurn,
        "together" => seen.SoftsignRisesTogether,
        "knees" => seen.SoftsignEndsAtItsKneesInLayerTwo,
        "ends" => seen.AllGrowAndEndDifferently,
        _ => seen.WeightGradientsDrift,
    };

    static SeenInTraining Runs(string answer, string changed, int changedLayer, double end)
    {
        ProbedLayer Probe(ShapesetArm arm, int layer, int reading)
        {
            var isChanged = arm.Name == changed && layer == changedLayer;
            var (ends, rises) = Arms[arm];
            var level = reading < rises[layer] ? Start : isChanged && answer != "gradients" ? end : ends[layer];
            var gradient = isChanged && answer == "gradients" ? end : Gradient(arm, layer);
            return new(level, 0, new(new Matrix<float>([(float)level], 1, 1)), 0, gradient);
        }

        ArmHistory History(ShapesetArm arm) => new(
            [.. Enumerable.Range(0, ArmHistory.Readings + 1).Select(reading =>
                Enumerable.Range(0, ShapesetScale.HiddenLayers).Select(layer => Probe(arm, layer, reading)).ToList())],
            [.. Enumerable.Repeat(0.5, ArmHistory.Readings + 1)], 0.5);
        return new(new RunCurves(new ShapesetRuns(ShapesetScale.Small, new([], []), [[.. ShapesetArm.All.Select(History)]])));
    }

    /// <summary>Of the top layer 1; below larger without N, largest in the second layer.</summary>
    static double Gradient(ShapesetArm arm, int layer) =>
        layer == ShapesetScale.HiddenLayers - 1 ? 1 : (layer == 1 ? 2 : 1.5) * (arm == ShapesetArm.Tanh ? 2 : 1);
}
