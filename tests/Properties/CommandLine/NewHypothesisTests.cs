using InitStudy.Experiments;

namespace InitStudy.Properties.CommandLine;

/// <summary>`new hypothesis` refuses what would not be found, and writes nothing then.</summary>
public sealed class NewHypothesisTests
{
    [Theory]
    [InlineData("Wrong", "'Wrong'")]
    [InlineData("two--hyphens", "'two--hyphens'")]
    [InlineData("9-lives", "'9-lives'")]
    [InlineData("a-1b", "'a-1b'")]
    [InlineData(Call.Bound, "which is a hypothesis")]
    public async Task WhatIsNoNewIdIsRefused(string id, string why) =>
        (await Call.Of("new", "hypothesis", id, "--study", "optimizers")).IsRefused(why);

    [Fact]
    public async Task AnotherStudyIsRefused() =>
        (await Call.Of("new", "hypothesis", "fresh-claim", "--study", "cooking")).IsRefused("'cooking'", "optimizers");

    [Fact]
    public async Task AnotherSectionIsRefused() => (await Call.Of(
        "new", "hypothesis", "fresh-claim", "--study", "optimizers", "--section", "Cooking")).IsRefused("'Cooking'", "'Races on digits'");

    /// <summary>The tests run outside the repository's folder.</summary>
    [Fact]
    public async Task OutsideTheRepositoryItIsRefused() =>
        (await Call.Of("new", "hypothesis", "fresh-claim", "--study", "optimizers")).IsRefused("no folder of study 'optimizers' here");

    [Fact]
    public async Task TheFileIsNamedSoThatTheHypothesisIsFound()
    {
        var root = Directory.CreateTempSubdirectory();
        try
        {
            var program = Chapter.Program with { SourceFile = type => Path.Combine(root.FullName, $"{type.Name}.cs") };
            var call = await Call.Of(program, CancellationToken.None, "new", "hypothesis", "n01-fresh-claim", "--study", "optimizers");
            Assert.Equal((0, ""), (call.Code, call.Error));
            var path = call.Lines[0];
            Assert.Matches("^It is in section '[^']+'; --section takes another: .*'Races on digits'", call.Lines[1]);
            Assert.Equal("N01FreshClaim.cs", Path.GetFileName(path));
            var source = await File.ReadAllTextAsync(path);
            Assert.Contains("public sealed class N01FreshClaim : Hypothesis<int>", source, StringComparison.Ordinal);
            Assert.Contains($"namespace InitStudy.Experiments.Studies.Optimizers.{Path.GetFileName(Path.GetDirectoryName(path))};", source, StringComparison.Ordinal);
            var again = await Call.Of(program, CancellationToken.None, "new", "hypothesis", "n01-fresh-claim", "--study", "optimizers");
            again.IsRefused("exists; expected a new file");
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }
}
