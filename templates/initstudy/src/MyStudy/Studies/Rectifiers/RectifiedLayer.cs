using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace MyStudy.Studies.Rectifiers;

/// <summary>The shape of one dense layer with rectifiers: the cases of the hypotheses, and how they are measured.</summary>
public sealed record RectifiedLayer(int FanIn, int FanOut)
{
    const int Widest = 256;

    /// <summary>Every shape: narrow layers are as likely as wide ones.</summary>
    public static Domain<RectifiedLayer> Any { get; } = new(
        [new("fanIn", 1, Widest), new("fanOut", 1, Widest)],
        codes => new(codes[0], codes[1]),
        new Stratum("any", random => [random.LogUniform(0, 1, Widest), random.LogUniform(1, 1, Widest)]));

    /// <summary>2 max(z_j, 0)² for every unit z = x W under one input x of mean square 1: independent, with mean fanIn · Var[W].</summary>
    public IReadOnlyList<double> TwiceSquaredOutputs(IInitializer initializer, RandomStream random)
    {
        var weights = new Matrix<double>(FanIn, FanOut);
        initializer.Fill(weights, random.Child("weights"));
        var values = new double[FanOut];
        for (var j = 0; j < FanOut; j++)
        {
            var z = 0.0;
            for (var i = 0; i < FanIn; i++) z += weights[i, j];      // x = (1, …, 1)
            values[j] = z > 0 ? 2 * z * z : 0;
        }

        return values;
    }
}
