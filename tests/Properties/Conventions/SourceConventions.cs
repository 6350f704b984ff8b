using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using InitStudy.Experiments;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model;

namespace InitStudy.Properties.Conventions;

/// <summary>What a reader may rely on in every source file.</summary>
public sealed partial class SourceConventions
{
    const int Columns = 160;

    static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    /// <summary>All source files under src.</summary>
    public static TheoryData<string> Projects => new("Model", "Harness", "Experiments");

    [Theory, MemberData(nameof(Projects))]
    public void ANamespaceFollowsItsFolder(string project) => Assert.All(Files(project), file =>
    {
        if (NamespaceLine().Match(File.ReadAllText(file)) is not { Success: true } match) return; // top-level statements
        var folder = Path.GetRelativePath(Path.Combine(Root, "src"), Path.GetDirectoryName(file)!);
        Assert.Equal($"InitStudy.{folder.Replace(Path.DirectorySeparatorChar, '.')}", match.Groups[1].Value);
    });

    [Theory, MemberData(nameof(Projects))]
    public void AFileHasOneTopLevelTypeAndItsName(string project) => Assert.All(Files(project), file =>
    {
        var types = TopLevelType().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).Distinct().ToList();
        if (types.Count == 0) return;
        var name = Path.GetFileNameWithoutExtension(file);
        Assert.True(types.Count == 1 && name.StartsWith(types[0], StringComparison.Ordinal), $"{file} declares {string.Join(", ", types)}");
    });

    [Theory, MemberData(nameof(Projects))]
    public void NoLineIsTooLong(string project) => Assert.All(Files(project), file => Assert.All(
        File.ReadLines(file), line => Assert.True(line.Length <= Columns, $"{file}: {line.Length} columns, {line.Trim()}")));

    /// <summary>Model knows neither of the others; the harness knows no study.</summary>
    [Fact]
    public void ArrowsRunOneWay()
    {
        string[] References(Type type) =>
            [.. type.Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("InitStudy", StringComparison.OrdinalIgnoreCase))];
        Assert.Empty(References(typeof(Network<float>)));
        Assert.Equal(["InitStudy.Model"], References(typeof(Hypothesis)));
    }

    [Fact]
    public void AHypothesisIsNamedLikeItsFileInItsStudysFolder() => Assert.All(Chapter.Catalog.Hypotheses, hypothesis =>
    {
        var type = hypothesis.GetType();
        Assert.Equal(hypothesis.Id, KebabCase.Of(type.Name));
        Assert.Equal(typeof(Hypothesis), type.BaseType!.BaseType);
        var study = Chapter.Catalog.Studies.Single(study => study.Sections.Contains(hypothesis.Section));
        Assert.StartsWith($"{study.GetType().Namespace}.", type.Namespace, StringComparison.Ordinal);
    });

    static IEnumerable<string> Files(string project) => Directory
        .EnumerateFiles(Path.Combine(Root, "src", project), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    static string ThisFile([CallerFilePath] string file = "") => file;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^(?:public |internal |sealed |static |abstract |readonly |partial |ref |unsafe )*(?:class|struct|record struct|record|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}
