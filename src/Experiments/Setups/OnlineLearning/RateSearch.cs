using InitStudy.Harness.Exhibits;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.OnlineLearning;

/// <summary>The learning rate of each arm: the one with the least validation error after all updates of one run.</summary>
/// <param name="Errors">Validation error of each arm, in the order of <see cref="ShapesetArm.All"/>, at each rate.</param>
/// <param name="Best">The chosen rate of each arm; of equal ones the largest, which gets furthest.</param>
/// <remarks>Glorot and Bengio 2010, section 2.3. Weights, images and validation images are used for nothing else.</remarks>
sealed record RateSearch(IReadOnlyList<double[]> Errors, IReadOnlyList<double> Best)
{
    const int ValidationImages = 10_000;

    /// <summary>Validation error of an arm at each rate.</summary>
    public IReadOnlyList<double> ErrorsOf(ShapesetArm arm) => Errors[ShapesetArm.All.ToList().IndexOf(arm)];

    /// <summary>Trains every arm at every rate.</summary>
    public static RateSearch Of(ShapesetScale scale, RandomStream random, ExhibitContext context, Action<string> finished)
    {
        var byRate = context.InParallel(scale.Rates.Count, r =>
        {
            var errors = ErrorsAt(scale, scale.Rates[r], random, context.Cancellation);
            finished(FormattableString.Invariant($"learning rate {scale.Rates[r]}"));
            return errors;
        });
        double[][] errors = [.. ShapesetArm.All.Select((_, arm) => byRate.Select(rate => rate[arm]).ToArray())];
        return new(errors, [.. errors.Select(arm => Choose(scale.Rates, arm))]);
    }

    /// <summary>The rate with the least error; of equal ones the last.</summary>
    internal static double Choose(IReadOnlyList<double> rates, double[] errors) =>
        rates[Array.LastIndexOf(errors, errors.Min())];

    static double[] ErrorsAt(ShapesetScale scale, double rate, RandomStream random, CancellationToken cancellation)
    {
        var networks = ShapesetArm.All.Select(arm => scale.Network(arm, random.Child("weights"))).ToArray();
        var run = new OnlineRun(scale.Images, random.Child("images"), networks, [.. networks.Select(_ => rate)]);
        run.LearnUntil(scale.Updates, cancellation);
        var validation = scale.Images.Draw(random.Child("validation"), ValidationImages);
        return [.. networks.Select(network => 1 - Evaluation.Of(network, validation.Images, validation.Labels).Accuracy)];
    }
}
