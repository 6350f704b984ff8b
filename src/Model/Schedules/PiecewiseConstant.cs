using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;

namespace InitStudy.Model.Schedules;

/// <summary>Piecewise constant scheduling: one rate up to a number of steps, the next up to another, and so on.</summary>
public sealed class PiecewiseConstant : ISchedule
{
    readonly double[] _rates;
    readonly long[] _ends;

    /// <summary>rates[i] for the steps after ends[i − 1] up to ends[i], the last rate for good.</summary>
    /// <param name="rates">Each above 0, one more than there are ends.</param>
    /// <param name="ends">Numbers of the last step with each rate but the last, from 1, increasing.</param>
    /// <exception cref="ArgumentException">When their numbers do not fit, or the ends do not increase.</exception>
    /// <exception cref="ArgumentOutOfRangeException">When a rate or an end is out of range.</exception>
    public PiecewiseConstant(IReadOnlyList<double> rates, IReadOnlyList<long> ends)
    {
        Require.Length(rates.Count, ends.Count + 1);
        foreach (var rate in rates) Require.Positive(rate);
        for (var i = 0; i < ends.Count; i++)
        {
            var end = Require.Positive(ends[i]);
            if (i > 0 && end <= ends[i - 1]) Require.Invalid($"ends hold {end} after {ends[i - 1]}; expected a larger number");
        }

        (_rates, _ends) = ([.. rates], [.. ends]);
    }

    /// <summary>A rate that is multiplied by the same factor after each of the ends.</summary>
    /// <exception cref="ArgumentException">When the ends do not increase.</exception>
    /// <exception cref="ArgumentOutOfRangeException">When a number is out of range.</exception>
    public static PiecewiseConstant Scaled(double learningRate, double factor, params IReadOnlyList<long> ends)
    {
        Require.Positive(factor);
        return new([.. Enumerable.Range(0, ends.Count + 1).Select(i => RealPower.Multiple(learningRate, factor, i))], ends);
    }

    /// <inheritdoc/>
    public StepSettings At(long step)
    {
        Require.Positive(step);
        var piece = 0;
        while (piece < _ends.Length && step > _ends[piece]) piece++;
        return new(_rates[piece]);
    }
}
