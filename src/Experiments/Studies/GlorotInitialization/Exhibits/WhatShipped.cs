using InitStudy.Experiments.Data;
using InitStudy.Harness.Checking;
using InitStudy.Harness.Checking.Laws;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Testing;
using InitStudy.Model.Kernels;

namespace InitStudy.Experiments.Studies.GlorotInitialization.Exhibits;

/// <summary>Initializers of published libraries that do not draw the law they are named after, on draws that are stored here.</summary>
static class WhatShipped
{
    /// <summary>Numbers of values that are looked at: 8, 16, … all.</summary>
    static readonly int[] Counts = [.. Enumerable.Range(3, 9).Select(k => 1 << k)];

    /// <summary>One row of the table.</summary>
    sealed record Row(ShippedDraw Draw, double Ratio, int Needed, string Instead);

    /// <summary>The table.</summary>
    public static Exhibit Create()
    {
        Row[] rows = [.. ShippedDraw.Load().Select(RowOf)];
        Row Of(string function) => rows.Single(row => row.Draw.Initializer.EndsWith(function, StringComparison.Ordinal));
        return new(
            "What shipped",
            "The first 2 048 weights of a 64 by 64 matrix, drawn by initializers of published libraries, held to " +
            "the law of the rule that each is named after, or of its documentation: the root mean square over the law's " +
            "deviation, how many values refute the law at 2⁻⁴⁰, looking at 8, 16, 32, …, and what they have instead. " +
            "TensorFlow.js documents heNormal as a truncated normal law with stddev √(2 / fanIn), which does not say " +
            "whether before the cut or after it; He's rule asks for that variance of the weights themselves. Its " +
            "varianceScaling is called with distribution: 'truncatedNormal', a value that its documentation does not " +
            "describe; by default it draws a truncated normal law.",
            [],
            new(
                ["initializer", "law", "root mean square over the law's deviation", "refuted by", "instead"],
                [.. rows.Select(row => (IReadOnlyList<string>)
                [
                    row.Draw.Initializer, row.Draw.Law, Format.Number(row.Ratio, 3), Format.Count(row.Needed, "value"), row.Instead,
                ])]))
        {
            Findings =
            [
                new("None of the four draws its law, and 1 024 values or fewer of each show it.", rows.All(row => row.Needed <= 1024)),
                new("Three have a root mean square within 2 % of the law's deviation, the constant among them.",
                    rows.Count(row => Math.Abs(row.Ratio - 1) < 0.02) == 3),
                new("The constant is seen first; a truncated law whose variance was not corrected, about 0.77 of the rule's, last.",
                    rows.MinBy(row => row.Needed) == Of("trunc_normal_") && rows.MaxBy(row => row.Needed) == Of("heNormal")
                    && Math.Abs(Of("heNormal").Ratio * Of("heNormal").Ratio - 0.77) < 0.03),
            ],
        };
    }

    static Row RowOf(ShippedDraw draw)
    {
        var (declared, fans) = (Declared.Law(draw.Law, draw.FanIn, draw.FanOut), new Fans(draw.FanIn, draw.FanOut));
        var rootMeanSquare = Math.Sqrt(Reduction.SumOfSquares<float>(draw.Values) / draw.Values.Length);
        var needed = Counts.FirstOrDefault(
            count => declared.Decide(draw.Values.AsSpan(0, count)).Verdict == CheckVerdict.Refuted, int.MaxValue);
        return new(draw, rootMeanSquare / RuleBook.Parse(draw.Law).Law(fans)!.Value.Deviation, needed, Instead(declared.Decide(draw.Values).Note));
    }

    /// <summary>The last part of a note, if it names what stands.</summary>
    static string Instead(string note) =>
        note.Split("; ")[^1] is var last && (last.StartsWith("consistent", StringComparison.Ordinal) || last.StartsWith("every", StringComparison.Ordinal))
            ? last : "no law of the list";
}
