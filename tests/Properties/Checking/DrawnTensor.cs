using InitStudy.Harness.Checking.Files;
using InitStudy.Harness.Checking.Statistics;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Checking;

/// <summary>A tensor in memory, drawn by the engine or put together by a test.</summary>
sealed record DrawnTensor(string Name, string Type, IReadOnlyList<int> Shape, double[] Values) : TensorSource(Name, Type, Shape), IDisposable
{
    /// <summary>Independent weights, rounded to the type's numbers.</summary>
    public static DrawnTensor Of(
        UnitDistribution distribution, double deviation, RandomStream random, IReadOnlyList<int> shape, string type = "F64", string name = "weight")
    {
        var values = new double[shape.Aggregate(1, (count, size) => count * size)];
        random.FillUniform(0, values);
        distribution.Quantiles(values);
        foreach (ref var value in values.AsSpan()) value = Rounded(type, deviation * value);
        return new(name, type, shape, values);
    }

    /// <summary>The nearest number of a type, ties to even.</summary>
    public static double Rounded(string type, double value) => type switch
    {
        "F64" => value,
        "F32" => (float)value,
        "F16" => (double)(Half)value,
        _ => BitConverter.UInt32BitsToSingle(ToBrainFloat(BitConverter.SingleToUInt32Bits((float)value))),
    };

    /// <summary>One file of such tensors.</summary>
    public static WeightFile File(params DrawnTensor[] tensors) => new("memory", tensors[0], tensors);

    /// <summary>What is kept of the values, as rows of the last axis.</summary>
    public TensorSummary Summary => SummaryBuilder.Of(this, Shape[^1], Precision!.Value).Summary!;

    public override void Read(Piece take) => take(Values);

    public void Dispose()
    {
    }

    static uint ToBrainFloat(uint bits) => (bits + 0x7FFF + (bits >> 16 & 1)) & 0xFFFF0000;
}
