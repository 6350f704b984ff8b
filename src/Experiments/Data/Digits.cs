using System.Globalization;
using System.IO.Compression;
using InitStudy.Harness.Data;
using InitStudy.Harness.Evidence;
using InitStudy.Model;

namespace InitStudy.Experiments.Data;

/// <summary>1,797 hand-written digits of 8 × 8 pixels from 0 to 16, carried inside the program.</summary>
/// <remarks>Licence and attribution: DIGITS.md beside this file.</remarks>
public static class Digits
{
    const string Resource = "digits.csv.gz";
    const int Direction = 8;
    const int Pixels = Direction * Direction;
    const int Classes = 10;

    /// <summary>The citation that the licence asks for.</summary>
    public const string Source =
        "E. Alpaydin, C. Kaynak, \"Optical Recognition of Handwritten Digits\", "
        + "UCI Machine Learning Repository, 1998, DOI 10.24432/C50P49, CC BY 4.0";

    /// <summary>All digits in the order of the source, pixels as published.</summary>
    public static Dataset Load()
    {
        var pixels = new List<float>();
        var labels = new List<int>();
        using var packed = typeof(Digits).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"resource {Resource} is missing; expected it in the assembly");
        using var rows = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        while (rows.ReadLine() is { } row)
        {
            var fields = row.Split(',');
            Require.Length(fields.Length, Pixels + 1);
            foreach (var field in fields.AsSpan(0, Pixels)) pixels.Add(Number(field));
            labels.Add(Number(fields[Pixels]));
        }
        return new("digits", Source, new Matrix<float>([.. pixels], labels.Count, Pixels), [.. labels], Classes);
    }

    static int Number(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);
}
