using InitStudy.Model;
using InitStudy.Model.Layers;

namespace InitStudy.Properties.Layers;

/// <summary>∂L/∂b is the sum over every row of a batch, for every size of it: in whole numbers, so exactly.</summary>
public sealed class BiasGradientTests
{
    public static TheoryData<int> Batches => [.. Enumerable.Range(1, 40)];

    [Theory, MemberData(nameof(Batches))]
    public void ADenseLayerAddsUpEveryRow(int batch)
    {
        var dense = new Dense<double>(3, 5);
        dense.Backward(new(batch, 3), new(batch, 5), Rows<double>(batch, 5), new(batch, 3));
        Assert.Equal(Sums(batch, 5), dense.Bias.Gradient.Values.ToArray());
    }

    /// <summary>In single precision, too, and where the network runs dense layer and activation at once.</summary>
    [Theory, MemberData(nameof(Batches))]
    public void ANetworkAddsUpEveryRow(int batch)
    {
        var dense = new Dense<float>(3, 5);
        var network = new Network<float>([dense, new Activate<float>(5, new Model.Activations.Identity())], batch);
        network.Forward(new(batch, 3));
        network.Backward(Rows<float>(batch, 5));
        Assert.Equal(Sums(batch, 5), dense.Bias.Gradient.Values.ToArray().Select(sum => (double)sum));
    }

    /// <summary>Of h = x + b alone, over rows and steps: the recurrent weights are 0, so that no step sees another.</summary>
    [Theory, MemberData(nameof(Batches))]
    public void ARecurrentLayerAddsUpEveryRow(int batch)
    {
        var layer = new Recurrent<double>(2, 3, 5, new Model.Activations.Identity());
        Matrix<double> x = new(batch, layer.Inputs), y = new(batch, layer.Outputs), dx = new(batch, layer.Inputs);
        layer.Forward(x, y);
        layer.Backward(x, y, Rows<double>(batch, layer.Outputs), dx);
        var sums = Sums(batch, layer.Outputs);
        Assert.Equal(sums[..5].Zip(sums[5..], (first, second) => first + second), layer.Bias.Gradient.Values.ToArray());
    }

    /// <summary>Row i, counted from 0, has the number 1 000 j + i² in column j.</summary>
    static Matrix<T> Rows<T>(int batch, int columns) where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        var rows = new Matrix<T>(batch, columns);
        for (var i = 0; i < batch; i++)
        {
            for (var j = 0; j < columns; j++) rows[i, j] = T.CreateTruncating(1000 * j + i * i);
        }

        return rows;
    }

    /// <summary>Σ i² for i below the batch is (batch − 1) batch (2 batch − 1) / 6.</summary>
    static double[] Sums(int batch, int columns) =>
        [.. Enumerable.Range(0, columns).Select(j => 1000.0 * j * batch + (batch - 1) * batch * (2 * batch - 1) / 6)];
}
