using System.Globalization;
using System.Text;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.Checking;

/// <summary>What `check --out` writes for a file: a page, and a figure for every drawn tensor.</summary>
static class CheckReport
{
    /// <summary>The page "check-NAME.md" and its figures "check-NAME.1.svg", ….</summary>
    /// <param name="file">What was found.</param>
    /// <param name="name">Of the file, unique among the checked ones.</param>
    public static IEnumerable<ReportFile> Of(FileResult file, string name)
    {
        var stem = $"check-{name}";
        var text = new StringBuilder($"# {name}\n\n{file.Summary}\n\n");
        MarkdownTable.Append(text, new(
            ["tensor", "shape", "declared", "verdict", "laws that stand", "note"],
            [.. file.Tensors.Select(tensor => (IReadOnlyList<string>)
            [
                tensor.Tensor, $"({string.Join(", ", tensor.Shape)})", tensor.Declared ?? "", CheckTable.Text(tensor.Verdict),
                string.Join(", ", tensor.Laws), tensor.Note,
            ])]));
        if (file.Signal.Count > 0)
            text.Append("```text\n").AppendJoin('\n', file.Signal.SkipLast(1)).Append("\n```\n\n").Append(file.Signal[^1]).Append("\n\n");
        var number = 0;
        foreach (var tensor in file.Tensors)
        {
            if (tensor.Figure is not { } figure) continue;
            var svg = FormattableString.Invariant($"{stem}.{++number}");
            var alternative = tensor.Tensor.Replace("\"", "&quot;", StringComparison.Ordinal);
            text.Append(CultureInfo.InvariantCulture, $"<img src=\"{svg}.svg\" width=\"400\" alt=\"{alternative}\">\n");
            yield return new(svg, "svg", SvgRenderer.Render(figure));
        }

        yield return new(stem, "md", text.ToString());
    }
}
