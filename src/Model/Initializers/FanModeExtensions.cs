namespace InitStudy.Model.Initializers;

/// <summary>The one place that knows which fan is which.</summary>
public static class FanModeExtensions
{
    /// <summary>The fan that the mode stands for, of a (fanIn, fanOut) matrix.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When a fan is 0 or negative, or the mode is none of the three.</exception>
    public static double Of(this FanMode mode, int fanIn, int fanOut)
    {
        Require.Positive(fanIn);
        Require.Positive(fanOut);
        return mode switch
        {
            FanMode.In => fanIn,
            FanMode.Out => fanOut,
            FanMode.Average => (fanIn + (double)fanOut) / 2,
            _ => throw new ArgumentOutOfRangeException(nameof(mode), $"mode is {(int)mode}; expected In, Out or Average"),
        };
    }

    internal static string Label(this FanMode mode) => mode switch
    {
        FanMode.In => "fanIn",
        FanMode.Out => "fanOut",
        _ => "fanAvg",
    };
}
