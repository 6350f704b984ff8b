using InitStudy.Harness.Checking;
using InitStudy.Harness.Checking.Naming;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Checking;

/// <summary>What a checker of real files meets: aliases, biases, packed weights, copies, tensors that nobody drew.</summary>
public sealed class CheckTrapsTests
{
    readonly RandomStream _random = RandomStream.Root(FreshRoot.Draw());

    /// <summary>1/fanIn of (out 300, in 100) is 1/(3 fanOut) of the transposed, and on squares fans are one.</summary>
    [Theory]
    [InlineData(300, 100, "lecun-uniform", 1.0 / 100, "heuristic-fan-out", false)]
    [InlineData(100, 300, "lecun-uniform-fan-out", 1.0 / 100, "heuristic", false)]
    [InlineData(80, 80, "glorot-normal", 1.0 / 80, "lecun-normal", true)]
    public void AliasesAreNamed(int rows, int columns, string law, double variance, string alias, bool isAlias)
    {
        var distribution = law.Contains("normal", StringComparison.Ordinal) ? UnitDistribution.Normal : UnitDistribution.Uniform;
        var result = Single([law], Draw("w.weight", distribution, variance, rows, columns));
        Assert.Equal(CheckVerdict.Supported, result.Verdict);
        Assert.Equal(isAlias, result.Note.Contains(alias, StringComparison.Ordinal));
    }

    [Fact]
    public void OnThreeToOneAnAliasOfTheDefaultIsNamed()
    {
        var result = Single(["heuristic"], Draw("w.weight", UnitDistribution.Uniform, 1.0 / 900, 100, 300));
        Assert.Equal(CheckVerdict.Supported, result.Verdict);
        Assert.DoesNotContain("the same law", result.Note, StringComparison.Ordinal);
        result = Single(["heuristic"], Draw("w.weight", UnitDistribution.Uniform, 1.0 / 300, 300, 100));
        Assert.Contains("the same law here as lecun-uniform-fan-out", result.Note, StringComparison.Ordinal);
    }

    /// <summary>A bias follows its weight's fanIn, not its own length.</summary>
    [Theory]
    [InlineData("fc.weight", "fc.bias")]
    [InlineData("weight", "bias")]
    [InlineData("attn.in_proj_weight", "attn.in_proj_bias")]
    [InlineData("layers.0.state.0", "layers.0.state.1")]
    public void ABiasHasItsWeightsFans(string weight, string bias)
    {
        var results = Check(["heuristic"], Draw(weight, UnitDistribution.Uniform, 1.0 / 300, 900, 100), Draw(bias, UnitDistribution.Uniform, 1.0 / 300, 900));
        Assert.All(results, result => Assert.Equal(CheckVerdict.Supported, result.Verdict));
        results = Check(["heuristic"], Draw(weight, UnitDistribution.Uniform, 1.0 / 300, 900, 100), Draw(bias, UnitDistribution.Uniform, 1.0 / 2700, 900));
        Assert.Equal(CheckVerdict.Refuted, results[1].Verdict);
    }

    /// <summary>PyTorch draws all tensors of an LSTM from ±1/√hidden, that of the inputs, too.</summary>
    [Fact]
    public void AnLstmTakesItsScaleFromTheHiddenUnits()
    {
        var results = Check(
            ["heuristic"], Draw("rnn.weight_ih_l0", UnitDistribution.Uniform, 1.0 / 192, 256, 30), Draw("rnn.weight_hh_l0", UnitDistribution.Uniform, 1.0 / 192, 256, 64),
            Draw("rnn.bias_ih_l0", UnitDistribution.Uniform, 1.0 / 192, 256));
        Assert.All(results, result => Assert.Equal(CheckVerdict.Supported, result.Verdict));
    }

    [Theory]
    [InlineData(1, CheckVerdict.Refuted)]
    [InlineData(3, CheckVerdict.Supported)]
    public void PackedWeightsHaveTheFansOfTheirParts(int groups, CheckVerdict verdict)
    {
        var packed = Draw("attn.in_proj_weight", UnitDistribution.Uniform, 1.0 / 64, 192, 64);
        Assert.Equal(verdict, Check(Declarations.Parse(["glorot-uniform"], null, [FormattableString.Invariant($"attn={groups}")]), packed)[0].Verdict);
    }

