using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Data;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Exhibits;

/// <summary>The gradient's norm through time before training, by spectral radius, beside the theory.</summary>
static class TimeExhibit
{
    /// <summary>Networks of each spectral radius.</summary>
    const int Seeds = 5;

    /// <summary>Units of the layer.</summary>
    const int Units = 64;

    const int Batch = 32;

    /// <summary>
    /// Deviation of the input weights: what one standardized pixel adds to a unit. Chosen, not tuned.
    /// </summary>
    const double InputDeviation = 0.5;

    static readonly double[] Radii = [0.8, 1.2, 1.6, 2];

    /// <summary>The figure, and what a step back multiplies the gradient by.</summary>
    public static Exhibit Exhibit(ExhibitContext context)
    {
        var plot = Plot(context);
        double Measured(double radius) => FactorAStep(plot[Label(radius)]);
        string Factor(double radius) => Format.Number(Measured(radius), 3);
        return new(
            "Gradients through time",
            $"A tanh layer of {Units} units reads {context.Data.Name} pixel by pixel, before training, with " +
            "orthogonal recurrent weights times ρ: the norm of the gradient by the state after each pixel, for a " +
            $"random gradient by the last state. Median and range of {Seeds} networks. Dashed: √χ a step back, by " +
            "quadrature, for Gaussian inputs of the pixels' mean square; real pixels are dark or bright rather than " +
            "Gaussian.",
            [("time", plot)])
        {
            Findings =
            [
                new("The pixels saturate the states so that the gradient vanishes with ρ = 1.2 as with ρ = 0.8: " +
                    $"{Factor(1.2)} and {Factor(0.8)} a step back.",
                    Measured(0.8) < 0.95 && Measured(1.2) < 0.95),
                new($"It explodes with ρ = 1.6, {Factor(1.6)} a step back, and with ρ = 2, {Factor(2)}: the boundary " +
                    "lies above 1.2.",
                    Measured(1.6) > 1 && Measured(2) > 1.05),
                new("Each measured factor is within a tenth of √χ.",
                    Radii.All(radius => Math.Abs(Measured(radius) / Rate(radius) - 1) < 0.1)),
            ],
        };
    }

    static string Label(double radius) => $"ρ = {Format.Number(radius)}";

    /// <summary>The geometric mean over all steps.</summary>
    static double FactorAStep(Curve norms) => Elementary.Exp(Elementary.Log(norms.Y[0]) / (norms.Y.Count - 1));

    /// <summary>‖∂L/∂h_t‖ over ‖∂L/∂h_T‖, median and range over seeds, and √χ by quadrature, dashed.</summary>
    static LinePlot Plot(ExhibitContext context)
    {
        var data = context.Standardized;
        var random = RandomStream.Root(StableHash.Of("gradient-through-time"));
        var runs = context.InParallel(
            Radii.Length * Seeds, job => RelativeNorms(Radii[job / Seeds], data, random.Child(job % Seeds)));
        double[][][] byRadius = [.. runs.Chunk(Seeds)];
        double[] pixels = [.. Enumerable.Range(1, data.Pixels).Select(t => (double)t)];
        return new(
            "Gradient by the state after each pixel, before training",
            new("pixel", AxisScale.Linear, 0, data.Pixels),
            new("‖∂L/∂h‖ relative to the last state", AxisScale.Decimal),
            [
                .. Radii.Select((radius, r) => Measured(radius, pixels, byRadius[r])),
                .. Radii.Select((radius, r) => Predicted(radius, pixels) with { Palette = r }),
            ]);
    }

    static Curve Measured(double radius, double[] pixels, double[][] seeds)
    {
        double[] Over(Func<IEnumerable<double>, double> fold) =>
            [.. Enumerable.Range(0, pixels.Length).Select(t => fold(seeds.Select(norms => norms[t])))];
        return new(Label(radius), pixels, Over(DeepRuns.MedianOf))
        {
            Spread = new(Over(norms => norms.Min()), Over(norms => norms.Max())),
        };
    }

    static Curve Predicted(double radius, double[] pixels)
    {
        var rate = Rate(radius);
        double[] norms = [.. pixels.Select(t => Elementary.Exp((pixels.Length - t) * Elementary.Log(rate)))];
        return new($"√χ = {Format.Number(rate, 3)}", pixels, norms) { Dashed = true };
    }

    /// <summary>√χ for tanh states driven by standardized pixels.</summary>
    static double Rate(double radius)
    {
        var field = new MeanField(new Tanh(), radius * radius, InputDeviation * InputDeviation);
        return Math.Sqrt(field.GradientFactor(field.FixedPoint()));
    }

    /// <summary>‖∂L/∂h_t‖ / ‖∂L/∂h_T‖ over a batch, for a random gradient by the last state.</summary>
    static double[] RelativeNorms(double radius, Dataset data, RandomStream random)
    {
        var layer = new Recurrent<float>(
            data.Pixels, 1, Units, new Tanh(), new Normal(InputDeviation), new Orthogonal(radius), random.Child("weights"));
        var x = new Matrix<float>(Batch, data.Pixels);
        for (var row = 0; row < Batch; row++)
            data.Images.Row(random.Child("images").Choice(row, data.Count)).CopyTo(x.Row(row));
        Matrix<float> h = new(Batch, layer.Outputs), dh = new(Batch, layer.Outputs), dx = new(Batch, layer.Inputs);
        Normal.Standard.Fill(dh.Step(data.Pixels - 1, Units), random.Child("gradient"));
        layer.Forward(x, h);
        layer.Backward(x, h, dh, dx);
        double[] squares =
        [
            .. Enumerable.Range(0, data.Pixels).Select(t => Enumerable.Range(0, Batch).Sum(
                row => Reduction.SumOfSquares<float>(layer.HiddenGradient.Step(t, Units).Row(row)))),
        ];
        return [.. squares.Select(square => Math.Sqrt(square / squares[^1]))];
    }
}
