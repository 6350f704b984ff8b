using FsCheck.Xunit;
using InitStudy.Experiments.Data;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Data;
using InitStudy.Model.Training;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Regularization;

/// <summary>What the study of regularization measures with.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 10)]
public sealed class OverfittingProperties
{
    static readonly Dataset Data = Digits.Load();

    [Property]
    public void TheThreeSetsHaveNoDigitInCommon(byte labels, Seed seed)
    {
        var numbered = NumberedImages.Of(Data.Count);
        var sets = FewDigits.Draw(numbered, labels + 1, 0, seed.Stream);
        float[] all = [.. Rows(sets.Training), .. Rows(sets.Validation), .. Rows(sets.Test)];
        Assert.Equal(labels + 1 + 300, all.Length);
        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.All(Rows(sets.Test).Zip(sets.Test.Labels), pair => Assert.Equal((int)pair.First % 10, pair.Second));
    }

    /// <summary>Exactly that share of the training labels is wrong, and no other label.</summary>
    [Property]
    public void SoManyLabelsAreWrong(byte labels, byte noise, Seed seed)
    {
        var (count, share) = (labels + 1, noise % 101);
        var sets = FewDigits.Draw(NumberedImages.Of(Data.Count), count, share, seed.Stream);
        int Wrong(Dataset set) => Rows(set).Zip(set.Labels).Count(pair => (int)pair.First % 10 != pair.Second);
        Assert.Equal(count * share / 100, Wrong(sets.Training));
        Assert.Equal(0, Wrong(sets.Validation) + Wrong(sets.Test));
    }

    [Fact]
    public void AFewImagesComeAgain() => Assert.Equal(200, FewDigits.Draw(NumberedImages.Of(7), 5, 20, default).Test.Count);

    /// <summary>Each regularizer changes what is learned from the same digits, and says the same when asked again.</summary>
    [Property(MaxTest = 2)]
    public void EveryRegularizerChangesTheRun(Seed seed)
    {
        Regularizer[] regularizers =
        [
            Regularizer.None, Regularizer.L2, Regularizer.L1, Regularizer.Dropout, Regularizer.MaxNorm, Regularizer.TightMaxNorm, Regularizer.LabelSmoothing,
            Regularizer.EarlyStopping,
        ];
        double Loss(Regularizer regularizer) => new Overfitting(20, 30, 30).Train(regularizer, seed.Stream).Training.Loss;
        Assert.Equal(Loss(Regularizer.None), new Overfitting(20, 30, 30).Train(seed.Stream).Training.Loss);
        double[] losses = [.. regularizers.Select(Loss)];
        Assert.Equal(losses.Length, losses.Distinct().Count());
        Assert.Equal(losses[0], Loss(Regularizer.None));
    }

    [Fact]
    public void TheGapIsTestErrorLessTrainingError()
    {
        var fit = new Fit(new Evaluation(0.1, 0.75), new Evaluation(1, 0.5));
        Assert.Equal((0.25, 0.5, 0.25), (fit.TrainingError, fit.TestError, fit.Gap));
    }

    [Fact]
    public void ANetworkThatDivergedIsTheWorst()
    {
        var fit = new Fit(new(0.1, 1), new(double.NaN, 0));
        Assert.All([fit.TestLoss, fit.TestError, fit.Gap], worst => Assert.Equal(double.PositiveInfinity, worst));
    }

    static float[] Rows(Dataset set) => set.Images.Values.ToArray();
}
