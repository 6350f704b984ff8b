using InitStudy.Harness.Checking.Files;
using InitStudy.Harness.Checking.Naming;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;

namespace InitStudy.Harness.Checking.Signals;

/// <summary>The dense layers of a file as layers of this engine, in the order in which they fit together.</summary>
/// <param name="Names">Of the weights.</param>
/// <param name="Layers">With the file's weights and biases.</param>
sealed record DenseChain(IReadOnlyList<string> Names, IReadOnlyList<Dense<double>> Layers)
{
    /// <summary>The layers of a network with that activation between them.</summary>
    public IReadOnlyList<ILayer<double>> With(IActivation activation) =>
    [
        .. Layers.SelectMany((dense, l) => l + 1 < Layers.Count
            ? new ILayer<double>[] { dense, new Activate<double>(dense.Outputs, activation) } : [dense]),
    ];

    /// <summary>Reads the chain.</summary>
    /// <exception cref="InputException">When there is none: fewer than two weights with two axes, or sizes that do not follow one another.</exception>
    public static DenseChain Of(WeightFile file, Func<TensorSource, Layout?> layoutOf)
    {
        var names = new StateDict(file.Tensors);
        var weights = file.Tensors.Where(tensor => tensor.Shape.Count == 2 && names.RoleOf(tensor).Kind == RoleKind.Weight)
            .OrderBy(tensor => tensor.Name, NaturalOrder.Instance).ToList();
        if (weights.Count < 2)
            throw new InputException($"{file.Path} has {weights.Count} dense weights; expected at least 2 for --activation");
        List<Dense<double>> layers = [.. weights.Select(weight => Layer(weight, names.BiasOf(weight), layoutOf(weight)))];
        for (var l = 1; l < layers.Count; l++)
        {
            if (layers[l].Inputs != layers[l - 1].Outputs)
                throw new InputException(
                    $"'{weights[l].Name}' takes {layers[l].Inputs} inputs; expected {layers[l - 1].Outputs}, "
                    + $"the outputs of '{weights[l - 1].Name}'; see --layout");
        }

        return new([.. weights.Select(weight => weight.Name)], layers);
    }

    static Dense<double> Layer(TensorSource weight, TensorSource? bias, Layout? layout)
    {
        var byInputs = layout == Layout.InOut;
        var dense = byInputs ? new Dense<double>(weight.Shape[0], weight.Shape[1]) : new Dense<double>(weight.Shape[1], weight.Shape[0]);
        var index = 0;
        weight.Read(values =>
        {
            foreach (var x in values)
            {
                var (row, column) = Math.DivRem(index++, weight.Shape[1]);
                dense.Weight.Value[byInputs ? row : column, byInputs ? column : row] = x;
            }
        });
        var unit = 0;
        if (bias?.Count == dense.Outputs) bias.Read(values => values.CopyTo(dense.Bias.Value.Row(0)[unit..(unit += values.Length)]));
        return dense;
    }
}
