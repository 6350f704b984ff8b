using System.Numerics;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Initializers;

/// <summary>Fills a matrix from a stream: element number i, counted row after row, is value i, so any thread may draw it.</summary>
sealed class Draw<T> : IWork where T : unmanaged, IFloatingPointIeee754<T>
{
    const int Chunk = 512, PartLength = 1 << 12;

    [ThreadStatic]
    static Draw<T>? _ofThisThread;

    Matrix<T> _weight;
    UnitDistribution _distribution = UnitDistribution.Normal;
    double _deviation;
    RandomStream _random;

    /// <summary>Independent values deviation · quantile(uᵢ).</summary>
    public static void Fill(Matrix<T> weight, UnitDistribution distribution, double deviation, RandomStream random)
    {
        var draw = _ofThisThread ??= new();
        (draw._weight, draw._distribution, draw._deviation, draw._random) = (weight, distribution, deviation, random);
        KernelThreads.Run(draw, (int)((weight.Count + PartLength - 1L) / PartLength));
        draw._weight = default;
    }

    /// <summary>Elements from part · PartLength on.</summary>
    void IWork.Do(int part)
    {
        Span<double> chunk = stackalloc double[Chunk];
        var end = (int)Math.Min((part + 1L) * PartLength, _weight.Count);
        for (var i = part * PartLength; i < end;)
        {
            var destination = From(i);
            var values = chunk[..Math.Min(Math.Min(Chunk, destination.Length), end - i)];
            _random.FillUniform(i, values);
            _distribution.Quantiles(values);
            SimdDispatch.Run<Scale, double>(new(_deviation, values, destination[..values.Length]));
            i += values.Length;
        }
    }

    /// <summary>Element number i and those that lie beside it: the rest of the matrix, or of its row where rows lie apart.</summary>
    Span<T> From(int i) =>
        _weight.IsContiguous ? _weight.Values[i..] : _weight.Row(i / _weight.Columns)[(i % _weight.Columns)..];

    /// <summary>The values times the deviation, rounded once to T.</summary>
    readonly ref struct Scale(double deviation, ReadOnlySpan<double> values, Span<T> destination) : IKernel<double>
    {
        readonly ReadOnlySpan<double> _values = values;
        readonly Span<T> _destination = destination;

        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        {
            var (factor, i) = (TLanes.Of(deviation), 0);
            for (; i + TLanes.Count <= _values.Length; i += TLanes.Count)
                Elements.Store(factor * TLanes.Load(in _values[i]), ref _destination[i]);
            for (; i < _values.Length; i++) _destination[i] = T.CreateTruncating(deviation * _values[i]);
        }
    }
}
