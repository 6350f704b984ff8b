using System.Globalization;

namespace InitStudy.Properties.Allocations;

/// <summary>
/// What this assembly does as a program, in a process where nothing else runs: for every kind of step a line with its
/// name, the most that one of its cases allocates, and that case, separated by tabs.
/// </summary>
/// <remarks>
/// All cases are run several times, each time from the beginning, and the least counts: what a step allocates it
/// allocates every time. What the runtime allocates on the side it does once, for what is new: types, its cache of
/// generic virtual calls.
/// </remarks>
static class Program
{
    const int CasesOfAKind = 5, Rounds = 3;

    /// <summary>Measures the steps of the cases that a seed draws.</summary>
    static void Main(string[] args)
    {
        var seed = ulong.Parse(args[0], CultureInfo.InvariantCulture);
        SharedSteps.WarmUpEveryThread();
        (string Kind, StepCase Case)[] cases =
            [.. StepKinds.Free.Concat(StepKinds.OneObject).SelectMany(kind => kind.Draw(seed, CasesOfAKind).Select(c => (kind.Name, c)))];
        long[][] rounds = [.. Enumerable.Range(0, Rounds).Select(_ => cases.Select(c => c.Case.Bytes()).ToArray())];
        var least = cases.Select((c, i) => (c.Kind, c.Case.Text, Bytes: rounds.Min(round => round[i])));
        foreach (var kind in least.GroupBy(measured => measured.Kind))
        {
            var (name, text, bytes) = kind.MaxBy(measured => measured.Bytes);
            Console.Write(FormattableString.Invariant($"{name}\t{bytes}\t{text}\n"));
        }
    }
}
