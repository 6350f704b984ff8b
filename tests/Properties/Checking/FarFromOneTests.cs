using InitStudy.Harness.Checking;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Checking;

/// <summary>Values whose squares, or single-precision neighbours, are infinite or zero are judged like any others.</summary>
public sealed class FarFromOneTests
{
    readonly RandomStream _random = RandomStream.Root(FreshRoot.Draw());

    public static TheoryData<string, int> Ranges => new()
    {
        { "F64", 250 }, { "F64", 300 }, { "F64", 60 }, { "F64", -60 }, { "F64", -160 }, { "F64", -250 }, { "F64", -310 },
        { "F32", 36 }, { "F32", -36 }, { "BF16", -36 },
    };

    [Theory, MemberData(nameof(Ranges))]
    public void TheShapeIsTold(string type, int power)
    {
        foreach (var distribution in new[] { UnitDistribution.Normal, UnitDistribution.Uniform })
        {
            var (right, wrong) = distribution == UnitDistribution.Normal ? ("normal", "uniform") : ("uniform", "normal");
            var tensor = Draw(distribution, type, power);
            Assert.Equal(CheckVerdict.Supported, Check(right, tensor)[0].Verdict);
            Assert.Equal(CheckVerdict.Refuted, Check(wrong, tensor)[0].Verdict);
            Assert.Equal(CheckVerdict.Refuted, Check("he-normal", tensor)[0].Verdict);
        }
    }

    [Theory]
    [InlineData("F64", 250)]
    [InlineData("F64", -250)]
    [InlineData("F32", 36)]
    [InlineData("F32", -36)]
    public void TheDeviationIsTold(string type, int power)
    {
        var tensor = Draw(UnitDistribution.Normal, type, power);
        Assert.Equal(CheckVerdict.Supported, Check(FormattableString.Invariant($"normal:1e{power}"), tensor)[0].Verdict);
        var refuted = Check(FormattableString.Invariant($"normal:1.5e{power}"), tensor)[0];
        Assert.Equal(CheckVerdict.Refuted, refuted.Verdict);
        Assert.Contains(FormattableString.Invariant($"declared 1.5e{power:+0;-0}").Replace("+", "", StringComparison.Ordinal), refuted.Note.Replace("+", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(250)]
    [InlineData(-250)]
    public void ACopyIsSeenAndAnotherDrawIsNone(int power)
    {
        var (a, b) = (Draw(UnitDistribution.Normal, "F64", power), Draw(UnitDistribution.Normal, "F64", power));
        Assert.All(Check("normal", a, b with { Name = "b" }), result => Assert.Equal(CheckVerdict.Supported, result.Verdict));
        Assert.All(Check("normal", a, a with { Name = "b" }), result => Assert.Equal(CheckVerdict.Refuted, result.Verdict));
    }

    [Theory]
    [InlineData(250)]
    [InlineData(-250)]
    public void AnIdentityHasItsGainAndAConstantItsValue(int power)
    {
        var gain = double.Parse($"1e{power}", System.Globalization.CultureInfo.InvariantCulture);
        double[] identity = [.. Enumerable.Range(0, 900).Select(i => i % 31 == 0 ? gain : 0)];
        var matrix = new DrawnTensor("w", "F64", [30, 30], identity);
        Assert.Equal(CheckVerdict.Refuted, Check("orthogonal", matrix)[0].Verdict);
        Assert.DoesNotContain("normal", string.Join(' ', Check("orthogonal", matrix)[0].Laws), StringComparison.Ordinal);
        var constant = new DrawnTensor("w", "F64", [30, 30], [.. Enumerable.Repeat(gain, 900)]);
        Assert.Equal(CheckVerdict.Supported, Check(FormattableString.Invariant($"constant:1e{power}"), constant)[0].Verdict);
        Assert.Equal(CheckVerdict.Refuted, Check(FormattableString.Invariant($"constant:1.1e{power}"), constant)[0].Verdict);
    }

    /// <summary>The ratio of the values' deviation to the declared one need not be a number of double precision.</summary>
    [Theory]
    [InlineData("normal:1e-300", 300)]
    [InlineData("normal:1e300", -300)]
    [InlineData("uniform:1e-300", 300)]
    [InlineData("truncated-normal:1e300", -300)]
    public void ALawAtTheOtherEndIsRefuted(string law, int power) =>
        Assert.Equal(CheckVerdict.Refuted, Check(law, Draw(UnitDistribution.Normal, "F64", power))[0].Verdict);

    /// <summary>One value far beyond the others hides nothing.</summary>
    [Fact]
    public void OneHugeValueRefutes()
    {
        var tensor = Draw(UnitDistribution.Normal, "F64", 0);
        tensor.Values[700] = 1e250;
        Assert.Equal(CheckVerdict.Refuted, Check("normal:1", tensor)[0].Verdict);
        Assert.Equal(CheckVerdict.Refuted, Check("normal", tensor)[0].Verdict);
    }

    DrawnTensor Draw(UnitDistribution distribution, string type, int power)
    {
        _draws++;
        var scale = double.Parse($"1e{power}", System.Globalization.CultureInfo.InvariantCulture);
        return DrawnTensor.Of(distribution, scale, _random.Child(_draws), [60, 50], type);
    }

    int _draws;

    static IReadOnlyList<TensorResult> Check(string law, params DrawnTensor[] tensors) =>
        new FileCheck(Declarations.Parse([law], "out-in", [])).Run(DrawnTensor.File(tensors), _ => { }, CancellationToken.None).Tensors;
}
