using System.Text;
using System.Text.Json;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Saving;

namespace InitStudy.Fuzz.Targets;

/// <summary>The layers of a network in JSON.</summary>
sealed class ArchitectureTarget : FuzzTarget
{
    static readonly RandomStream Random = RandomStream.Root(1);

    public override string Name => "architecture";

    public override IReadOnlyList<byte[]> Seeds =>
    [
        Described(Dense(3, 4), new Activate<float>(4, new LeakyRelu(0.1)), new Dropout<float>(4, 0.5, Random), Dense(4, 2)),
        Described(new Residual<float>(new Network<float>([Dense(3, 3), new BatchNormalization<float>(3)], 2), 0.5)),
        Described(new Recurrent<float>(2, 2, 3, new Tanh(), VarianceScaling.LeCunNormal, new Orthogonal(), Random)),
        Described(new LayerNormalization<float>(3), new AlphaDropout<float>(3, 0.1, Random), new ParametricRelu<float>(3)),
    ];

    public override IReadOnlyList<string> Tokens =>
    [
        "{", "}", "[", "]", ":", ",", "\"", "null", "true", "1e999", "NaN", "\"type\":\"Dense\"", "\"type\":\"Residual\"", "\"fanIn\":",
        "\"width\":", "\"inputs\":", "\"activation\":{\"type\":\"Relu\"}", "\"layers\":[]", "\"batch\":1", "\"encoder\":0", "\\u0000",
    ];

    public override string? Read(byte[] input)
    {
        try
        {
            _ = new Network<float>(Architecture<float>.Read(Encoding.UTF8.GetString(input), batch: 1), batch: 1);
            return null;
        }
        catch (Exception refused) when (refused is JsonException or ArgumentException or InvalidOperationException)
        {
            return refused.Message;
        }
    }

    static Dense<float> Dense(int fanIn, int fanOut) => new(fanIn, fanOut, VarianceScaling.GlorotUniform, Random);

    static byte[] Described(params ILayer<float>[] layers) => Encoding.UTF8.GetBytes(Architecture<float>.Write(layers));
}
