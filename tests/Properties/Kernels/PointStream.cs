namespace InitStudy.Properties.Kernels;

/// <summary>Arguments for the kernels' laws, from a seed by SplitMix64 (Steele, Lea and Flood 2014).</summary>
struct PointStream(ulong seed)
{
    ulong _state = seed;

    internal ulong Bits()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }

    /// <summary>Uniform on [0, 1).</summary>
    internal double Unit() => (Bits() >> 11) * (1.0 / (1L << 53));

    /// <summary>Uniform on [low, high).</summary>
    internal double Between(double low, double high) => low + (high - low) * Unit();

    /// <summary>Uniform on low, …, high.</summary>
    internal int Whole(int low, int high) => low + (int)(Bits() % (ulong)(high - low + 1));

    /// <summary>Uniform in the bit pattern, so every octave alike, on [low, high); 0 &lt; low.</summary>
    internal double Octaves(double low, double high)
    {
        var first = BitConverter.DoubleToUInt64Bits(low);
        return BitConverter.UInt64BitsToDouble(first + Bits() % (BitConverter.DoubleToUInt64Bits(high) - first));
    }

    /// <summary>1 or −1.</summary>
    internal int Sign() => (int)(Bits() >> 62 & 2) - 1;
}
