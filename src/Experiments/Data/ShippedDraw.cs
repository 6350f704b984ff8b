using System.Globalization;
using System.IO.Compression;
using InitStudy.Model;

namespace InitStudy.Experiments.Data;

/// <summary>Weights of one matrix, as an initializer of a published library drew them.</summary>
/// <param name="Initializer">The library with its version, and its function.</param>
/// <param name="Law">The law of its rule or documentation, in the words of `check`.</param>
/// <param name="FanIn">Inputs.</param>
/// <param name="FanOut">Outputs.</param>
/// <param name="Values">The first ones of the matrix, in single precision.</param>
/// <remarks>How they were drawn: SHIPPED.md beside this file.</remarks>
sealed record ShippedDraw(string Initializer, string Law, int FanIn, int FanOut, float[] Values)
{
    const string Resource = "shipped.csv.gz";
    const int Descriptions = 4;

    /// <summary>All draws, carried inside the program.</summary>
    public static IReadOnlyList<ShippedDraw> Load()
    {
        using var packed = typeof(ShippedDraw).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"resource {Resource} is missing; expected it in the assembly");
        using var rows = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        var draws = new List<ShippedDraw>();
        while (rows.ReadLine() is { } row)
        {
            var fields = row.Split(',');
            Require.AtLeast(Descriptions + 1, fields.Length);
            draws.Add(new(
                fields[0], fields[1], Whole(fields[2]), Whole(fields[3]),
                [.. fields[Descriptions..].Select(field => float.Parse(field, NumberStyles.Float, CultureInfo.InvariantCulture))]));
        }

        return draws;
    }

    static int Whole(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);
}
