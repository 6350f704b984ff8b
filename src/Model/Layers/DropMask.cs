using System.Numerics;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Layers;

/// <summary>Which units each pass drops: a pure function of the stream, the kind of pass and its number.</summary>
/// <remarks>
/// Unit j of row i is dropped if uniform number i · width + j of the pass's own child stream is below the rate. Nothing is
/// stored: the backward pass draws the last training pass's numbers again, whatever was sampled in between.
/// </remarks>
/// <param name="rate">Share of units that are dropped, from 0 to below 1.</param>
/// <param name="random">Training pass n draws from child n of its child "training", sampling pass n of "sampling".</param>
public sealed class DropMask(double rate, RandomStream random)
{
    readonly RandomStream _training = random.Child("training"), _sampling = random.Child("sampling");

    /// <summary>Share of units that are dropped.</summary>
    public double Rate { get; } = Require.ShareBelowOne(rate);

    /// <summary>The stream of all masks.</summary>
    public RandomStream Random { get; } = random;

    /// <summary>Training passes so far, which number the next one; set it back and the same masks come again.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When set to a negative number.</exception>
    public long TrainingPasses { get; set => field = Require.NotNegative(value, nameof(TrainingPasses)); }

    /// <summary>Sampling passes so far, which number the next one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When set to a negative number.</exception>
    public long SamplingPasses { get; set => field = Require.NotNegative(value, nameof(SamplingPasses)); }

    /// <summary>A mask of the same passes from here on.</summary>
    internal DropMask Copy() => new(Rate, Random) { TrainingPasses = TrainingPasses, SamplingPasses = SamplingPasses };

    /// <summary>The numbers of the pass that starts now.</summary>
    internal RandomStream Next(Pass pass) =>
        pass == Pass.Training ? _training.Child(++TrainingPasses) : _sampling.Child(++SamplingPasses);

    /// <summary>The numbers of the last training pass, for its backward pass.</summary>
    internal RandomStream OfLastTraining => _training.Child(TrainingPasses);

    /// <summary>y = scale · x + shift where the unit is kept, else <paramref name="dropped"/>.</summary>
    internal void Apply<T>(
        RandomStream numbers, Matrix<T> x, Matrix<T> y, double scale, double shift = 0, double dropped = 0)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var width = x.Columns;
        var uniform = Scratch<double>.Of(0, width).AsSpan(0, width);
        for (var i = 0; i < x.Rows; i++)
        {
            numbers.FillUniform((long)i * width, uniform);
            Columns.Run<Step<T>>(width, new(uniform, Rate, x.Row(i), y.Row(i), scale, shift, dropped));
        }
    }

    readonly ref struct Step<T>(
        ReadOnlySpan<double> uniform, double rate, ReadOnlySpan<T> x, Span<T> y, double scale, double shift, double dropped)
        : IColumns where T : unmanaged, IFloatingPointIeee754<T>
    {
        readonly ReadOnlySpan<double> _uniform = uniform;
        readonly ReadOnlySpan<T> _x = x;
        readonly Span<T> _y = y;

        public void At<TLanes>(int column) where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        {
            var isDropped = TLanes.LoadDoubles(in _uniform[column]) < TLanes.Of(rate);
            var kept = TLanes.Of(scale) * Elements.Load<TLanes, T>(in _x[column]) + TLanes.Of(shift);
            Elements.Store(TLanes.Select(isDropped, TLanes.Of(dropped), kept), ref _y[column]);
        }
    }
}
