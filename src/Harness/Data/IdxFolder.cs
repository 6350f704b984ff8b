using InitStudy.Harness.Reporting;
using InitStudy.Model;

namespace InitStudy.Harness.Data;

/// <summary>A folder of images and labels under MNIST's file names, in the IDX format, plain or gzip.</summary>
/// <remarks>Format: Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits".</remarks>
public static class IdxFolder
{
    static readonly string[] Parts = ["train", "t10k"];

    /// <summary>The training part if any of its files is there, otherwise the test part; pixels 0 to 255.</summary>
    /// <remarks>
    /// A plain file goes before a packed one. There are as many classes as the largest label plus one. The name is the
    /// folder's own, without the path, so that reports say the same wherever the folder lies.
    /// </remarks>
    /// <exception cref="InputException">When the folder or a file is missing, unreadable or damaged.</exception>
    public static Dataset Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var present = Names(folder);
        var part = Parts.FirstOrDefault(p => ImageNames(p).Concat(LabelNames(p)).Any(present.Contains))
            ?? throw BadInput(folder, $"no IDX files; expected {Either(Parts.Select(Pair))}, plain or .gz");
        var imagePath = Find(folder, present, "images", ImageNames(part));
        var labelPath = Find(folder, present, "labels", LabelNames(part));

        var images = IdxFile.Read(imagePath, dimensions: 3);
        var labels = IdxFile.Read(labelPath, dimensions: 1);
        var count = images.Sizes[0];
        if (labels.Sizes[0] != count)
            throw BadInput(labelPath, FormattableString.Invariant(
                $"{labels.Sizes[0]} labels; expected {count}, one for each image of {imagePath}"));

        return new(
            NameOf(folder),
            $"IDX files {Path.GetFileName(imagePath)} and {Path.GetFileName(labelPath)}",
            new Matrix<float>(Array.ConvertAll(images.Data, x => (float)x), count, images.Data.Length / count),
            Array.ConvertAll(labels.Data, x => (int)x),
            Classes: labels.Data.Max() + 1);
    }

    /// <summary>One line, whatever characters the path has: "path: problem".</summary>
    internal static InputException BadInput(string path, string problem) => new(OneLine($"{path}: {problem}"));

    static string[] ImageNames(string part) => [$"{part}-images-idx3-ubyte", $"{part}-images-idx3-ubyte.gz"];

    static string[] LabelNames(string part) => [$"{part}-labels-idx1-ubyte", $"{part}-labels-idx1-ubyte.gz"];

    static string Pair(string part) => $"{ImageNames(part)[0]} and {LabelNames(part)[0]}";

    static HashSet<string> Names(string folder)
    {
        if (File.Exists(folder)) throw BadInput(folder, "is a file; expected a folder of IDX files");
        if (!Directory.Exists(folder)) throw BadInput(folder, "no such folder; expected a folder of IDX files");
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Select(entry => entry.Name)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw BadInput(folder, $"cannot be read ({e.Message}); expected a readable folder");
        }
    }

    static string Find(string folder, HashSet<string> present, string what, string[] names) =>
        Path.Combine(folder, names.FirstOrDefault(present.Contains)
            ?? throw BadInput(folder, $"no file of {what}; expected {Either(names)}"));

    static string Either(IEnumerable<string> choices) => string.Join(" or ", choices);

    static string NameOf(string folder)
    {
        var name = OneLine(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));
        return string.IsNullOrWhiteSpace(name) ? "images" : name;
    }

    static string OneLine(string text) => string.Concat(text.Select(c =>
        char.IsControl(c) || c is '\u2028' or '\u2029' ? FormattableString.Invariant($"\\u{(int)c:X4}") : $"{c}"));
}
