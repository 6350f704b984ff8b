using System.Text.Json;
using System.Text.Json.Nodes;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;
using InitStudy.Model.Saving;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Layers;

namespace InitStudy.Properties.Saving;

/// <summary>Layers in JSON: every type is known because it exists, and every number of it comes back.</summary>
public sealed class ArchitectureLaws
{
    [Fact]
    public void EveryTypeOfLayerIsKnown() => Assert.Equal(
        LayerLaws.All(new(2, 2), new(1)).Select(layer => layer.GetType().Name.Split('`')[0]).Distinct().Order(StringComparer.Ordinal),
        PartType.All(typeof(ILayer<double>), typeof(double)).Select(type => type.Name));

    [Fact]
    public void EveryTypeOfActivationIsKnown() => Assert.Equal(
        Family.Types<IActivation>().Select(type => type.Name),
        PartType.All(typeof(IActivation), typeof(double)).Select(type => type.Name));

    [Fact]
    public void ALayerIsItsTypeAndWhatItWasMadeOf() => Assert.Equal(
        """[{"type":"Dense","fanIn":3,"fanOut":2},{"type":"Activate","width":2,"activation":{"type":"Elu","alpha":0.1}}]""",
        Architecture<float>.Write([new Dense<float>(3, 2), new Activate<float>(2, new Elu(0.1))]));

    [Fact]
    public void ATiedDecoderIsTheIndexOfItsEncoder()
    {
        var encoder = new Dense<double>(2, 1);
        Assert.Equal(
            """[{"type":"Dense","fanIn":3,"fanOut":2},{"type":"Dense","fanIn":2,"fanOut":1},{"type":"TiedDense","encoder":1}]""",
            Architecture<double>.Write([new Dense<double>(3, 2), encoder, new TiedDense<double>(encoder)]));
    }

    /// <summary>No file could tie it again.</summary>
    [Fact]
    public void ATiedDecoderWithoutItsEncoderBeforeItIsRefused()
    {
        var encoder = new Dense<double>(3, 2);
        var tied = new TiedDense<double>(encoder);
        foreach (var layers in new ILayer<double>[][] { [tied], [tied, encoder], [new Dense<double>(3, 2), tied] })
        {
            var refusal = Assert.Throws<NotSupportedException>(() => Architecture<double>.Write(layers));
            Assert.StartsWith("a InitStudy.Model.Layers.Dense`1", refusal.Message, StringComparison.Ordinal);
            Assert.EndsWith("is no layer before it; expected one", refusal.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>A number that is not what a constructor assumes by itself, in place of each in turn.</summary>
    [Fact]
    public void EveryNumberOfEveryLayerComesBack()
    {
        foreach (var layer in LayerLaws.Alone(new(2, 2), new(1)))
        {
            var original = Architecture<double>.Write([layer]);
            foreach (var path in Numbers(JsonNode.Parse(original)!))
            {
                var changed = JsonNode.Parse(original)!;
                var number = path(changed);
                number.ReplaceWith(number.ToJsonString().Contains('.', StringComparison.Ordinal) ? number.GetValue<double>() + 0.015625 : number.GetValue<double>() + 1);
                var text = changed.ToJsonString();
                Assert.NotEqual(original, text);
                Assert.Equal(text, Rewritten(text, original));
            }
        }
    }

    /// <summary>What a description gives when it is read and written; the original if a constructor rejects the number.</summary>
    static string Rewritten(string text, string original)
    {
        try
        {
            return Architecture<double>.Write(Architecture<double>.Read(text));
        }
        catch (Exception e) when (e is ArgumentException or JsonException)
        {
            return text;
        }
    }

    static IEnumerable<Func<JsonNode, JsonNode>> Numbers(JsonNode? node) => node switch
    {
        null => [],
        JsonObject members => members.SelectMany(member => Numbers(member.Value).Select(
            inner => (Func<JsonNode, JsonNode>)(root => inner(root[member.Key]!)))),
        JsonArray items => items.SelectMany((item, i) => Numbers(item).Select(
            inner => (Func<JsonNode, JsonNode>)(root => inner(root[i]!)))),
        _ when node.GetValueKind() == JsonValueKind.Number => [root => root],
        _ => [],
    };
}
