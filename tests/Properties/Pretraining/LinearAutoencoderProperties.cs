using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
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
    const int Rows = 12, Columns = 5, Steps = 4000;
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
        var (dy, optimization) = (new Matrix<double>(Rows, Columns), new OptimizerState<double>(new Sgd(Rate), network.Parameters));
        for (var step = 0; step < Steps; step++)
        {
            MeanSquaredError.Evaluate(network.Forward(data), data, dy);
            network.Differentiate(dy);
            optimization.Step();
        }

        var (mean, centred) = (Mean(data), Centred(data));
        var right = centred.Svd().VT.SubMatrix(0, components, 0, Columns);
        var expected = centred * right.TransposeThisAndMultiply(right);
        var output = network.Forward(data);
        for (var i = 0; i < Rows; i++)
            for (var j = 0; j < Columns; j++) Assert.Equal(expected[i, j] + mean[j], output[i, j], 1e-6);
    }

    /// <summary>
    /// Rows around a mean, whose singular values once centred are 4.5, 3.75, 3, 2.25 and 1.5, in random directions.
    /// </summary>
    static Matrix<double> Data(Seed seed)
    {
        var normals = new Matrix<double>(Rows + 1, Columns);
        Normal.Standard.Fill(normals, seed.Stream.Child("data"));
        var random = Centred(normals.RowRange(0, Rows)).Svd();
        var data = new Matrix<double>(Rows, Columns);
        for (var i = 0; i < Rows; i++)
        {
            for (var j = 0; j < Columns; j++)
            {
                data[i, j] = 0.3 * normals[Rows, j];
                for (var k = 0; k < Columns; k++) data[i, j] += random.U[i, k] * (4.5 - 0.75 * k) * random.VT[k, j];
            }
        }

        return data;
    }

    static MathNet.Numerics.LinearAlgebra.Matrix<double> Centred(Matrix<double> x)
    {
        var mean = Mean(x);
        return CreateMatrix.Dense(x.Rows, x.Columns, (i, j) => x[i, j] - mean[j]);
    }

    static double[] Mean(Matrix<double> x) =>
        [.. Enumerable.Range(0, x.Columns).Select(j => Enumerable.Range(0, x.Rows).Average(i => x[i, j]))];
}
