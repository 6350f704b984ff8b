using InitStudy.Experiments.Setups.Domains;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>Short training runs on UCI digits of the same network with and without batch normalization.</summary>
/// <param name="Activation">φ.</param>
/// <param name="Initializer">Of the weights, the same in both.</param>
sealed record NormalizationRace(IActivation Activation, IInitializer Initializer)
{
    const int Steps = 60;

    /// <summary>Of plain gradient descent.</summary>
    public double LearningRate { get; init; } = 0.1;

    /// <summary>Images of a step.</summary>
    public int Batch { get; init; } = 16;

    /// <summary>Training loss at the end without it; NaN if the run diverged.</summary>
    public double Plain(DigitsRace c, RandomStream random) => DigitsRace.Loss(
        Mlp.Create<float>(c.Sizes, Activation, Initializer, random.Child("weights"), Batch),
        new Sgd(LearningRate), Steps, random);

    /// <summary>Training loss at the end with it, predicted with running statistics; NaN if the run diverged.</summary>
    public double Normalized(DigitsRace c, RandomStream random) => DigitsRace.Loss(
        Mlp.CreateNormalized<float>(c.Sizes, Activation, Initializer, random.Child("weights"), Batch),
        new Sgd(LearningRate), Steps, random);
}
