using InitStudy.Harness.Checking.Laws;
using InitStudy.Harness.Checking.Naming;
using InitStudy.Harness.Checking.Statistics;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.Checking;

/// <summary>Why a verdict is what it is, in a few words.</summary>
static class Notes
{
    const int Most = 4;

    /// <summary>The parts that are not empty.</summary>
    public static string Joined(params string[] parts) => string.Join("; ", parts.Where(part => part != ""));

    /// <summary>"value 5 is NaN; expected numbers".</summary>
    public static string Broken(long index, double value) => FormattableString.Invariant(
        $"value {index} is {(double.IsNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞")}; expected finite numbers");

    /// <summary>For a vector that has no weight.</summary>
    public static string WithoutFans(CheckedTensor tensor) => tensor.Role.Kind == RoleKind.Vector
        ? $"a vector without its weight has no fans; declare --as {tensor.Source.Name}=LAW with a number in LAW"
        : "the declared law says nothing about a tensor of such a shape";

    /// <summary>What the values have instead.</summary>
    public static string Refuted(CheckedTensor tensor, LogEvidence against, bool alone, IEnumerable<Rule> standing)
    {
        var summary = tensor.Summary!;
        var names = standing.Where(rule => rule != tensor.Declared).Select(rule => rule.Name).ToList();
        return Joined(
            summary.IsConstant ? $"every value is {Format.Number(summary.Smallest)}" : against.Alternative == "" ? "" : $"better: {against.Alternative}",
            alone ? "" : "refuted together with the file's other tensors",
            tensor.Law is { } law && !summary.IsConstant ? Deviations(summary.Deviation, law.Deviation) : "",
            names.Count > 0 ? $"consistent with {First(names)}" : "");
    }

    /// <summary>How two tensors hang together.</summary>
    public static string Coupled(CheckedTensor other, Coupling coupling, bool tied)
    {
        var name = $"'{other.Source.Name}'{(coupling.Transposed ? " transposed" : "")}";
        return tied ? $"shares its values with {name}, as tied weights do"
            : coupling.Equal && other.Source.Count == coupling.Count ? $"has the values of {name}"
            : coupling.Equal ? $"starts with the same {Format.Count(coupling.Count)} values as {name}"
            : $"not independent of {name}: r = {Format.Number(coupling.Correlation, 3)} over {Format.Count(coupling.Count)} values";
    }

    /// <summary>Why a law that stands is not supported.</summary>
    public static string Open(IReadOnlyList<RuleOfFile> open) =>
        $"too few values to exclude {First([.. open.Select(rule => rule.Rule.Name)])}";

    /// <summary>What nothing can tell from the declared law on such shapes.</summary>
    public static string Aliases(IReadOnlyList<RuleOfFile> aliases)
    {
        var same = aliases.Where(rule => rule.DistanceFromDeclared < 1e-9).Select(rule => rule.Rule.Name).ToList();
        var near = aliases.Where(rule => rule.DistanceFromDeclared >= 1e-9)
            .Select(rule => $"{rule.Rule.Name} ({Format.Number(rule.DistanceFromDeclared!.Value, 2)} away)").ToList();
        return Joined(
            same.Count > 0 ? $"the same law here as {string.Join(", ", same)}" : "", near.Count > 0 ? $"not told from {string.Join(", ", near)}" : "");
    }

    static string Deviations(double found, double declared) =>
        $"deviation {Format.Number(found, 3)}, declared {Format.Number(declared, 3)} (x {Format.Number(found / declared, 3)})";

    static string First(List<string> names) =>
        string.Join(", ", names.Take(Most)) + (names.Count > Most ? FormattableString.Invariant($" and {names.Count - Most} more") : "");

    /// <summary>What DKW's inequality guarantees.</summary>
    public static string Distance(double distance) => $"at most {Format.Number(distance, 2)} from the declared distribution";
}
