using System.Globalization;
using InitStudy.Harness.Testing;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Bench;

/// <summary>The share of draws in which `check` refutes a defect, by the number of values: the curves of docs/check.md.</summary>
static class PowerCurves
{
    const int Draws = 1000;

    static readonly double[] Parts = [0.25, 0.5, 0.75, 1, 1.25, 1.5];

    static readonly Declared Normal = Declared.Normal(1), Uniform = Declared.Uniform(Math.Sqrt(3)), Truncated = Declared.LeCunTruncatedNormal(1, 1);

    static readonly (string Name, Declared Declared, UnitDistribution Drawn, double Deviation, int Values)[] Defects =
    [
        ("normal declared, uniform drawn, same variance", Normal, UnitDistribution.Uniform, 1, 244),
        ("truncated normal without correction (0.774 of the variance)", Truncated, UnitDistribution.TruncatedNormal, 0.8796256610342398, 858),
        ("normal with half of the variance", Normal, UnitDistribution.Normal, Math.Sqrt(0.5), 443),
        ("normal with 1.98 times the deviation", Normal, UnitDistribution.Normal, 1.98, 80),
        ("normal with 1.1 times the deviation", Normal, UnitDistribution.Normal, 1.1, 5045),
        ("uniform with 1.1 times the deviation", Uniform, UnitDistribution.Uniform, 1.1, 45),
        ("uniform with √2 times the deviation, as of packed weights", Uniform, UnitDistribution.Uniform, Math.Sqrt(2), 80),
    ];

    /// <summary>A row of a Markdown table for each defect: per cent of a thousand draws at parts of n values, and n.</summary>
    public static void Run()
    {
        foreach (var (name, declared, drawn, deviation, values) in Defects)
        {
            var random = RandomStream.Root(StableHash.Of(name));
            var shares = Parts.Select(part => Share(declared, drawn, deviation, (int)(part * values), random.Child((int)(100 * part))));
            Console.WriteLine($"| {name} | {values} | {string.Join(" | ", shares.Select(share => share.ToString("0.#", CultureInfo.InvariantCulture)))} |");
        }
    }

    static double Share(Declared declared, UnitDistribution drawn, double deviation, int count, RandomStream random) =>
        100.0 / Draws * Enumerable.Range(0, Draws).Count(draw => IsRefuted(declared, Draw(drawn, deviation, count, random.Child(draw))));

    static bool IsRefuted(Declared declared, float[] values)
    {
        try
        {
            declared.MustBeFollowedBy(values.AsSpan());
            return false;
        }
        catch (TestFailedException)
        {
            return true;
        }
    }

    static float[] Draw(UnitDistribution distribution, double deviation, int count, RandomStream random)
    {
        var values = new double[count];
        random.FillUniform(0, values);
        distribution.Quantiles(values);
        return [.. values.Select(value => (float)(deviation * value))];
    }
}
