using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Schedules;
using InitStudy.Model.Training;
using InitStudy.Model.Transfer;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Networks;
using InitStudy.Properties.Schedules;

namespace InitStudy.Properties.Allocations;

/// <summary>Steps of training runs, with all that a run may have besides.</summary>
static class TrainingSteps
{
    const int Classes = 3;

    static readonly Gen<TrainingCase> Training = Arbitraries.AnyTraining().Generator;

    public static IReadOnlyList<StepKind> Kinds { get; } =
    [
        StepKind.Of("training in single", Training, c => Step(c.Run<float>())),
        StepKind.Of("training in double", Training, c => Step(c.Run<double>())),
        StepKind.Of("penalties, a constraint, smoothed labels", Training, c => Step(RegularizedRunProperties.Regularized<float>(c))),
        StepKind.Of("early stopping: a better network", Training, Observed),
        StepKind.Of("early stopping: the best network restored", Training, Restored),
        StepKind.Of("a schedule", WithSchedule, c => Step(Run(c.Training, schedule: c.Schedule))),
        StepKind.Of("layers that thaw", Training, c => Step(Run(c, unfreezing: new(new Thaw(0, 3, 0.1))))),
        StepKind.Of("squared error", Arbitraries.AnyNetwork().Generator, SquaredError),
        StepKind.Of("clipped, through time and residual blocks", Clipped, c => Step(Recurrent(c.Sequence, c.Clipping))),
    ];

    static Gen<(TrainingCase Training, ISchedule Schedule)> WithSchedule =>
        from training in Training
        from numbers in ScheduleCase.Any().Generator
        from schedule in Gen.Elements(DecayLaws.All(numbers))
        select (training, schedule);

    static Gen<(SequenceCase Sequence, IClipping Clipping)> Clipped =>
        from sequence in Arbitraries.AnySequence().Generator
        from clipping in Gen.Elements<IClipping>(new ClipByGlobalNorm(0.01), new ClipByValue(0.001))
        select (sequence, clipping);

    static Action Step<T>(TrainingRun<T> run) where T : unmanaged, IFloatingPointIeee754<T> => () => run.Step();

    static Action Observed(TrainingCase c)
    {
        var run = c.Run<float>();
        var watch = new EarlyStopping<float>(run.Network, 100);
        return () =>
        {
            run.Step();
            watch.Observe(-watch.Observations);
        };
    }

    static Action Restored(TrainingCase c)
    {
        var watch = new EarlyStopping<float>(c.Run<float>().Network, 100);
        watch.Observe(1);
        return watch.Restore;
    }

    static TrainingRun<double> Run(TrainingCase c, ISchedule? schedule = null, GradualUnfreezing? unfreezing = null) => new(
        c.Network.Network<double>(c.Network.Batch), new Adam(c.LearningRate), c.Network.Input<double>(c.Images),
        c.Network.Labels(c.Images), c.Batches)
    {
        Schedule = schedule, Unfreezing = unfreezing,
    };

    static Action SquaredError(NetworkCase c)
    {
        var network = c.Network<float>(c.Batch);
        var (x, target, dy) = (c.Input<float>(c.Batch), c.Target<float>(c.Batch), new Matrix<float>(c.Batch, c.Outputs));
        return () =>
        {
            MeanSquaredError.Evaluate(network.Forward(x), target, dy);
            network.Backward(dy);
        };
    }

    static TrainingRun<float> Recurrent(SequenceCase c, IClipping clipping)
    {
        var states = c.Layer<float>();
        var network = new Network<float>(
            [
                states,
                new Slice<float>(states.Outputs, states.Outputs - c.Units, c.Units),
                .. new ResidualBlocks(c.Units, 2, 2, new Relu(), Gate: 0.5).Create<float>(
                    VarianceScaling.HeNormal, c.Seed.Stream, c.Batch),
                new Dense<float>(c.Units, Classes, VarianceScaling.HeNormal, c.Seed.Stream),
            ],
            c.Batch);
        int[] labels = [.. Enumerable.Range(0, c.Batch).Select(row => row % Classes)];
        return new(network, new Sgd(0.01), c.Input<float>(), labels, c.Seed.Stream) { Clipping = clipping };
    }
}
