using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Matrix;

/// <summary>Products so large that they are packed, cut over k and shared by threads are still the triple loop.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 2)]
public sealed class LargeProductProperties
{
    const int LastRows = 8;

    [Property]
    public void PanelsAreTheTripleLoop(Seed seed)
    {
        foreach (var (transposeA, transposeB) in new[] { (false, false), (true, false), (false, true), (true, true) })
        {
            IsTheTripleLoop<float>(seed, 131, 600, 149, transposeA, transposeB);
            IsTheTripleLoop<double>(seed, 131, 600, 133, transposeA, transposeB);
        }
    }

    [Property]
    public void BlocksOfRowsAreTheTripleLoop(Seed seed)
    {
        IsTheTripleLoop<float>(seed, 4037, 520, 130, transposeA: false, transposeB: false, everyRow: 31);
        IsTheTripleLoop<float>(seed, 4037, 520, 130, transposeA: true, transposeB: true, everyRow: 31);
        IsTheTripleLoop<double>(seed, 2029, 520, 130, transposeA: false, transposeB: true, everyRow: 31);
    }

    /// <summary>A layer adds its bias and bends its sums block by block: each row comes out as it does alone.</summary>
    [Property]
    public void EveryBlockOfRowsIsBentOnce(Seed seed)
    {
        var dense = new Dense<float>(520, 130, VarianceScaling.GlorotNormal, seed.Stream.Child("weights"));
        Normal.Standard.Fill(dense.Bias.Value, seed.Stream.Child("biases"));
        ILayer<float>[] layers = [dense, new Activate<float>(130, new Tanh())];
        var x = Drawn<float>(seed, 4037, 520);
        var y = new Network<float>(layers, x.Rows).Predict(x);
        var alone = new Network<float>(layers, 1);
        for (var i = 0; i < x.Rows; i += 31)
            Same.Spans<float>(alone.Predict(x.RowRange(i, 1)).Values, y.Row(i), $"row {i} of {x.Rows}");
    }

    /// <summary>Compares every so many rows, which have every place in a tile and in a block, and the last ones.</summary>
    static void IsTheTripleLoop<T>(Seed seed, int m, int k, int n, bool transposeA, bool transposeB, int everyRow = 1)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Matrix<T> a = Drawn<T>(seed, transposeA ? k : m, transposeA ? m : k);
        Matrix<T> b = Drawn<T>(seed, transposeB ? n : k, transposeB ? k : n);
        Matrix<T> shared = new(m, n), alone = new(m, n);
        Operand<T> left = transposeA ? a.Transpose : a, right = transposeB ? b.Transpose : b;
        MatrixProduct.Multiply(left, right, into: shared);
        KernelThreads.Alone(() =>
        {
            MatrixProduct.Multiply(left, right, into: alone);
            return 0;
        });
        for (var i = 0; i < m; i = i < m - LastRows ? Math.Min(i + everyRow, m - LastRows) : i + 1)
        {
            var expected = new T[n];
            for (var step = 0; step < k; step++)
            {
                var factor = transposeA ? a[step, i] : a[i, step];
                for (var j = 0; j < n; j++)
                    expected[j] = Fma.Of(factor, transposeB ? b[j, step] : b[step, j], expected[j]);
            }

            Same.Spans<T>(expected, shared.Row(i), $"row {i} of ({m}, {k}) · ({k}, {n}) on several threads");
            Same.Spans<T>(expected, alone.Row(i), $"row {i} of ({m}, {k}) · ({k}, {n}) on one thread");
        }
    }

    static Matrix<T> Drawn<T>(Seed seed, int rows, int columns) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var matrix = new Matrix<T>(rows, columns);
        Normal.Standard.Fill(matrix, seed.Stream.Child(rows).Child(columns));
        return matrix;
    }
}
