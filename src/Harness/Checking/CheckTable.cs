
namespace InitStudy.Harness.Checking;

/// <summary>What `check` prints for people, at most 80 columns wide.</summary>
static class CheckTable
{
    const int Columns = 80, Indent = 13, Longest = 36;

    /// <summary>One line a tensor: verdict, name, shape; below it what stands and why.</summary>
    public static void Write(TextWriter output, FileResult file)
    {
        output.Write($"{file.Path}\n");
        var width = file.Tensors.Select(tensor => Short(tensor.Tensor).Length).DefaultIfEmpty().Max();
        foreach (var tensor in file.Tensors)
        {
            var mark = tensor.Verdict == CheckVerdict.Refuted ? '!' : ' ';
            output.Write($"{mark} {Text(tensor.Verdict),-11}{Short(tensor.Tensor).PadRight(width)}  ({string.Join(", ", tensor.Shape)})\n");
            foreach (var line in Wrapped(Telling(tensor))) output.Write($"{new string(' ', Indent)}{line}\n");
        }

        foreach (var line in Wrapped(file.Summary, Columns)) output.Write($"{line}\n");
    }

    /// <summary>The verdict in words.</summary>
    public static string Text(CheckVerdict verdict) => verdict switch
    {
        CheckVerdict.NotDrawn => "not drawn",
        _ => verdict.ToString().ToLowerInvariant(),
    };

    static string Telling(TensorResult tensor) => tensor.Verdict switch
    {
        CheckVerdict.NotDrawn => tensor.Note,
        CheckVerdict.Undeclared => Notes.Joined(tensor.Laws.Count == 0 ? "no law of the menu stands" : $"consistent with {string.Join(", ", tensor.Laws)}", tensor.Note),
        _ => Notes.Joined(tensor.Declared ?? "", tensor.Note),
    };

    static string Short(string name) => name.Length <= Longest ? name : $"{name[..(Longest / 2 - 1)]}…{name[^(Longest / 2)..]}";

    static IEnumerable<string> Wrapped(string text, int columns = Columns - Indent)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + 1 + word.Length > columns && line != "")
            {
                yield return line;
                line = "";
            }

            line = line == "" ? word : $"{line} {word}";
        }

        if (line != "") yield return line;
    }
}
