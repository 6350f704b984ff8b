using System.Globalization;

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
            foreach (var line in Wrapped(Plain(Telling(tensor)))) output.Write($"{new string(' ', Indent)}{line}\n");
        }

        foreach (var line in Wrapped(file.Summary, Columns)) output.Write($"{line}\n");
        foreach (var line in file.Signal.SkipLast(1)) output.Write($"{line}\n");
        foreach (var line in file.Signal.TakeLast(1).SelectMany(line => Wrapped(line, Columns))) output.Write($"{line}\n");
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
        CheckVerdict.Undeclared when tensor.Laws.Count == 0 => Notes.Joined("no law of the list stands", tensor.Note),
        CheckVerdict.Undeclared => Notes.Joined($"consistent with {string.Join(", ", tensor.Laws)}", tensor.Note),
        _ => Notes.Joined(tensor.Declared ?? "", tensor.Note),
    };

    /// <summary>A name of unknown origin: plain, and with its middle left out where it is long.</summary>
    static string Short(string name)
    {
        var shown = Plain(name);
        return shown.Length <= Longest ? shown : $"{shown[..(Longest / 2 - 1)]}…{shown[^(Longest / 2)..]}";
    }

    /// <summary>Text with names of unknown origin, without what ends a line, moves the cursor or turns the direction of writing.</summary>
    static string Plain(string text) => string.Concat(text.Select(c => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? '?' : c));

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
