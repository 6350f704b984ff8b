using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Schedules;
using InitStudy.Model.Training;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Schedules;

/// <summary>A training run with a schedule takes the steps that the schedule says.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
public sealed class ScheduledRunProperties
{
    const int Steps = 9;

    static readonly ScheduleCase Numbers = new(0.1, Steps, 0.5, 0.4);

    /// <summary>Step t is the optimizer's with the settings of t: Adam takes both rate and momentum from it.</summary>
    [Property]
    public void AStepGoesAsFastAsTheScheduleSays(TrainingCase c)
    {
        foreach (var schedule in DecayLaws.All(Numbers))
        {
            var run = Run(c, schedule);
            Parameter<double>[] copies =
                [.. run.Network.Parameters.Select(p => new Parameter<double>(p.Value.Rows, p.Value.Columns))];
            Copy(run, copies, p => p.Value);
            var optimization = new OptimizerState<double>(new Adam(0.3), copies);
            for (var step = 1; step <= Steps; step++)
            {
                run.Differentiate();
                Copy(run, copies, p => p.Gradient);
                optimization.Step(schedule.At(step));
                run.Step();
                Assert.Equal(copies.SelectMany(Weights), run.Network.Parameters.SelectMany(Weights));
            }
        }
    }

    static TrainingRun<double> Run(TrainingCase c, ISchedule schedule) => new(
        c.Network.Network<double>(c.Network.Batch), new Adam(0.3), c.Network.Input<double>(c.Images),
        c.Network.Labels(c.Images), c.Batches) { Schedule = schedule };

    static void Copy(TrainingRun<double> run, Parameter<double>[] to, Func<Parameter<double>, Matrix<double>> what)
    {
        for (var p = 0; p < to.Length; p++) what(run.Network.Parameters[p]).CopyTo(what(to[p]));
    }

    static double[] Weights(Parameter<double> parameter) => parameter.Value.Values.ToArray();
}
