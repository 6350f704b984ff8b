namespace InitStudy.Properties.Generation;

/// <summary>The shape of a dense layer's weights.</summary>
public sealed record Fans(int In, int Out)
{
    internal IEnumerable<Fans> Simpler() =>
    [
        .. Shrinking.Towards(1, In).Select(fan => this with { In = fan }),
        .. Shrinking.Towards(1, Out).Select(fan => this with { Out = fan }),
    ];
}

/// <summary>A shape with one fan at least twice the other, so that a fan taken for the other one shows.</summary>
public sealed record LopsidedFans(int Narrow, int Ratio, bool WideIn)
{
    internal Fans Fans => WideIn ? new(Narrow * Ratio, Narrow) : new(Narrow, Narrow * Ratio);

    internal IEnumerable<LopsidedFans> Simpler() =>
    [
        .. Shrinking.Towards(1, Narrow).Select(fan => this with { Narrow = fan }),
        .. Shrinking.Towards(2, Ratio).Select(ratio => this with { Ratio = ratio }),
    ];
}
