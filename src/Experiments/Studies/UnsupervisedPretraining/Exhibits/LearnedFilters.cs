using InitStudy.Harness.Data;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Pretraining;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.Exhibits;

/// <summary>What the hidden units of an autoencoder look for: the weights of each as a small image.</summary>
static class LearnedFilters
{
    const int Across = 4, Steps = 1500, Batch = 16, Gap = 1;

    /// <summary>Sixteen units, trained on images whose first pixels make a square.</summary>
    public static HeatMap Of(Dataset data, string title)
    {
        var random = RandomStream.Root(StableHash.Of("learned-filters"));
        var encoder = new Dense<float>(data.Pixels, Across * Across, VarianceScaling.GlorotUniform, random.Child("encoder"));
        var run = new ReconstructionRun<float>(
            Autoencoder.Tied(encoder, new Logistic(), Batch), new Adam(0.01), data.Images, random.Child("training"))
        {
            Reconstruction = Reconstruction.CrossEntropy,
        };
        while (run.Steps < Steps && !run.Diverged) run.Step();
        return Map(encoder.Weight.Value, Math.Min((int)Math.Sqrt(data.Pixels), 8), title);
    }

    /// <summary>Images of side · side weights in four rows of four, the first at the top left.</summary>
    static HeatMap Map(Matrix<float> weights, int side, string title)
    {
        var cells = Across * (side + Gap) - Gap;
        var values = new double[cells, cells];
        for (var x = 0; x < cells; x++)
        {
            for (var y = 0; y < cells; y++) values[x, cells - 1 - y] = At(weights, side, x, y);
        }

        double[] grid = [.. Enumerable.Range(0, cells).Select(i => (double)i)];
        return new(title, new("pixels of four units side by side"), new("pixels of four units"), new("weight"), grid, grid, values)
        {
            Centre = 0,
        };
    }

    static double At(Matrix<float> weights, int side, int x, int y)
    {
        var ((column, i), (row, j)) = (Math.DivRem(x, side + Gap), Math.DivRem(y, side + Gap));
        return i == side || j == side ? double.NaN : weights[j * side + i, row * Across + column];
    }
}
