using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using PublicApiGenerator;

namespace InitStudy.Snapshots;

/// <summary>The packages' public surface: a change of it shows in review as a change of its snapshot.</summary>
public sealed class PublicApiTests
{
    static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public Task Model() =>
        Verify(typeof(Require).Assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n"));

    [Fact]
    public Task Harness() =>
        Verify(typeof(Hypothesis).Assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n"));
}
