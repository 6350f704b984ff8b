using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Generation;

/// <summary>A fresh seed from the whole range of 64 bits.</summary>
public readonly record struct Seed(ulong Value)
{
    internal RandomStream Stream => RandomStream.Root(Value);
}
