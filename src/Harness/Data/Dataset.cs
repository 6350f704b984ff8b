using InitStudy.Model;

namespace InitStudy.Harness.Data;

/// <summary>Labelled images: row i of <see cref="Images"/> shows an object of class <see cref="Labels"/>[i].</summary>
/// <param name="Name">Short, for tables.</param>
/// <param name="Source">Citation, in one line.</param>
/// <param name="Images">Finite pixels, shape (count, pixels); at least one pixel an image.</param>
/// <param name="Labels">One for each image, each from 0 to Classes − 1.</param>
/// <param name="Classes">At least 1.</param>
/// <remarks>Images and labels are shared with the caller, not copied: nothing here writes to them.</remarks>
/// <exception cref="ArgumentException">When a value breaks one of these rules.</exception>
public sealed record Dataset(string Name, string Source, Matrix<float> Images, int[] Labels, int Classes)
{
    /// <summary>Short, for tables.</summary>
    public string Name { get; } = OneLine(Name, nameof(Name));

    /// <summary>Citation, in one line.</summary>
    public string Source { get; } = OneLine(Source, nameof(Source));

    /// <summary>Pixels, shape (count, pixels).</summary>
    public Matrix<float> Images { get; } = Finite(Images);

    /// <summary>Number of classes, at least 1.</summary>
    public int Classes { get; } = Require.Positive(Classes);

    /// <summary>Class of each image, from 0 to <see cref="Classes"/> − 1.</summary>
    public int[] Labels { get; } = InRange(Labels, Images.Rows, Classes);

    /// <summary>Number of images.</summary>
    public int Count => Images.Rows;

    /// <summary>Pixels of one image.</summary>
    public int Pixels => Images.Columns;

    /// <summary>A copy of the images in <paramref name="rows"/>, in that order; a row may come twice.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When a row is outside 0 to Count − 1.</exception>
    public Dataset Subset(ReadOnlySpan<int> rows)
    {
        var images = new Matrix<float>(rows.Length, Pixels);
        var labels = new int[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            Images.Row(rows[i]).CopyTo(images.Row(i));
            labels[i] = Labels[rows[i]];
        }
        return new(Name, Source, images, labels, Classes);
    }

    /// <summary>Two copies: every <paramref name="keptAside"/>-th image, counted from 1, is kept aside; training has the others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When keptAside is 0 or negative.</exception>
    public (Dataset Training, Dataset Aside) Split(int keptAside)
    {
        Require.Positive(keptAside);
        var rows = Enumerable.Range(0, Count).ToLookup(row => row % keptAside == keptAside - 1);
        return (Subset([.. rows[false]]), Subset([.. rows[true]]));
    }

    /// <summary>A copy with pixels (x − mean) / deviation: mean 0 and variance 1 over the whole data set.</summary>
    /// <remarks>
    /// One mean and one deviation for all pixels: brightness keeps its meaning from pixel to pixel, and a pixel that is
    /// black in every image needs no special case. The variance divides by the number of values. Both sums run in
    /// double over the rows in order, so that the result is the same on every machine. Standardize before taking a
    /// <see cref="Subset"/>, or the parts get scales of their own.
    /// </remarks>
    /// <exception cref="InputException">When there are no two different pixels: nothing sets the scale.</exception>
    public Dataset Standardized()
    {
        RequireVariation();
        var values = (double)Count * Pixels;
        var mean = Sum(static (x, _) => x, 0) / values;
        var variance = Sum(static (x, mean) => (x - mean) * (x - mean), mean) / values;

        var deviation = Math.Sqrt(variance);
        var images = new Matrix<float>(Count, Pixels);
        for (var i = 0; i < Count; i++)
        {
            var from = Images.Row(i);
            var to = images.Row(i);
            for (var j = 0; j < from.Length; j++) to[j] = (float)((from[j] - mean) / deviation);
        }
        return new(Name, Source, images, Labels, Classes);
    }

    double Sum(Func<double, double, double> term, double mean)
    {
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
            foreach (var x in Images.Row(i)) sum += term(x, mean);
        return sum;
    }

    // On the pixels themselves: the rounding of the mean can give equal pixels a variance above 0.
    void RequireVariation()
    {
        for (var i = 0; i < Count; i++)
            if (Images.Row(i).ContainsAnyExcept(Images[0, 0])) return;
        throw new InputException(Count == 0
            ? $"{Name}: has no images; expected pixels of at least two different values"
            : FormattableString.Invariant(
                $"{Name}: every pixel is {Images[0, 0]}; expected pixels of at least two different values"));
    }

    static string OneLine(string text, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        if (text.Any(char.IsControl)) throw new ArgumentException($"{name} has control characters; expected one line");
        return text;
    }

    static Matrix<float> Finite(Matrix<float> images)
    {
        Require.Positive(images.Columns);
        for (var i = 0; i < images.Rows; i++)
            foreach (var x in images.Row(i))
                if (!float.IsFinite(x))
                    throw new ArgumentException(
                        FormattableString.Invariant($"image {i} has a pixel {x}; expected finite numbers"));
        return images;
    }

    static int[] InRange(int[] labels, int count, int classes)
    {
        ArgumentNullException.ThrowIfNull(labels);
        Require.Length(labels.Length, count);
        for (var i = 0; i < count; i++)
            if ((uint)labels[i] >= (uint)classes)
                throw new ArgumentException(
                    FormattableString.Invariant($"label {i} is {labels[i]}; expected 0 to {classes - 1}"));
        return labels;
    }
}
