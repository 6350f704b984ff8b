using InitStudy.Harness.Data;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Regularization;

/// <summary>Images seen through random ReLU features, labelled by least squares on one-hot targets.</summary>
/// <remarks>
/// A network with one hidden layer of which only the output weights learn, and are found in closed form.
/// </remarks>
sealed class RandomFeatures
{
    readonly FewDigits _digits;
    readonly Matrix<double> _training, _validation, _test, _targets;

    /// <summary>Draws images and features.</summary>
    /// <param name="data">Where the images come from.</param>
    /// <param name="labels">Images to learn from, n.</param>
    /// <param name="noise">Per cent of them that get a wrong label.</param>
    /// <param name="features">The most features that will be used.</param>
    /// <param name="random">Decides which images, labels and features.</param>
    public RandomFeatures(Dataset data, int labels, int noise, int features, RandomStream random)
    {
        _digits = FewDigits.Draw(data, labels, noise, random.Child("digits"));
        var weights = new Matrix<double>(data.Pixels, features);
        VarianceScaling.HeNormal.Fill(weights, random.Child("features"));
        (_training, _validation, _test) =
            (Seen(_digits.Training, weights), Seen(_digits.Validation, weights), Seen(_digits.Test, weights));
        _targets = OneHot(_digits.Training);
    }

    /// <summary>
    /// Share of wrong labels on images never seen, of the shortest least-squares fit on the first p features.
    /// </summary>
    /// <remarks>A penalty of 10⁻⁹ of the features' mean square keeps a sample with a doubled image solvable.</remarks>
    public double TestError(int used) => Error(_test, _digits.Test, Fit(used, 1e-9));

    /// <summary>
    /// The same with the ridge penalty of those given that has the smallest error on the validation images.
    /// </summary>
    /// <param name="used">p.</param>
    /// <param name="factors">Penalties as multiples of the features' mean square.</param>
    public double TestErrorOfBestRidge(int used, IReadOnlyList<double> factors)
    {
        var best = factors.Select(factor => Fit(used, factor))
            .MinBy(weights => Error(_validation, _digits.Validation, weights));
        return Error(_test, _digits.Test, best);
    }

    /// <summary>A column of weights a class.</summary>
    Matrix<double> Fit(int used, double share)
    {
        var x = _training.Block(0, 0, _training.Rows, used);
        var meanSquare = Enumerable.Range(0, x.Rows).Sum(i => Reduction.SumOfSquares<double>(x.Row(i))) / x.Rows / used;
        return new LinearRegression(x, _targets).Ridge(share * meanSquare);
    }

    static Matrix<double> OneHot(Dataset images)
    {
        var targets = new Matrix<double>(images.Count, images.Classes);
        for (var i = 0; i < images.Count; i++) targets[i, images.Labels[i]] = 1;
        return targets;
    }

    static double Error(Matrix<double> seen, Dataset images, Matrix<double> weights)
    {
        var scores = new Matrix<double>(images.Count, images.Classes);
        MatrixProduct.Multiply<double>(seen.Block(0, 0, seen.Rows, weights.Rows), weights, into: scores);
        var wrong = Enumerable.Range(0, images.Count).Count(i => Largest(scores.Row(i)) != images.Labels[i]);
        return (double)wrong / images.Count;
    }

    static int Largest(ReadOnlySpan<double> scores)
    {
        var largest = 0;
        for (var c = 1; c < scores.Length; c++)
        {
            if (scores[c] > scores[largest]) largest = c;
        }

        return largest;
    }

    static Matrix<double> Seen(Dataset images, Matrix<double> weights)
    {
        var (x, seen) =
            (new Matrix<double>(images.Count, images.Pixels), new Matrix<double>(images.Count, weights.Columns));
        for (var i = 0; i < x.Rows; i++)
        {
            for (var j = 0; j < x.Columns; j++) x[i, j] = images.Images[i, j];
        }

        MatrixProduct.Multiply<double>(x, weights, into: seen);
        new Relu().Forward(seen, seen);
        return seen;
    }
}
