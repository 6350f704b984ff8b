using InitStudy.Harness.Exhibits;

namespace InitStudy.Experiments.Setups.Training;

/// <summary>The arms of a comparison.</summary>
static class Arms
{
    /// <summary>A finding that does not hold, if arms train alike; else none.</summary>
    /// <remarks>
    /// On the published images it would mean that a setting had not reached its network. On a user's it is a fact: a
    /// threshold that no gradient exceeds clips nothing.
    /// </remarks>
    /// <param name="names">What each arm is called.</param>
    /// <param name="histories">The losses of each arm, or another history that tells arms apart.</param>
    public static IReadOnlyList<Finding> Alike(
        IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<double>> histories)
    {
        string[] alike =
        [
            .. from second in Enumerable.Range(0, names.Count)
               let first = Enumerable.Range(0, second).FirstOrDefault(
                   first => histories[first].SequenceEqual(histories[second]), second)
               where first < second
               select $"'{names[first]}' and '{names[second]}' have the same",
        ];
        return alike.Length == 0 ? [] : [new($"Every arm has a history of its own ({string.Join(", ", alike)}).", Holds: false)];
    }
}
