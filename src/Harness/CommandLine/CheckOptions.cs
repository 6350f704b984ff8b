using System.CommandLine;
using InitStudy.Harness.Checking;

namespace InitStudy.Harness.CommandLine;

/// <summary>The options of `check`.</summary>
sealed class CheckOptions
{
    public Argument<string[]> Files { get; } = new("FILE")
    {
        Description = "Weight files: safetensors, .npy, .npz or .onnx.", Arity = ArgumentArity.OneOrMore,
    };

    public Option<string[]> Laws { get; } = new("--as")
    {
        Description = "Law of every drawn tensor, or NAME=LAW for one tensor or module.",
    };

    public Option<string?> Layout { get; } = new("--layout")
    {
        Description = "out-in or in-out: which axis of a weight counts units. PyTorch's names mean out-in.",
    };

    public Option<string[]> Groups { get; } = new("--groups")
    {
        Description = "NAME=N: that weight is a convolution in N groups, or N layers packed together.",
    };

    public Option<string?> Activation { get; } = new("--activation")
    {
        Description = "What is between dense layers: shows signal and gradient by layer.",
    };

    public Option<string?> Out { get; } = new("--out")
    {
        Description = "Folder for a report with a figure for every drawn tensor.",
    };

    public Option<bool> Json { get; } = new("--json")
    {
        Description = "One JSON object a tensor on standard output.",
    };

    /// <summary>What the user declares.</summary>
    /// <exception cref="InputException">When a law, a layout or a number is none.</exception>
    public Declarations Declarations(ParseResult parsed) => Checking.Declarations.Parse(
        parsed.GetValue(Laws) ?? [], parsed.GetValue(Layout), parsed.GetValue(Groups) ?? []);
}
