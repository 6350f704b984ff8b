using InitStudy.Harness.CommandLine;
using InitStudy.Model.Initializers;

namespace InitStudy.Properties.CommandLine;

/// <summary>Hashes of building blocks: none is left out, and none stands for two.</summary>
public sealed class FingerprintTests
{
    static readonly string[] Blocks = [.. Fingerprint.All().Select(line => line.Block)];

    /// <summary>The initializers that papers and the chapter name, in both precisions; a changed gain of one is told by its name.</summary>
    [Theory]
    [InlineData("LeCun")]
    [InlineData("Glorot")]
    [InlineData("He")]
    public void EveryInitializerOfTheLiteratureIsHashed(string rule) => Assert.All(
        from shape in (string[])["normal", "uniform"] from precision in (string[])["float", "double"] select $"initializer {rule} {shape} {precision}",
        block => Assert.Contains(block, Blocks));

    /// <summary>A new type of initializer has a hash, too.</summary>
    [Fact]
    public void EveryTypeOfInitializerIsHashed() => Assert.Equal(
        typeof(IInitializer).Assembly.GetTypes().Where(type => type.IsClass && typeof(IInitializer).IsAssignableFrom(type)).Select(type => type.Name).Order(),
        FingerprintOf<double>.Initializers.Select(rule => rule.GetType().Name).Distinct().Order());

    [Fact]
    public void NoTwoBlocksHaveOneName() => Assert.Equal(Blocks.Distinct(), Blocks);
}
