using InitStudy.Experiments.Setups.Training;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Regularization;

/// <summary>How a network does on what it learned, wrong labels included, and on what it never saw.</summary>
/// <param name="Training">On the images it learned, under the labels it learned.</param>
/// <param name="Test">On others, under their true labels.</param>
readonly record struct Fit(Evaluation Training, Evaluation Test)
{
    /// <summary>Cross-entropy on the images it learned; +∞ for a network that diverged.</summary>
    public double TrainingLoss => Training.Loss.OrInfinity();

    /// <summary>Cross-entropy on the test images; +∞ for a network that diverged.</summary>
    public double TestLoss => Test.Loss.OrInfinity();

    /// <summary>Share of training images that are named wrongly.</summary>
    public double TrainingError => 1 - Training.Accuracy;

    /// <summary>Share of test images that are named wrongly; +∞ for a network that diverged.</summary>
    public double TestError => double.IsNaN(Test.Loss) ? double.PositiveInfinity : 1 - Test.Accuracy;

    /// <summary>Test error less training error: what was learned of the sample and does not hold beyond it.</summary>
    public double Gap => TestError - TrainingError;
}