    /// <summary>(96, 1, 3, 3) in 96 groups: fanOut is 9 with its groups and 864 without.</summary>
    [Fact]
    public void ADepthwiseConvolutionHasTheFanOutOfItsGroup()
    {
        var depthwise = Draw("conv.weight", UnitDistribution.Normal, 2.0 / 9, 256, 1, 3, 3);
        Assert.Equal(CheckVerdict.Refuted, Check(Declarations.Parse(["he-normal-fan-out"], null, []), depthwise)[0].Verdict);
        Assert.Equal(CheckVerdict.Supported, Check(Declarations.Parse(["he-normal-fan-out"], null, ["conv=256"]), depthwise)[0].Verdict);
    }

    /// <summary>The shape alone is declared, and has heavier tails: Laplace's, or of a mixture of zeros and normal values.</summary>
    [Theory]
    [InlineData("normal")]
    [InlineData("uniform")]
    [InlineData("truncated-normal")]
    public void HeavierTailsHaveNoneOfTheShapes(string law)
    {
        var values = new double[3000];
        _random.Child("laplace").FillUniform(0, values);
        foreach (ref var x in values.AsSpan()) x = 1e-3 * (x < 0.5 ? Elementary.Log(2 * x) : -Elementary.Log(2 - 2 * x));
        Assert.Equal(CheckVerdict.Refuted, Single([law], new("w.weight", "F64", [60, 50], values)).Verdict);
        var sparse = Draw("w.weight", UnitDistribution.Normal, 1, 60, 50);
        for (var i = 0; i < sparse.Values.Length; i++) sparse.Values[i] *= i % 4 == 0 ? 1 : 0;
        Assert.Equal(CheckVerdict.Refuted, Single([law], sparse).Verdict);
    }

    [Theory]
    [InlineData("norm.weight", 1.0)]
    [InlineData("fc.bias", 0.0)]
    [InlineData("bn1.running_var", 1.0)]
    [InlineData("gamma", 1e-6)]
    public void ConstantVectorsAreNotDrawn(string name, double value) => Assert.Equal(
        CheckVerdict.NotDrawn, Single(["he-normal"], new(name, "F32", [64], [.. Enumerable.Repeat(value, 64)])).Verdict);

    [Theory]
    [InlineData("model.embed_tokens.weight", "he-normal", CheckVerdict.NotDrawn)]
    [InlineData("model.embed_tokens.weight", "normal:0.1", CheckVerdict.Supported)]
    [InlineData("q_proj.lora_B.weight", "he-normal", CheckVerdict.NotDrawn)]
    [InlineData("layer.norm.bias", "normal:0.1", CheckVerdict.Supported)]
    public void NamesTellWhatIsNotDrawn(string name, string law, CheckVerdict verdict) =>
        Assert.Equal(verdict, Single([law], Draw(name, UnitDistribution.Normal, 0.01, 128, 64)).Verdict);

    /// <summary>A copy, a transposed copy, the same stream with another scale, and a longer draw of the same stream.</summary>
    [Theory]
    [InlineData("copy")]
    [InlineData("transposed")]
    [InlineData("scaled")]
    [InlineData("prefix")]
    public void OneStreamForTwoTensorsIsFound(string kind)
    {
        var (a, other) = (Draw("a", UnitDistribution.Normal, 0.01, 30, 40), Draw("c", UnitDistribution.Normal, 0.01, 40, 30));
        DrawnTensor b = kind switch
        {
            "copy" => a,
            "transposed" => a with { Shape = [40, 30], Values = [.. Enumerable.Range(0, 1200).Select(i => a.Values[i % 30 * 40 + i / 30])] },
            "scaled" => a with { Values = [.. a.Values.Select(x => (double)(float)(0.5 * x))] },
            _ => a with { Shape = [60, 40], Values = [.. a.Values, .. other.Values] },
        };
        var results = Check(Declarations.Parse(["normal:0.1", "b=normal:" + (kind == "scaled" ? "0.05" : "0.1")], null, []), a, b with { Name = "b" });
        Assert.All(results, result => Assert.Equal(CheckVerdict.Refuted, result.Verdict));
        Assert.Contains("'a'", results[1].Note, StringComparison.Ordinal);
        Assert.DoesNotContain(Check(["normal:0.1"], a, other), result => result.Verdict == CheckVerdict.Refuted);
    }

