using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;

namespace InitStudy.Experiments.Setups.OnlineLearning;

/// <summary>An activation with an initialization, as the rows of Table 1 name them: N is the normalized one, eq. 16.</summary>
/// <param name="Name">As in the table.</param>
/// <param name="Activation">φ of every hidden layer.</param>
/// <param name="Initializer">Of all weights; biases start at 0.</param>
/// <remarks>Glorot and Bengio 2010, section 2.3, eq. 1 and 16, and Table 1.</remarks>
sealed record ShapesetArm(string Name, IActivation Activation, IInitializer Initializer)
{
    /// <summary>The logistic function with U(±1/√n).</summary>
    public static ShapesetArm Sigmoid { get; } = new("sigmoid", new Logistic(), VarianceScaling.Heuristic);

    /// <summary>tanh with U(±1/√n).</summary>
    public static ShapesetArm Tanh { get; } = new("tanh", new Tanh(), VarianceScaling.Heuristic);

    /// <summary>Softsign with U(±1/√n).</summary>
    public static ShapesetArm Softsign { get; } = new("softsign", new Softsign(), VarianceScaling.Heuristic);

    /// <summary>Softsign with the normalized initialization.</summary>
    public static ShapesetArm SoftsignN { get; } = new("softsign N", new Softsign(), VarianceScaling.GlorotUniform);

    /// <summary>tanh with the normalized initialization.</summary>
    public static ShapesetArm TanhN { get; } = new("tanh N", new Tanh(), VarianceScaling.GlorotUniform);

    /// <summary>All five, the worst of Table 1 first.</summary>
    public static IReadOnlyList<ShapesetArm> All { get; } = [Sigmoid, Tanh, Softsign, SoftsignN, TanhN];
}
