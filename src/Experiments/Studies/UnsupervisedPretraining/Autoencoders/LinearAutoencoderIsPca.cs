using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Pretraining;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.Autoencoders;

/// <summary>A linear autoencoder performs principal component analysis.</summary>
public sealed class LinearAutoencoderIsPca : Hypothesis<LinearAutoencoderIsPca.Code>
{
    /// <summary>Hidden units of an autoencoder for inputs of five numbers.</summary>
    public sealed record Code(int Hidden);

    const int Rows = 12, Inputs = 5, Steps = 3000;

    public override Section Section => UnsupervisedPretrainingStudy.Autoencoders;

    public override Claim Claim => Claim.Derived(
        "An autoencoder with linear units and squared error ends up performing principal component analysis.",
        "The best approximation of a matrix by one of lower rank is the truncated singular value decomposition " +
        "(Eckart and Young); also A. Géron, Hands-On Machine Learning, 3rd edition, chapter 17, section on PCA " +
        "with an undercomplete linear autoencoder (not read), and Baldi and Hornik 1989, Neural Networks " +
        "2:53–58 (not read)")
        .InSpanish(
            "Un autocodificador de unidades lineales y error cuadrático acaba haciendo análisis de componentes " +
            "principales.");

    public override string Reading =>
        "Tied weights, data with known principal directions, gradient descent on all rows: the largest difference, " +
        "over rows and inputs, between what comes out and the projection on the largest components. No average.";

    public override bool IsIdentity => true;
    public override string Quantity => "largest difference from the projection";
    public override string Theory => "0, up to rounding";
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-6));

    protected override Domain<Code> Domain { get; } = new(
        [new("hidden", 1, 4)],
        codes => new(codes[0]),
        new Stratum("any", random => [random.Between(0, 1, 4)]));

    protected override double Predict(Code c) => 0;

    protected override IReadOnlyList<double> Measure(Code c, RandomStream random)
    {
        var (data, projected) = Data(c.Hidden, random);
        var encoder = new Dense<double>(Inputs, c.Hidden, new Normal(0.3), random.Child("encoder"));
        var network = Autoencoder.Tied(encoder, new Identity(), Rows);
        var (gradient, optimization) = (new Matrix<double>(Rows, Inputs), new OptimizerState<double>(new Sgd(0.4), network.Parameters));
        for (var step = 0; step < Steps; step++)
        {
            MeanSquaredError.Evaluate(network.Forward(data), data, gradient);
            network.Differentiate(gradient);
            optimization.Step();
        }

        var (output, largest) = (network.Forward(data), 0.0);
        for (var k = 0; k < data.Count; k++)
            largest = Math.Max(largest, Math.Abs(output.Values[k] - projected.Values[k]));
        return [largest];
    }

    /// <summary>Rows Σ uₖ sₖ vₖᵀ and their mirror images, so that the mean is 0, and the same with the largest few sₖ alone.</summary>
    static (Matrix<double> Data, Matrix<double> Projected) Data(int components, RandomStream random)
    {
        Matrix<double> left = new(Rows / 2, Inputs), right = new(Inputs, Inputs);
        new Orthogonal(1).Fill(left, random.Child("left"));
        new Orthogonal(1).Fill(right, random.Child("right"));
        Scale(left, k => 3.2 - 0.5 * k);
        var data = Mirrored(left, right);
        Scale(left, k => k < components ? 1 : 0);
        return (data, Mirrored(left, right));
    }

    static Matrix<double> Mirrored(Matrix<double> left, Matrix<double> right)
    {
        var rows = new Matrix<double>(Rows, Inputs);
        MatrixProduct.Multiply(left, right, into: rows.RowRange(0, Rows / 2));
        for (var k = 0; k < rows.Count / 2; k++) rows.Values[rows.Count / 2 + k] = -rows.Values[k];
        return rows;
    }

    static void Scale(Matrix<double> columns, Func<int, double> factor)
    {
        for (var i = 0; i < columns.Rows; i++)
        {
            for (var k = 0; k < columns.Columns; k++) columns[i, k] *= factor(k);
        }
    }
}