    [Fact]
    public void TiedWeightsAreNoDefect()
    {
        var embedding = Draw("model.embed_tokens.weight", UnitDistribution.Normal, 0.0004, 200, 30);
        var results = Check(["normal:0.02"], embedding, embedding with { Name = "lm_head.weight" });
        Assert.All(results, result => Assert.Equal(CheckVerdict.Supported, result.Verdict));
        Assert.Contains("tied", results[1].Note, StringComparison.Ordinal);
    }

    /// <summary>Defects that keep the variance of all values together: seen by tails, rows and columns.</summary>
    /// <remarks>Which of them the note names depends on the draw: large rows are heavy tails, too, and that may be seen first.</remarks>
    [Theory]
    [InlineData("tails")]
    [InlineData("rows")]
    [InlineData("columns")]
    public void DefectsThatKeepTheVarianceAreFound(string kind)
    {
        const int rows = 60, columns = 50;
        var tensor = Draw("w.weight", UnitDistribution.Normal, 1, rows, columns);
        for (var i = 0; i < tensor.Values.Length; i++)
        {
            var (row, column) = Math.DivRem(i, columns);
            var isLarge = kind == "tails" ? _random.Child("scale").Uniform(i) < 0.1 : (kind == "rows" ? row : column) < 6;
            tensor.Values[i] *= Math.Sqrt(isLarge ? 4 : 0.66);   // 0.1 · 4 + 0.9 · 0.667 = 1
        }

        Assert.Equal(CheckVerdict.Refuted, Single(["normal:1"], tensor).Verdict);
    }

    /// <summary>Half of the rows, or columns, with 1.2 times the variance and half with 0.8 of it: together they are almost normal.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void GroupsOfUnequalVarianceAreFoundWhereAllTogetherAreNormal(bool byRow)
    {
        const int few = 20, many = 2000;
        var tensor = Draw("w.weight", UnitDistribution.Normal, 1, byRow ? few : many, byRow ? many : few);
        for (var i = 0; i < tensor.Values.Length; i++)
            tensor.Values[i] *= Math.Sqrt((byRow ? i / many : i % few) < few / 2 ? 1.2 : 0.8);
        Assert.Equal(CheckVerdict.Refuted, Single(["normal:1"], tensor).Verdict);
    }

    /// <summary>No value is too small for a law whose density there is not 0.</summary>
    [Theory]
    [InlineData(0.0)]
    [InlineData(1e-17)]
    [InlineData(1e-30)]
    public void AValueNearZeroRefutesNothing(double value)
    {
        var tensor = Draw("w.weight", UnitDistribution.Normal, 1, 60, 50);
        tensor.Values[7] = value;
        Assert.NotEqual(CheckVerdict.Refuted, Single(["normal:1"], tensor).Verdict);
    }

    /// <summary>Rounded to 16 bits values lie beyond the uniform law's edge, and it still stands.</summary>
    [Theory]
    [InlineData("BF16", 0.1)]
    [InlineData("F16", 0.1)]
    [InlineData("BF16", 0.125)]
    [InlineData("F16", 0.003)]
    [InlineData("F16", 1e-5)]
    [InlineData("F16", 3e-6)]
    [InlineData("F16", 1e-6)]
    public void RoundingMovesNoRightTensor(string type, double bound)
    {
        var deviation = bound / Math.Sqrt(3);
        var law = FormattableString.Invariant($"uniform:{bound}");
        var tensor = DrawnTensor.Of(UnitDistribution.Uniform, deviation, _random, [300, 300], type);
        tensor.Values[0] = DrawnTensor.Rounded(type, bound);
        Assert.Equal(CheckVerdict.Supported, Single([law], tensor).Verdict);
    }

