using System.Globalization;
using System.Runtime.CompilerServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Randomness;

/// <summary>A keyed sequence of random numbers: value i is a pure function of (key, i).</summary>
/// <remarks>
/// There is no state. The same stream gives the same values in any order, on any thread, on any machine; streams that
/// must be independent are children with different names, all the way down from one root seed.
/// </remarks>
public readonly record struct RandomStream
{
    /// <summary>Marks the counters that derive children, so that no value and no child share a block.</summary>
    const ulong Children = 1UL << 63;

    readonly ulong _key;
    readonly ulong _nonce;

    RandomStream(ulong key, ulong nonce)
    {
        _key = key;
        _nonce = nonce & ~Children;
    }

    /// <summary>Told of every stream that values are drawn from, with the first of them and their number, on the drawing thread.</summary>
    /// <remarks>For tests that look for numbers used twice; children are not values.</remarks>
    internal static event Action<RandomStream, long, long>? Drawn;

    /// <summary>The root of all streams of a run.</summary>
    public static RandomStream Root(ulong seed) => new(seed, 0);

    /// <summary>The child stream number <paramref name="index"/>, such as a replicate.</summary>
    public RandomStream Child(long index)
    {
        var (key, nonce) = Philox.Block((ulong)index, _nonce | Children, _key);
        return new(key, nonce);
    }

    /// <summary>The child stream of that name, such as "weights".</summary>
    public RandomStream Child(string name) => Child((long)StableHash.Of(name));

    /// <summary>64 uniform bits; i from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When i is negative.</exception>
    public ulong Bits(long i)
    {
        Drawn?.Invoke(this, i, 1);
        var (first, second) = Philox.Block((ulong)Require.NotNegative(i) >> 1, _nonce, _key);
        return (i & 1) == 0 ? first : second;
    }

    /// <summary>A number from the uniform distribution on (0, 1), the middle of one of 2⁵² equal cells.</summary>
    public double Uniform(long i) => ToUniform(Lane<double>.OfBits(Bits(i)));

    /// <summary>A number from N(0, 1): the normal quantile of <see cref="Uniform"/>, so it grows with it.</summary>
    public double Normal(long i) => NormalQuantile.Of(Uniform(i));

    /// <summary>A whole number from 0 to <paramref name="count"/> − 1, all equally likely but for 2⁻³² · count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When count is 0 or negative.</exception>
    public int Choice(long i, int count) => (int)Math.BigMul(Bits(i), (ulong)Require.Positive(count), out _);

    /// <summary>Values first, first + 1, … of the uniform distribution on (0, 1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">When first is negative.</exception>
    public void FillUniform(long first, Span<double> values)
    {
        Require.NotNegative(first);
        if (values.IsEmpty) return;
        var odd = (int)(first & 1);
        if (odd == 1) values[0] = Uniform(first);
        Drawn?.Invoke(this, first + odd, values.Length - odd);
        SimdDispatch.Run<UniformKernel, double>(new(_key, _nonce, first + odd, values[odd..]));
    }

    /// <summary>Values first, first + 1, … of N(0, 1).</summary>
    public void FillNormal(long first, Span<double> values)
    {
        FillUniform(first, values);
        NormalQuantile.Transform(values);
    }

    /// <summary>A random order of 0 … count − 1, all orders equally likely (Fisher and Yates).</summary>
    /// <exception cref="ArgumentOutOfRangeException">When count is negative.</exception>
    public int[] Permutation(int count)
    {
        var order = Enumerable.Range(0, Require.NotNegative(count)).ToArray();
        for (var i = count - 1; i > 0; i--)
        {
            var j = Choice(i, i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }

    /// <summary>Key and nonce in hexadecimal, such as "0000000000000001-0000000000000000": all that the stream is.</summary>
    public override string ToString() => FormattableString.Invariant($"{_key:x16}-{_nonce:x16}");

    /// <summary>The stream that <see cref="ToString"/> wrote.</summary>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out RandomStream stream)
    {
        var hexadecimal = NumberStyles.AllowHexSpecifier;
        var (key, nonce) = (0UL, 0UL);
        var valid = text.Length == 33 && text[16] == '-'
            && ulong.TryParse(text.AsSpan(0, 16), hexadecimal, CultureInfo.InvariantCulture, out key)
            && ulong.TryParse(text.AsSpan(17), hexadecimal, CultureInfo.InvariantCulture, out nonce)
            && (nonce & Children) == 0;
        stream = valid ? new(key, nonce) : default;
        return valid;
    }

    /// <summary>The middle of cell number bits / 2¹²: 1 + that many cells, less 1 and plus half a cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TLanes ToUniform<TLanes>(TLanes bits) where TLanes : struct, IBitLanes<TLanes> =>
        ((bits >>> 12) | TLanes.Of(1)) - TLanes.Of(1 - 0.5 / (1UL << 52));

    /// <summary>Uniform values from an even index on, two from each block.</summary>
    readonly ref struct UniformKernel(ulong key, ulong nonce, long first, Span<double> values) : IKernel<double>
    {
        readonly Span<double> _values = values;

        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        {
            var (step, i) = (4 * TLanes.Count, 0);
            for (; i + step <= _values.Length; i += step) Fill<TLanes>(first + i, ref _values[i]);
            if (i == _values.Length) return;
            Span<double> last = stackalloc double[step];
            Fill<TLanes>(first + i, ref last[0]);
            last[..(_values.Length - i)].CopyTo(_values[i..]);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        void Fill<TLanes>(long start, ref double destination) where TLanes : struct, IBitLanes<TLanes>
        {
            var blocks = new Philox.Blocks<TLanes>((ulong)start >> 1, nonce, key);
            TLanes.StoreAlternating(ToUniform(blocks.First), ToUniform(blocks.Second), ref destination);
            ref var further = ref Unsafe.Add(ref destination, 2 * TLanes.Count);
            TLanes.StoreAlternating(ToUniform(blocks.FurtherFirst), ToUniform(blocks.FurtherSecond), ref further);
        }
    }
}
