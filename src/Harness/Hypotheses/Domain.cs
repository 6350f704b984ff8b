using System.Globalization;
using InitStudy.Model.Randomness;

namespace InitStudy.Harness.Hypotheses;

/// <summary>The cases that a hypothesis speaks about: independent whole numbers, from which a value is made.</summary>
/// <remarks>
/// Case number i belongs to stratum i mod strata, so that the hard classes are covered by construction and never by
/// luck. Any numbers within the dimensions make a valid case, so that shrinking stays within the reading: a condition
/// of the reading is a lower limit of a dimension.
/// </remarks>
public sealed class Domain<TCase>(
    IReadOnlyList<Dimension> dimensions, Func<int[], TCase> make, params Stratum[] strata)
{
    const int Attempts = 1000;

    /// <summary>The choices, in the order of a token.</summary>
    public IReadOnlyList<Dimension> Dimensions => dimensions;

    /// <summary>The classes, each drawn equally often.</summary>
    public IReadOnlyList<Stratum> Strata => strata;

    /// <summary>How many cases there are; no more than <see cref="long.MaxValue"/>.</summary>
    public long Size => dimensions.Aggregate(
        1L, (size, dimension) => size > long.MaxValue / dimension.Count ? long.MaxValue : size * dimension.Count);

    /// <summary>Different cases: all of a domain that has no more, else that many drawn without replacement.</summary>
    /// <remarks>A stratum that has no case left is passed over; if none has, there are fewer cases.</remarks>
    public IReadOnlyList<Case> Draw(RandomStream random, int count)
    {
        if (Size <= count) return [.. All()];
        var (drawn, left) = (new List<Case>(), strata.ToList());
        for (var index = 0; drawn.Count < count && left.Count > 0; index++)
        {
            var stratum = strata[index % strata.Length];
            if (!left.Contains(stratum)) continue;
            if (DrawNew(stratum, random.Child(index), drawn) is { } c) drawn.Add(c);
            else left.Remove(stratum);
        }

        return drawn;
    }

    /// <summary>One case of a stratum.</summary>
    /// <exception cref="InvalidOperationException">When the stratum leaves the dimensions.</exception>
    public Case Draw(Stratum stratum, RandomStream random)
    {
        var numbers = stratum.Draw(random);
        var c = new Case(numbers);
        return Contains(c) ? c : throw new InvalidOperationException(
            $"stratum '{stratum.Name}' draws {c}; expected {string.Join(", ", dimensions)}");
    }

    /// <summary>The value that a case stands for.</summary>
    public TCase Make(Case c) => make([.. c.Numbers]);

    /// <summary>The case that "3.64" names.</summary>
    /// <exception cref="InputException">When the text is not one number for each dimension, within its range.</exception>
    public Case Parse(string text)
    {
        var parts = text.Split('.');
        if (parts.Length != dimensions.Count)
            throw new InputException($"case is '{text}'; expected {dimensions.Count} numbers joined by dots: {Names()}");
        return new([.. parts.Zip(dimensions, Number)]);
    }

    /// <summary>Simpler cases, boldest first: each number in turn at its simplest, half way to it, or one step nearer.</summary>
    public IEnumerable<Case> Shrink(Case c)
    {
        for (var d = 0; d < dimensions.Count; d++)
        {
            var (number, low) = (c.Numbers[d], dimensions[d].Low);
            foreach (var simpler in new[] { low, low + (number - low) / 2, number - 1 }.Distinct())
            {
                if (simpler < number && simpler >= low) yield return c.With(d, simpler);
            }
        }
    }

    /// <summary>A case of the stratum that was not drawn yet, or none if so many attempts find none.</summary>
    Case? DrawNew(Stratum stratum, RandomStream random, List<Case> drawn)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var c = Draw(stratum, attempt == 0 ? random : random.Child(attempt));
            if (!drawn.Contains(c)) return c;
        }

        return null;
    }

    bool Contains(Case c) => c.Numbers.Count == dimensions.Count
        && c.Numbers.Zip(dimensions).All(pair => pair.First >= pair.Second.Low && pair.First <= pair.Second.High);

    IEnumerable<Case> All() => dimensions.Aggregate<Dimension, IEnumerable<int[]>>(
        [[]], (cases, dimension) => cases.SelectMany(
            start => Enumerable.Range(dimension.Low, (int)dimension.Count).Select(number => (int[])[.. start, number])))
        .Select(numbers => new Case(numbers));

    static int Number(string text, Dimension dimension)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < dimension.Low || number > dimension.High)
            throw new InputException(
                $"{dimension.Name} is '{text}'; expected a whole number from {dimension.Low} to {dimension.High}");
        return number;
    }

    string Names() => string.Join(", ", dimensions.Select(dimension => dimension.Name));
}
