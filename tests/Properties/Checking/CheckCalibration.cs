using InitStudy.Harness.Checking.Laws;
using InitStudy.Harness.Checking.Statistics;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Checking;

/// <summary>At alpha = 0.01 at most one right tensor of a hundred is refuted, in every precision and by every way of looking.</summary>
/// <remarks>So many refutations of 1000 have probability below 1e-10 at that rate; fresh draws in every run.</remarks>
public sealed class CheckCalibration
{
    const int Runs = 1000, MostRefutations = 36; // 10 expected, deviation 3.1: P(X > 36) = 2e-11
    const double Alpha = 0.01;

    static readonly UnitDistribution[] Distributions = [UnitDistribution.Normal, UnitDistribution.Uniform, UnitDistribution.TruncatedNormal];

    public static TheoryData<int, string, int> Cases
    {
        get
        {
            var cases = new TheoryData<int, string, int>();
            for (var shape = 0; shape < 3; shape++)
            {
                foreach (var type in new[] { "F64", "F32", "F16", "BF16" }) cases.Add(shape, type, 8);
                cases.Add(shape, "BF16", 60);
            }

            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void RightTensorsAreSeldomRefuted(int shape, string type, int side)
    {
        var root = FreshRoot.Draw();
        var refuted = 0;
        for (var run = 0; run < Runs; run++)
        {
            var random = RandomStream.Root(root).Child(run);
            var deviation = 0.01 + random.Child("scale").Uniform(0);
            var tensor = DrawnTensor.Of(Distributions[shape], deviation, random, [side, side + 4], type).Summary;
            if (IndependenceTest.Against(new(Shape.All[shape], deviation), tensor).Ever >= Elementary.Log(1 / Alpha)) refuted++;
        }

        Assert.True(refuted <= MostRefutations, $"{refuted} of {Runs} refuted, root {root:x16}");
    }

    /// <summary>The same where the deviation is not declared.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void RightShapesAreSeldomRefuted(int shape)
    {
        var root = FreshRoot.Draw();
        var refuted = 0;
        for (var run = 0; run < Runs; run++)
        {
            var tensor = DrawnTensor.Of(Distributions[shape], 0.3, RandomStream.Root(root).Child(run), [9, 17]).Summary;
            if (new FreeScaleRule(Shape.All[shape]).Against(tensor, null)!.Value.Ever >= Elementary.Log(1 / Alpha)) refuted++;
        }

        Assert.True(refuted <= MostRefutations, $"{refuted} of {Runs} refuted, root {root:x16}");
    }

    /// <summary>Four orders of a pair are four comparisons.</summary>
    [Fact]
    public void IndependentPairsAreSeldomCoupled()
    {
        var root = FreshRoot.Draw();
        var coupled = 0;
        for (var run = 0; run < Runs; run++)
        {
            var random = RandomStream.Root(root).Child(run);
            var a = DrawnTensor.Of(UnitDistribution.Uniform, 0.3, random.Child("a"), [9, 17], "BF16").Summary;
            var b = DrawnTensor.Of(Distributions[run % 3], 2, random.Child("b"), [17, 11], "BF16").Summary;
            if (Coupling.Of(a, b, 0.3).Nats >= Elementary.Log(Coupling.Orders / Alpha)) coupled++;
        }

        Assert.True(coupled <= MostRefutations, $"{coupled} of {Runs} coupled, root {root:x16}");
    }
}
