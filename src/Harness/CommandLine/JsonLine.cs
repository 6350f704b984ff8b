using System.Text.Encodings.Web;
using System.Text.Json;
using InitStudy.Harness.Checking;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.CommandLine;

/// <summary>One JSON object a line, with the fields that scripts rely on.</summary>
static class JsonLine
{
    static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A decided hypothesis; numbers that are not finite are null.</summary>
    public static string Of(Outcome outcome) => JsonSerializer.Serialize(
        new
        {
            study = outcome.Hypothesis.Section.Study,
            id = outcome.Hypothesis.Id,
            expected = outcome.Hypothesis.Expected.ToString(),
            verdict = outcome.Verdict.ToString(),
            cases = outcome.Cases.Count,
            n = outcome.Count,
            predicted = Finite(Predicted(outcome.MostInformativeCase)),
            estimate = Finite(outcome.MostInformativeCase.Estimate),
            low = Finite(outcome.MostInformativeCase.Low),
            high = Finite(outcome.MostInformativeCase.High),
            violating = outcome.Coverage.Bound,
            seed = outcome.MostInformativeCase.Root,
        },
        Options);

    /// <summary>A hypothesis as `list` shows it.</summary>
    public static string Of(Hypothesis hypothesis) => JsonSerializer.Serialize(
        new
        {
            study = hypothesis.Section.Study,
            id = hypothesis.Id,
            statement = hypothesis.Claim.Statement,
            source = hypothesis.Claim.Source,
            standing = hypothesis.Claim.Standing.Text(),
            test = hypothesis.Test.Name,
            expected = hypothesis.Expected.ToString(),
            tier = "fast",
            cases = hypothesis.Draw(hypothesis.PinnedRoot).Count,
        },
        Options);

    /// <summary>A checked tensor; of a dense layer whose signal was asked for, with that.</summary>
    public static string Of(FileResult file, TensorResult tensor)
    {
        var line = JsonSerializer.SerializeToNode(new
        {
            file = file.Path,
            tensor = tensor.Tensor,
            shape = tensor.Shape,
            declared = tensor.Declared,
            verdict = CheckTable.Text(tensor.Verdict),
            laws = tensor.Laws,
            n = tensor.Count,
            note = tensor.Note,
        })!.AsObject();
        if (tensor.Signal is { } layer)
        {
            line["signal"] = Finite(layer.Signal);
            line["predictedSignal"] = Finite(layer.PredictedSignal);
            line["gradient"] = Finite(layer.Gradient);
            line["predictedGradient"] = Finite(layer.PredictedGradient);
        }

        return line.ToJsonString(Options);
    }

    /// <summary>Where an ordering is predicted, the share of pairs that it must exceed.</summary>
    static double Predicted(CaseResult result) =>
        double.IsNaN(result.Predicted) ? result.TestedBand.Low : result.Predicted;

    static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
