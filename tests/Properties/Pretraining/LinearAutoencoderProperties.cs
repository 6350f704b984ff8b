using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Pretraining;
using InitStudy.Properties.Generation;
using CreateMatrix = MathNet.Numerics.LinearAlgebra.CreateMatrix;

namespace InitStudy.Properties.Pretraining;

/// <summary>Linear autoencoders end in the space of the largest principal components (Baldi and Hornik 1989).</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 8)]
public sealed class LinearAutoencoderProperties
{
    const int Rows = 12, Columns = 5, Steps = 6000;
    const double Rate = 0.4;

    [Property]
    public void TiedWeightsSpanThePrincipalComponents(Fans fans, Seed seed) => ProjectsOnComponents(
        fans, seed, encoder => Autoencoder.Tied(encoder, new Identity(), Rows));

    [Property]
    public void UntiedWeightsSpanThePrincipalComponents(Fans fans, Seed seed) => ProjectsOnComponents(
        fans, seed, encoder => Autoencoder.Untied(encoder, new Identity(), new Normal(0.3), seed.Stream.Child("decoder"), Rows));

    /// <summary>What comes out for x is the mean plus the projection of x − mean on the largest components.</summary>
    static void ProjectsOnComponents(Fans fans, Seed seed, Func<Dense<double>, Network<double>> autoencoder)
    {
        var components = fans.Out % 3 + 1;
        var encoder = new Dense<double>(Columns, components, new Normal(0.3), seed.Stream.Child("encoder"));
        var network = autoencoder(encoder);
        var data = Data(seed);
        var (dy, optimization) = (new Matrix<double>(Rows, Columns), new Optimization<double>(new Sgd(Rate), network.Parameters));
        for (var step = 0; step < Steps; step++)
        {
            MeanSquaredError.Evaluate(network.Forward(data), data, dy);
            network.Differentiate(dy);
            optimization.Step();
        }

        double[] mean = [.. Enumerable.Range(0, Columns).Select(j => Enumerable.Range(0, Rows).Average(i => data[i, j]))];
        var centred = CreateMatrix.Dense(Rows, Columns, (i, j) => data[i, j] - mean[j]);
        var right = centred.Svd().VT.SubMatrix(0, components, 0, Columns);
        var expected = centred * right.TransposeThisAndMultiply(right);
        var output = network.Forward(data);
        for (var i = 0; i < Rows; i++)
            for (var j = 0; j < Columns; j++) Assert.Equal(expected[i, j] + mean[j], output[i, j], 1e-6);
    }

    /// <summary>Rows with the singular values 4.5, 3.5, 2.5, 1.5 and 0.5 in random directions; their mean is not 0.</summary>
    static Matrix<double> Data(Seed seed)
    {
        Matrix<double> left = new(Rows, Columns), right = new(Columns, Columns), data = new(Rows, Columns);
        new Orthogonal(1).Fill(left, seed.Stream.Child("left"));
        new Orthogonal(1).Fill(right, seed.Stream.Child("right"));
        for (var i = 0; i < Rows; i++)
            for (var j = 0; j < Columns; j++) left[i, j] *= 4.5 - j;
        MatrixProduct.Multiply(left, right, into: data);
        return data;
    }
}
