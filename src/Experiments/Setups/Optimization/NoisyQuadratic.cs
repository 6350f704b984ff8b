using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Schedules;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>
/// Gradient descent on curvature · w² / 2 where every gradient carries N(0, 1) noise: the end of a run near a
/// minimum.
/// </summary>
/// <param name="Curvature">λ.</param>
/// <param name="RateTimesCurvature">η λ of the rate in question: without noise a step multiplies w by 1 − ηλ.</param>
public sealed record NoisyQuadratic(double Curvature, double RateTimesCurvature)
{
    const int Copies = 64;

    /// <summary>η.</summary>
    internal double Rate => RateTimesCurvature / Curvature;

    /// <summary>Curvatures from 0.1 to 10, and ηλ from low to high hundredths.</summary>
    internal static Domain<NoisyQuadratic> With(int low, int high) => new(
        [new("λ in tenths", 1, 100), new("ηλ in hundredths", low, high)],
        codes => new(codes[0] / 10.0, codes[1] / 100.0),
        new Stratum("any", random => [random.LogUniform(0, 1, 100), random.Between(1, low, high)]));

    /// <summary>A rate that never changes.</summary>
    internal static ISchedule Constant(double rate) => new PiecewiseConstant([rate], []);

    /// <summary>w of independent copies after so many steps from the same start.</summary>
    internal double[] After(long steps, ISchedule schedule, double start, RandomStream noise)
    {
        var w = new Parameter<double>(1, Copies);
        w.Value.Values.Fill(start);
        var optimization = new OptimizerState<double>(new Sgd(Rate), [w]);
        for (var step = 1L; step <= steps; step++)
        {
            noise.Child(step).FillNormal(0, w.Gradient.Values);
            for (var i = 0; i < Copies; i++) w.Gradient[0, i] += Curvature * w.Value[0, i];
            optimization.Step(schedule.At(step));
        }

        return w.Value.Values.ToArray();
    }

    /// <summary>w / start of one copy after so many steps without noise.</summary>
    internal double Noiseless(long steps, ISchedule schedule)
    {
        var w = new Parameter<double>(1, 1);
        w.Value[0, 0] = 1;
        var optimization = new OptimizerState<double>(new Sgd(Rate), [w]);
        for (var step = 1L; step <= steps; step++)
        {
            w.Gradient[0, 0] = Curvature * w.Value[0, 0];
            optimization.Step(schedule.At(step));
        }

        return w.Value[0, 0];
    }

    /// <summary>E w² after so many steps at a constant rate, by v ← (1 − ηλ)² v + η².</summary>
    internal static double VarianceAtConstantRate(double curvature, double rate, double start, long steps)
    {
        var (kept, variance) = ((1 - rate * curvature) * (1 - rate * curvature), start * start);
        for (var step = 0L; step < steps; step++) variance = kept * variance + rate * rate;
        return variance;
    }
}
