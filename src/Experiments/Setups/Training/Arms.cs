namespace InitStudy.Experiments.Setups.Training;

/// <summary>The arms of a comparison.</summary>
static class Arms
{
    /// <summary>Two arms with one history would mean that a setting had not reached its network.</summary>
    /// <param name="names">What each arm is called.</param>
    /// <param name="histories">The losses of each arm, or another history that must differ.</param>
    /// <exception cref="InvalidOperationException">When two are equal.</exception>
    public static void RequireDifferent(IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<double>> histories)
    {
        for (var first = 0; first < names.Count; first++)
        {
            for (var second = 0; second < first; second++)
            {
                if (histories[first].SequenceEqual(histories[second]))
                    throw new InvalidOperationException(
                        $"'{names[first]}' and '{names[second]}' have the same history; expected two");
            }
        }
    }
}
