using System.Numerics;
using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;
using InitStudy.Model.Pretraining;
using InitStudy.Model.Randomness;
using InitStudy.Model.Transfer;
using InitStudy.Properties.Evidence;
using MathNet.Numerics.LinearAlgebra.Double;

namespace InitStudy.Properties.Setups.Pretraining;

/// <summary>Reconstruction errors of frozen networks, which are known, and a bound for those that learn.</summary>
public sealed class OneLayerCodeProperties
{
    static readonly OneLayerCode Code = new(8);

    readonly RandomStream _random = RandomStream.Root(FreshRoot.Draw());

    /// <remarks>What copies its input is off by the noise in the judgement alone: by 2 everywhere, mean square 4.</remarks>
    [Fact]
    public void ACopyIsOffByTheNoiseItIsJudgedWith()
    {
        Assert.Equal(0, Code.Error(Copy, null, null, _random));
        Assert.Equal(0, Code.Error(Copy, new Shift(2), null, _random));
        Assert.Equal(4, Code.Error(Copy, null, new Shift(2), _random), 1e-6);
    }

    /// <remarks>What always answers 0 is off by the digits themselves.</remarks>
    [Fact]
    public void NothingIsOffByTheDigits()
    {
        var judged = new Shift(0);
        var error = Code.Error(Nothing, null, judged, _random);
        Assert.Equal(150, judged.Seen.Count);
        Assert.Equal(judged.Seen.Average(digit => digit.Average(pixel => (double)pixel * pixel)), error, 1e-6);
    }

    [Fact]
    public void NoDigitThatIsJudgedWasLearned()
    {
        Shift learned = new(0), judged = new(0);
        Code.Error(Nothing, learned, judged, _random);
        var digits = learned.Seen.Select(Text).ToHashSet();
        Assert.InRange(digits.Count, 500, 1200);
        Assert.DoesNotContain(judged.Seen, digit => digits.Contains(Text(digit)));
    }

    /// <remarks>Eckart and Young: no affine code of 8 numbers does better than the first 8 principal components.</remarks>
    [Fact]
    public void LinearCodesAreNoBetterThanPrincipalComponents()
    {
        var judged = new Shift(0);
        Code.Error(Nothing, null, judged, _random);
        var least = Residual(judged.Seen, components: 8);
        var nothing = judged.Seen.Average(digit => digit.Average(pixel => (double)pixel * pixel));
        Assert.InRange(Code.TiedError(new Identity(), _random), least, nothing);
        Assert.InRange(Code.UntiedError(new Identity(), _random), least, nothing);
    }

    /// <summary>Mean square of what the largest singular values of the centred rows leave.</summary>
    static double Residual(List<float[]> rows, int components)
    {
        var means = Enumerable.Range(0, rows[0].Length).Select(j => rows.Average(row => (double)row[j])).ToArray();
        var centred = DenseMatrix.Create(rows.Count, means.Length, (i, j) => rows[i][j] - means[j]);
        return centred.Svd(computeVectors: false).S.Skip(components).Sum(s => s * s) / (rows.Count * means.Length);
    }

    /// <summary>The identity, frozen.</summary>
    static Network<float> Copy(Dense<float> encoder, int batch)
    {
        var copy = new Dense<float>(encoder.Inputs, encoder.Inputs);
        for (var i = 0; i < encoder.Inputs; i++) copy.Weight.Value[i, i] = 1;
        return Frozen(copy, batch);
    }

    /// <summary>Zero, frozen.</summary>
    static Network<float> Nothing(Dense<float> encoder, int batch) => Frozen(new(encoder.Inputs, encoder.Inputs), batch);

    static Network<float> Frozen(Dense<float> dense, int batch)
    {
        LayerRates.Set(dense, 0);
        return new([dense], batch);
    }

    static string Text(float[] digit) => string.Join(' ', digit);

    /// <summary>Adds one number to every pixel, and remembers the digits it saw.</summary>
    sealed class Shift(float by) : ICorruption
    {
        internal List<float[]> Seen { get; } = [];

        public void Corrupt<T>(Matrix<T> clean, Matrix<T> noisy, RandomStream random)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            for (var i = 0; i < clean.Rows; i++)
            {
                Seen.Add([.. clean.Row(i).ToArray().Select(pixel => float.CreateTruncating(pixel))]);
                for (var j = 0; j < clean.Columns; j++) noisy[i, j] = clean[i, j] + T.CreateTruncating(by);
            }
        }
    }
}
