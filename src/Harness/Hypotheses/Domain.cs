using System.Globalization;
using InitStudy.Model.Randomness;

namespace InitStudy.Harness.Hypotheses;

/// <summary>The cases that a hypothesis speaks about: independent whole numbers, from which a case is made.</summary>
/// <remarks>
/// Case number i belongs to stratum i mod strata, so that the hard classes are covered by construction and never by
/// luck. Any numbers within the dimensions make a valid case, so shrinking needs no checks.
/// </remarks>
public sealed class Domain<TCase>(
    IReadOnlyList<Dimension> dimensions, Func<int[], TCase> make, params Stratum[] strata)
{
    /// <summary>The choices, in the order of a token.</summary>
    public IReadOnlyList<Dimension> Dimensions => dimensions;

    /// <summary>The classes, each drawn equally often.</summary>
    public IReadOnlyList<Stratum> Strata => strata;

    /// <summary>Case number <paramref name="index"/> of a run.</summary>
    public int[] Draw(RandomStream random, int index) =>
        strata[index % strata.Length].Draw(random.Child(index));

    /// <summary>The case that a list of numbers stands for.</summary>
    public TCase Make(int[] codes) => make(codes);

    /// <summary>"3.64": the numbers of a case, joined by dots.</summary>
    public static string Token(IReadOnlyList<int> codes) =>
        string.Join('.', codes.Select(code => code.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The numbers of a token.</summary>
    /// <exception cref="InputException">When the token is not one number for each dimension, within its range.</exception>
    public int[] Parse(string token)
    {
        var parts = token.Split('.');
        if (parts.Length != dimensions.Count)
            throw new InputException($"case is '{token}'; expected {dimensions.Count} numbers joined by dots: {Names()}");
        return [.. parts.Zip(dimensions, Code)];
    }

    /// <summary>Simpler cases, boldest first: each number in turn at its simplest, half way to it, or one step nearer.</summary>
    public IEnumerable<int[]> Shrink(int[] codes)
    {
        for (var d = 0; d < codes.Length; d++)
        {
            var (code, low) = (codes[d], dimensions[d].Low);
            foreach (var simpler in new[] { low, low + (code - low) / 2, code - 1 }.Distinct())
            {
                if (simpler >= code || simpler < low) continue;
                var candidate = (int[])codes.Clone();
                candidate[d] = simpler;
                yield return candidate;
            }
        }
    }

    static int Code(string text, Dimension dimension)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            || code < dimension.Low || code > dimension.High)
            throw new InputException(
                $"{dimension.Name} is '{text}'; expected a whole number from {dimension.Low} to {dimension.High}");
        return code;
    }

    string Names() => string.Join(", ", dimensions.Select(dimension => dimension.Name));
}
