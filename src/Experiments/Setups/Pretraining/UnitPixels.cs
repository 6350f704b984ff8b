using InitStudy.Harness.Data;
using InitStudy.Model;

namespace InitStudy.Experiments.Setups.Pretraining;

/// <summary>Images as probabilities: from 0 for the darkest pixel of all to 1 for the brightest.</summary>
static class UnitPixels
{
    /// <summary>A copy with pixels (x − smallest) / (largest − smallest); the data must have two different pixels.</summary>
    public static Dataset Of(Dataset data)
    {
        var (smallest, largest) = (float.PositiveInfinity, float.NegativeInfinity);
        for (var i = 0; i < data.Count; i++)
        {
            foreach (var x in data.Images.Row(i)) (smallest, largest) = (Math.Min(smallest, x), Math.Max(largest, x));
        }

        var images = new Matrix<float>(data.Count, data.Pixels);
        for (var i = 0; i < data.Count; i++)
        {
            for (var j = 0; j < data.Pixels; j++) images[i, j] = (data.Images[i, j] - smallest) / (largest - smallest);
        }

        return new(data.Name, data.Source, images, data.Labels, data.Classes);
    }
}
