using InitStudy.Model.Training;

namespace InitStudy.Experiments.Hypotheses.Instruments;

/// <summary>How a network does on what it learned, wrong labels included, and on what it never saw.</summary>
/// <param name="Training">On the digits it learned, under the labels it learned.</param>
/// <param name="Test">On others, under their true labels.</param>
public readonly record struct Fit(Evaluation Training, Evaluation Test)
{
    /// <summary>Test loss less training loss: what fitting the sample did not bring for the rest.</summary>
    public double Gap => Test.Loss - Training.Loss;

    /// <summary>Test error less training error.</summary>
    public double ErrorGap => Training.Accuracy - Test.Accuracy;
}