    [Theory]
    [InlineData("F32", 1.0, CheckVerdict.Supported)]
    [InlineData("F16", 1.0, CheckVerdict.Supported)]
    [InlineData("BF16", 1.0, CheckVerdict.Supported)]
    [InlineData("F64", 1.0, CheckVerdict.Supported)]
    [InlineData("F32", 1.001, CheckVerdict.Refuted)]
    [InlineData("BF16", 1.02, CheckVerdict.Refuted)]
    public void OrthogonalIsExactUpToTheTypesRounding(string type, double stretch, CheckVerdict verdict)
    {
        var matrix = new InitStudy.Model.Matrix<double>(24, 60);
        new Orthogonal().Fill(matrix, _random);
        double[] values = [.. matrix.Values];
        for (var i = 0; i < values.Length; i++) values[i] = DrawnTensor.Rounded(type, values[i] * (i % 60 == 3 ? stretch : 1) * (i < 60 ? stretch : 1));
        Assert.Equal(verdict, Single(["orthogonal"], new("w.weight", type, [24, 60], values)).Verdict);
    }

    /// <summary>A layer with one unit, or one input, is long in one axis and a weight all the same, with its bias beside it.</summary>
    [Theory]
    [InlineData("fc.weight", 1, 512, 512, CheckVerdict.Supported)]
    [InlineData("fc.weight", 1, 512, 2, CheckVerdict.Refuted)]
    [InlineData("fc.weight", 512, 1, 1, CheckVerdict.Supported)]
    [InlineData("dense/kernel", 1, 512, 512, CheckVerdict.Supported)]
    [InlineData("w1", 1, 512, 512, CheckVerdict.Supported)]
    [InlineData("norm.weight", 1, 512, 512, CheckVerdict.NotDrawn)]
    public void AWeightOfOneUnitOrInputHasFans(string name, int rows, int columns, double inputs, CheckVerdict verdict)
    {
        var weight = Draw(name, UnitDistribution.Uniform, 1 / (3 * inputs), rows, columns);
        Assert.Equal(verdict, Check(["heuristic"], weight)[0].Verdict);
    }

    [Fact]
    public void ABiasOfALayerWithOneInputHasItsFans()
    {
        var results = Check(["heuristic"], Draw("fc.weight", UnitDistribution.Uniform, 1.0 / 3, 400, 1), Draw("fc.bias", UnitDistribution.Uniform, 1.0 / 3, 400));
        Assert.All(results, result => Assert.Equal(CheckVerdict.Supported, result.Verdict));
    }

    [Fact]
    public void AWeightOfOneUnitThatIsZeroIsNotDrawn() =>
        Assert.Equal(CheckVerdict.NotDrawn, Single(["he-normal"], new("fc.weight", "F32", [1, 64], new double[64])).Verdict);

    DrawnTensor Draw(string name, UnitDistribution distribution, double variance, params int[] shape) =>
        DrawnTensor.Of(distribution, Math.Sqrt(variance), _random.Child(name), shape, "F32", name);

    /// <summary>How a file was read is said of the whole, if all its tensors lie in one way.</summary>
    [Theory]
    [InlineData("InOut", "InOut", ", read as (in, out): ")]
    [InlineData("OutIn", "OutIn", ", read as (out, in): ")]
    [InlineData("InOut", "OutIn", "2 tensors: ")]
    public void ALayoutIsSaidIfAllShareIt(string first, string second, string part)
    {
        var tensor = DrawnTensor.Of(UnitDistribution.Normal, 0.1, _random, [20, 30], "F32");
        var file = DrawnTensor.File(
            tensor with { Name = "a", Layout = Enum.Parse<Layout>(first) }, tensor with { Name = "b", Layout = Enum.Parse<Layout>(second) });
        var result = new FileCheck(Declarations.Parse(["normal:0.1"], null, [])).Run(file, _ => { }, CancellationToken.None);
        Assert.Contains(part, result.Summary, StringComparison.Ordinal);
    }

    static TensorResult Single(string[] laws, DrawnTensor tensor) => Check(laws, tensor)[0];

    static IReadOnlyList<TensorResult> Check(string[] laws, params DrawnTensor[] tensors) => Check(Declarations.Parse(laws, "out-in", []), tensors);

    static IReadOnlyList<TensorResult> Check(Declarations declarations, params DrawnTensor[] tensors) =>
        new FileCheck(declarations).Run(DrawnTensor.File(tensors), _ => { }, CancellationToken.None).Tensors;
}
