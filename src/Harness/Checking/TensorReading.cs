using InitStudy.Harness.Checking.Files;
using InitStudy.Harness.Checking.Laws;
using InitStudy.Harness.Checking.Naming;
using InitStudy.Harness.Checking.Statistics;

namespace InitStudy.Harness.Checking;

/// <summary>Reads the tensors of a file one after the other, and asks every rule about each.</summary>
/// <param name="file">An open file.</param>
/// <param name="declarations">What the user declares.</param>
sealed class TensorReading(WeightFile file, Declarations declarations)
{
    readonly StateDict _names = new(file.Tensors);

    readonly Layout? _byNames = new StateDict(file.Tensors).IsOfPyTorch ? Layout.OutIn : null;

    /// <summary>How a tensor lies: as declared, as the file tells, or as the names tell.</summary>
    public Layout? LayoutOf(TensorSource source) => declarations.Layout ?? source.Layout ?? _byNames;

    /// <summary>One tensor.</summary>
    /// <exception cref="InputException">When its values cannot be read, or its law depends on a layout that nothing tells.</exception>
    public CheckedTensor Read(TensorSource source)
    {
        var (role, named) = (_names.RoleOf(source), declarations.RuleOf(source.Name));
        if (source.Precision is not { } precision || source.Count == 0) return new() { Source = source, Role = role };
        var (summary, broken) = SummaryBuilder.Of(source, Columns(source), precision);
        if (summary is null) return new() { Source = source, Role = role, Declared = named ?? declarations.Everywhere, Broken = broken };
        if (named is null) role = Seen(role, summary);
        if (role.Kind == RoleKind.NotDrawn && named is null) return new() { Source = source, Role = role };

        var fans = _names.FansOf(source, LayoutOf(source), declarations.GroupsOf);
        var declared = named ?? declarations.Everywhere;
        if (declared is null or { NeedsFans: true } && fans is null) RequireLayout(source);
        return CheckedTensor.Of(source, role.Kind == RoleKind.NotDrawn ? new(RoleKind.Vector) : role, declared, fans, summary);
    }

    /// <summary>Constant vectors are not drawn; nor has an embedding a law that comes from fans.</summary>
    Role Seen(Role role, TensorSummary summary) => role.Kind switch
    {
        RoleKind.Bias or RoleKind.Vector or RoleKind.Embedding when summary.IsConstant => new(RoleKind.NotDrawn, Constant(summary.Smallest)),
        RoleKind.Weight when summary.IsConstant && !summary.IsMatrix => new(RoleKind.NotDrawn, Constant(summary.Smallest)),
        RoleKind.NotDrawn when summary.IsConstant && summary.Count > 1 => new(RoleKind.NotDrawn, $"{role.Text}: {Constant(summary.Smallest)}"),
        RoleKind.Embedding when declarations.Everywhere is { NeedsFans: true } => new(RoleKind.NotDrawn, "an embedding, which has no fans"),
        _ => role,
    };

    static string Constant(double value) =>
        value == 0 ? "zeros" : value == 1 ? "ones" : $"the constant {Reporting.Format.Number(value)}";

    /// <summary>Values in a row of the matrix of (out, in · window) or (window · in, out).</summary>
    int Columns(TensorSource source)
    {
        if (source.Shape.Count == 0) return 1;
        var columns = LayoutOf(source) == Layout.InOut || source.Shape.Count == 1 ? source.Shape[^1] : source.Count / source.Shape[0];
        return columns <= Array.MaxLength ? (int)columns
            : throw new InputException($"{file.Path}: tensor '{source.Name}' has rows of {columns} values; expected at most {Array.MaxLength}");
    }

    void RequireLayout(TensorSource source)
    {
        if (LayoutOf(source) is null && (source.Shape.Count > 1 || _names.RoleOf(source).Kind == RoleKind.Bias))
            throw new InputException(
                $"{file.Path}: '{source.Name}' ({string.Join(", ", source.Shape)}) may be (out, in) or (in, out); " +
                "expected --layout out-in, as in PyTorch, or --layout in-out, as in Keras and this engine");
    }
}
