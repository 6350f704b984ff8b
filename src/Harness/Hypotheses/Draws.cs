using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Harness.Hypotheses;

/// <summary>How single numbers of a case are drawn; value i of the stream decides.</summary>
public static class Draws
{
    /// <summary>A whole number from low to high, every octave equally likely.</summary>
    public static int LogUniform(this RandomStream random, long i, int low, int high)
    {
        var octaves = Elementary.Log((high + 1.0) / low);
        return Math.Clamp((int)(low * Elementary.Exp(random.Uniform(i) * octaves)), low, high);
    }

    /// <summary>A whole number from low to high, all equally likely.</summary>
    public static int Between(this RandomStream random, long i, int low, int high) =>
        low + random.Choice(i, high - low + 1);
}
