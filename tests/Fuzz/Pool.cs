using InitStudy.Model.Randomness;

namespace InitStudy.Fuzz;

/// <summary>Inputs worth changing further: the seeds, and every input that was refused in a way not seen before.</summary>
/// <remarks>
/// A refusal names where reading ended, so its wording without values tells which checks an input came past: what a
/// counter in the code would tell, without changing the code.
/// </remarks>
sealed class Pool(IReadOnlyList<byte[]> seeds, IEnumerable<byte[]> corpus)
{
    const int Longest = 1 << 14, Most = 1 << 10, Letters = 40;

    readonly List<byte[]> _inputs = [.. seeds, .. corpus];
    readonly Dictionary<string, byte[]> _firsts = [];

    /// <summary>The shortest input of each wording, by wording.</summary>
    public IReadOnlyDictionary<string, byte[]> Firsts => _firsts;

    /// <summary>An input: a seed as often as not.</summary>
    public byte[] Draw(RandomStream random) =>
        random.Choice(0, 2) == 0 ? seeds[random.Choice(1, seeds.Count)] : _inputs[random.Choice(1, _inputs.Count)];

    /// <summary>Keeps an input whose outcome is new.</summary>
    public void Learn(byte[] input, string outcome)
    {
        var wording = Wording(outcome);
        var known = _firsts.GetValueOrDefault(wording);
        if (input.Length > Longest || known?.Length <= input.Length || known is null && _firsts.Count == Most) return;
        _firsts[wording] = input;
        _inputs.Add(input);
    }

    /// <summary>The letters of what was expected, or of how the line begins, outside of quotation marks.</summary>
    static string Wording(string outcome)
    {
        var expected = outcome.LastIndexOf("expected", StringComparison.Ordinal);
        var plain = string.Concat((expected < 0 ? outcome : outcome[expected..]).Split('\'', '"').Where((_, part) => part % 2 == 0));
        return string.Concat(plain.Where(c => char.IsAsciiLetter(c) || c == ' ').Take(Letters));
    }
}
