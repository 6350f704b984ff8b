using System.Text.RegularExpressions;
using InitStudy.Harness.Checking.Files;
using InitStudy.Harness.Checking.Laws;

namespace InitStudy.Harness.Checking.Naming;

/// <summary>What the names in a file tell: which tensors are drawn, which belong together, how they lie.</summary>
/// <remarks>Names are those of PyTorch's state_dict, of Hugging Face's Transformers and PEFT, and of this project's engine.</remarks>
sealed partial class StateDict(IReadOnlyList<TensorSource> tensors)
{
    static readonly (Regex Name, string Is)[] Known =
    [
        (RunningStatistic(), "a running statistic"), (Quantized(), "part of a quantized tensor"), (LoraB(), "LoRA's B, which starts at zero"),
        (Fixed(), "fixed numbers"),
    ];

    readonly Dictionary<string, TensorSource> _byName = 
        tensors.DistinctBy(tensor => tensor.Name).ToDictionary(tensor => tensor.Name, StringComparer.Ordinal);

    /// <summary>Whether names end as PyTorch's do; then weights are (out, in).</summary>
    public bool IsOfPyTorch { get; } = tensors.Any(tensor => PyTorchName().IsMatch(tensor.Name));

    /// <summary>What a tensor is.</summary>
    public Role RoleOf(TensorSource tensor)
    {
        if (tensor.Precision is null) return new(RoleKind.NotDrawn, $"of type {tensor.Type}");
        if (tensor.Count < 2) return new(RoleKind.NotDrawn, tensor.Count == 0 ? "empty" : "a single number");
        if (Known.FirstOrDefault(known => known.Name.IsMatch(tensor.Name)) is { Name: not null } known) return new(RoleKind.NotDrawn, known.Is);
        if (tensor.Shape.Count <= 3 && IsEmbedding(tensor.Name)) return new(RoleKind.Embedding);
        if (IsWeight(tensor)) return new(RoleKind.Weight);
        if (WeightOf(tensor.Name) is { } weight) return new(RoleKind.Bias, weight.Name);
        return Normalization().IsMatch(tensor.Name) || PyTorchName().IsMatch(tensor.Name) && Partner(tensor.Name) is not null
            ? new(RoleKind.NotDrawn, "a gain or shift of a normalization")
            : new(RoleKind.Vector);
    }

    /// <summary>A tensor's fans; none for a vector without a weight, or where the weight's axes are not known.</summary>
    /// <param name="tensor">A weight, or a bias, which has its weight's.</param>
    /// <param name="layout">How weights lie; none if not known.</param>
    /// <param name="groups">Layers side by side in that weight, such as 3 of a packed query, key and value.</param>
    public Fans? FansOf(TensorSource tensor, Layout? layout, Func<string, int> groups)
    {
        var weight = RoleOf(tensor).Kind == RoleKind.Bias ? WeightOf(tensor.Name)! : tensor;
        if (weight.Shape.Count < 2) return null;
        var (first, second) = layout == Layout.InOut ? (weight.Shape[^1], weight.Shape[^2]) : (weight.Shape[0], weight.Shape[1]);
        if (layout is null && first != second) return null;
        var window = (double)weight.Count / first / second;
        return new(window * second, window * first / groups(weight.Name), HiddenUnits(tensor.Name));
    }

    /// <summary>The vector that belongs to a weight, if there is one.</summary>
    public TensorSource? BiasOf(TensorSource weight) =>
        tensors.FirstOrDefault(tensor => tensor.Shape.Count(size => size > 1) <= 1 && WeightOf(tensor.Name) == weight);

    /// <summary>Whether the names are those of an output layer and of the embedding whose weights it shares.</summary>
    public static bool AreTied(string a, string b) =>
        IsEmbedding(a) && OutputLayer().IsMatch(b) || IsEmbedding(b) && OutputLayer().IsMatch(a);

    static bool IsEmbedding(string name) => Embedding().IsMatch(name) && !OutputLayer().IsMatch(name);

    /// <summary>A recurrent layer's units: columns of the weights that act on them.</summary>
    double? HiddenUnits(string name) => Recurrent().Match(name) is { Success: true } match
        && _byName.TryGetValue($"{match.Groups[1].Value}weight_hh{match.Groups[2].Value}", out var hidden) && hidden.Shape.Count == 2
            ? hidden.Shape[1]
            : null;

    /// <summary>Whether it has two long axes, or the name of a weight: one of a single unit, or of a single input, is long in one axis.</summary>
    static bool IsWeight(TensorSource tensor) => tensor.Shape.Count(size => size > 1) > 1
        || tensor.Shape.Count > 1 && WeightName().IsMatch(tensor.Name) && !Normalization().IsMatch(tensor.Name);

    /// <summary>The weight, with at least two axes, that a bias belongs to.</summary>
    TensorSource? WeightOf(string name) =>
        Partner(name) is { } partner && IsWeight(partner) && BiasName().IsMatch(name) ? partner : null;

    /// <summary>The other one of a weight and a bias.</summary>
    TensorSource? Partner(string name)
    {
        var other = name.EndsWith(".state.1", StringComparison.Ordinal) ? name[..^1] + "0"
            : BiasName().IsMatch(name) ? BiasName().Replace(name, match => match.Value.Replace("bias", "weight", StringComparison.Ordinal))
            : name.EndsWith("weight", StringComparison.Ordinal) ? name[..^"weight".Length] + "bias" : name;
        return other != name && _byName.TryGetValue(other, out var partner) ? partner : null;
    }

    [GeneratedRegex(@"(^|[._])(weight|bias)$|(weight|bias)_(ih|hh)_l\d+(_reverse)?$")]
    private static partial Regex PyTorchName();

    [GeneratedRegex(@"(^|[._/])(\w*(weight|kernel)|w)\d*(_(ih|hh)_l\d+(_reverse)?)?(:0)?$", RegexOptions.IgnoreCase)]
    private static partial Regex WeightName();

    [GeneratedRegex(@"bias(_(ih|hh)_l\d+(_reverse)?)?$|\.state\.1$")]
    private static partial Regex BiasName();

    [GeneratedRegex(@"^(.*)(?:weight|bias)_(?:ih|hh)(_l\d+(?:_reverse)?)$")]
    private static partial Regex Recurrent();

    [GeneratedRegex(@"running_(mean|var)$|num_batches_tracked$|(^|\.)moving_(mean|variance)$")]
    private static partial Regex RunningStatistic();

    [GeneratedRegex(@"(^|[._])(qweight|qzeros|g_idx|scales|(nested_)?absmax|(nested_)?quant_map|quant_state.*|weight_scale(_inv)?|zero_point)$")]
    private static partial Regex Quantized();

    [GeneratedRegex(@"(^|\.)lora_(B|up|embedding_B)(\.|$)")]
    private static partial Regex LoraB();

    [GeneratedRegex(@"(^|[._])(inv_freq|position_ids|relative_position_index|attn_mask|masked_bias)$")]
    private static partial Regex Fixed();

    [GeneratedRegex(@"(^|\.)(wte|wpe|\w*embed\w*|\w*emb|(cls|mask|class|dist)_token)(\.weight)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Embedding();

    [GeneratedRegex(@"(^|\.)(lm_head|output|embed_out|decoder|proj_out|score)(\.|$)")]
    private static partial Regex OutputLayer();

    [GeneratedRegex(@"(^|[._])(\w*norm\w*|bn\d*|ln(_?\w*)?|gamma|beta|layer_?scale|ls\d+)([._]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Normalization();
}
