using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.Testing;

/// <summary>A hypothesis as a property, for any test framework: its verdict on record holds for cases that no run had before.</summary>
public static class HypothesisTesting
{
    /// <summary>Decides fresh cases, shrinks a refuted one, and fails unless the verdict is the one on record.</summary>
    /// <param name="hypothesis">What to decide.</param>
    /// <param name="root">All random numbers follow from it. Draw it anew: a wrong verdict has probability 2⁻⁵⁰ a case.</param>
    /// <param name="command">What starts the program that replays a case: <see cref="InitStudyProgram.Command"/>.</param>
    /// <exception cref="TestFailedException">When it differs: with the case that tells most, and how to replay it.</exception>
    /// <exception cref="HypothesisException">When the hypothesis measures what its test does not cover.</exception>
    public static Outcome MustHaveItsVerdict(this Hypothesis hypothesis, ulong root, string command = "initstudy")
    {
        var outcome = new HypothesisRunner(Environment.ProcessorCount).Decide(hypothesis, root);
        return outcome.AsExpected ? outcome : throw new TestFailedException(
            $"{hypothesis.Id} is {outcome.Verdict.Word()}; expected {hypothesis.Expected.Word()}\n" +
            CaseReport.Of(hypothesis, outcome.CounterExample ?? outcome.MostInformativeCase, command));
    }
}
