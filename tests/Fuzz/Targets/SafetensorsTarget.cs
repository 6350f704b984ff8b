using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Saving;

namespace InitStudy.Fuzz.Targets;

/// <summary>A saved network: header, metadata, tensors, checksum, layers.</summary>
sealed class SafetensorsTarget : FuzzTarget
{
    const string File = "input.safetensors";

    public override string Name => "safetensors";

    public override IReadOnlyList<byte[]> Seeds => [Saved()];

    public override IReadOnlyList<string> Tokens =>
    [
        "{", "}", "[", "]", ":", ",", "\"", "\"dtype\":", "\"shape\":", "\"data_offsets\":", "\"__metadata__\":", "\"F32\"", "\"F64\"",
        "\"BF16\"", "\"F4\"", "[0,8]", "[1,1]", "[]", "null", "1e9", "-0", "\\ud800", "\"layers.0.state.0\":", "\"architecture\":", " ",
    ];

    public override string? Read(byte[] input)
    {
        try
        {
            System.IO.File.WriteAllBytes(File, input);
            using (var file = new SafetensorsFile(File))
            {
                foreach (var tensor in file.Tensors.Where(tensor => tensor is { Dtype: "F32", Shape.Count: 2 }))
                    file.Read(tensor.Name, new Matrix<float>(tensor.Shape[0], tensor.Shape[1]));
            }

            NetworkFile.Load<float>(File, batch: 2);
            return null;
        }
        catch (InvalidDataException refused)
        {
            return refused.Message[File.Length..];
        }
    }

    static byte[] Saved()
    {
        var network = Mlp.Create<float>([2, 3, 1], new Tanh(), VarianceScaling.GlorotUniform, RandomStream.Root(1), batch: 2);
        NetworkFile.Save(network, File);
        return System.IO.File.ReadAllBytes(File);
    }
}
