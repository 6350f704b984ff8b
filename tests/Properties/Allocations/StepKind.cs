using FsCheck;
using FsCheck.Fluent;

namespace InitStudy.Properties.Allocations;

/// <summary>One kind of step, to be taken in generated cases.</summary>
sealed class StepKind
{
    readonly Func<Rnd, int, IReadOnlyList<StepCase>> _draw;

    StepKind(string name, Func<Rnd, int, IReadOnlyList<StepCase>> draw) => (Name, _draw) = (name, draw);

    /// <summary>What a failure calls it.</summary>
    public string Name { get; }

    /// <summary>A kind whose step is made anew from a case.</summary>
    public static StepKind Of<T>(string name, Gen<T> cases, Func<T, Action> step) => new(
        name, (random, count) => [.. cases.Sample(50, random, count).Select(c => new StepCase($"{c}", () => step(c)))]);

    /// <summary>So many cases, the same for the same seed.</summary>
    public IReadOnlyList<StepCase> Draw(ulong seed, int count) => _draw(new Rnd(seed), count);
}
