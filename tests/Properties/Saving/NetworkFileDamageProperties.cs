using System.Text;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Saving;
using InitStudy.Properties.Data;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Saving;

/// <summary>Damage anywhere in a network's file: one line or an equal network, never something else.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 3)]
public sealed class NetworkFileDamageProperties
{
    const string Name = "network.safetensors";

    /// <summary>No damage may ask for more memory than this for a file of about a thousand bytes.</summary>
    const long Allowed = 20_000_000;

    [Property]
    public void EveryFlippedByteIsReportedOrHarmless(Seed seed, byte flip)
    {
        var whole = Saved(Small(seed));
        for (var place = 0; place < whole.Length; place++)
        {
            var damaged = whole.ToArray();
            damaged[place] ^= (byte)(flip == 0 ? 1 : flip);
            ReportedOrEqual(damaged, seed);
        }
    }

    [Property]
    public void EveryTruncationIsReported(Seed seed)
    {
        var whole = Saved(Small(seed));
        for (var length = 0; length < whole.Length; length++) Assert.NotNull(ReportedOrEqual(whole[..length], seed));
        Assert.Contains("expected", ReportedOrEqual([.. whole, 0], seed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"Dense","fanIn":3,"fanOut":2}""", """{"type":"Convolution"}""", "type is", "expected one of", "Dense")]
    [InlineData("""{"type":"Dense","fanIn":3,"fanOut":2}""", """{"fanIn":3,"fanOut":2}""", "part is", "expected an object with a type")]
    [InlineData("""{"type":"Dense","fanIn":3,"fanOut":2}""", """7""", "part is 7", "expected an object")]
    [InlineData("""{"type":"Dense","fanIn":3,"fanOut":2}""", """null""", "expected")]
    [InlineData(""","fanOut":2""", "", "part is", "{type: Dense, fanIn, fanOut}")]
    [InlineData(""","fanOut":2""", ""","fanOut":2,"bias":1""", "part is", "{type: Dense, fanIn, fanOut}")]
    [InlineData(""","fanOut":2""", ""","fanOut":2,"fanOut":2""", "expected")]
    [InlineData(""","fanOut":2""", ""","fanOut":"2" """, "expected")]
    [InlineData(""","fanOut":2""", ""","fanOut":2.5""", "expected")]
    [InlineData(""","fanOut":2""", ""","fanOut":-2""", "fanOut is -2", "at least 1")]
    [InlineData(""","fanOut":2""", ""","fanOut":4""", "'layers.0.state.0' is F64 (3, 2)", "expected F64 (3, 4)")]
    [InlineData(""","fanOut":2""", ""","fanOut":65536""", "'layers.0.state.0' is F64 (3, 2)", "expected F64 (3, 65536)")]
    [InlineData(""","fanOut":2""", ""","fanOut":2000000000""", "'layers.0.state.0' is F64 (3, 2)", "expected F64 (3, 2000000000)")]
    [InlineData("\"fanIn\":3,\"fanOut\":2", "\"fanIn\":65536,\"fanOut\":65536", "expected F64 (65536, 65536)")]
    [InlineData("\"width\":2", "\"width\":3", "layer 1 takes 3 inputs", "expected 2")]
    [InlineData("""{"type":"Elu","alpha":0.25}""", "null", "activation of Activate is null", "expected")]
    [InlineData("""{"type":"Elu","alpha":0.25}""", """{"type":"Elu","alpha":-1}""", "Alpha is -1", "above 0")]
    [InlineData("""{"type":"Elu","alpha":0.25}""", """{"type":"Elu","alpha":NaN}""", "expected")]
    [InlineData("]", "", "expected")]
    [InlineData("]", ""","again"]""", "expected")]
    [InlineData("""},{"type":"Activate","width":2,"activation":{"type":"Elu","alpha":0.25}}]""", """},{"type":"Dense","fanIn":2,"fanOut":1}]""", "has no tensor 'layers.1.state.0'", "expected F64 (2, 1)")]
    [InlineData("""[{"type":"Dense","fanIn":3,"fanOut":2},""", "[", "has 2 tensors", "expected 0")]
    public void AWrongArchitectureIsNamed(string old, string changed, params string[] parts)
    {
        var layers = Architecture<double>.Write(Small(new(1)).Layers);
        Assert.Contains(old, layers, StringComparison.Ordinal);
        var message = ReportedOrEqual(Saved(Small(new(1)), layers.Replace(old, changed, StringComparison.Ordinal)), new(1));
        foreach (var part in parts) Assert.Contains(part, message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileOfAnotherProgramIsNamed()
    {
        using var folder = new TemporaryFolder();
        SafetensorsWriter.Write(folder.File(Name), new Dictionary<string, string>(), [("w", new Matrix<float>(1, 1))]);
        Assert.Contains("has no metadata 'architecture'", Loaded(File.ReadAllBytes(folder.File(Name))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNotThereIsNamed()
    {
        using var folder = new TemporaryFolder();
        var failure = Assert.ThrowsAny<IOException>(() => NetworkFile.Load<float>(folder.File(Name), 1));
        Assert.Contains(folder.File(Name), failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void WeightsThatAreNotFiniteComeBack(double weight)
    {
        var network = Small(new(1));
        network.State[0][0, 0] = weight;
        Same.Spans<double>(network.State[0].Values, Loaded(Saved(network)).Network!.State[0].Values, "a diverged network is a result");
    }

    static Network<double> Small(Seed seed) => new(
        [new Dense<double>(3, 2, VarianceScaling.LeCunNormal, seed.Stream), new Activate<double>(2, new Elu(0.25))], batch: 1);

    /// <summary>The message; null if the network is the one that was saved.</summary>
    static string? ReportedOrEqual(byte[] content, Seed seed)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (network, message) = Loaded(content);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Allowed);
        if (network is null) return message;
        var expected = Small(seed);
        Assert.Equal(Architecture<double>.Write(expected.Layers), Architecture<double>.Write(network.Layers));
        for (var s = 0; s < expected.State.Count; s++) Same.Spans<double>(expected.State[s].Values, network.State[s].Values, "state");
        return null;
    }

    static (Network<double>? Network, string Message) Loaded(byte[] content)
    {
        using var folder = new TemporaryFolder();
        folder.Write(Name, content);
        try
        {
            return (NetworkFile.Load<double>(folder.File(Name), batch: 1), "");
        }
        catch (InvalidDataException e)
        {
            Assert.StartsWith(folder.File(Name), e.Message, StringComparison.Ordinal);
            Assert.Contains("expected", e.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', e.Message);
            return (null, e.Message);
        }
    }

    static byte[] Saved(Network<double> network, string? architecture = null)
    {
        using var folder = new TemporaryFolder();
        NetworkFile.Save(network, folder.File(Name), architecture ?? Architecture<double>.Write(network.Layers));
        return File.ReadAllBytes(folder.File(Name));
    }
}
