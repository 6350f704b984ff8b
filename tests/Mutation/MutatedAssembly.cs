using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InitStudy.Mutation;

/// <summary>A project's assembly with all mutants of one of its folders.</summary>
static class MutatedAssembly
{
    const string Switch = """
        namespace InitStudy.Mutation;
        /// <summary>Which mutant is on, and which were reached.</summary>
        public static class Switch
        {
            /// <summary>None is 0.</summary>
            public static int Active;
            /// <summary>By number.</summary>
            public static readonly bool[] Reached = new bool[100000];
            /// <summary>Whether a mutant is on.</summary>
            public static bool Is(int mutant) { Reached[mutant] = true; return Active == mutant; }
        }
        """;

    /// <summary>Compiles it; mutants that the compiler refuses are left out.</summary>
    /// <param name="project">Path of the project file, built before with its generated files written.</param>
    /// <param name="folder">Full path of the folder or file to mutate.</param>
    /// <param name="output">Path of the assembly.</param>
    public static IReadOnlyList<Mutant> Write(string project, string folder, string output)
    {
        var original = Compilation(project, out var resources);
        var leftOut = new HashSet<string>();
        while (true)
        {
            var (compilation, mutants) = (original, new List<Mutant>());
            foreach (var tree in original.SyntaxTrees.Where(tree => tree.FilePath.StartsWith(folder, StringComparison.Ordinal)).ToList())
            {
                var mutator = new Mutator(original.GetSemanticModel(tree), mutants.Count + 1, leftOut.Contains);
                var root = mutator.Visit(tree.GetRoot())!;
                mutants.AddRange(mutator.Mutants);
                compilation = compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(root, tree.Options));
            }
            using var stream = new MemoryStream();
            var emitted = compilation.Emit(stream, manifestResources: resources());
            var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count == 0)
            {
                File.WriteAllBytes(output, stream.ToArray());
                return mutants;
            }
            var before = leftOut.Count;
            leftOut.UnionWith(errors.SelectMany(Blamed));
            if (leftOut.Count == before) throw new InvalidOperationException($"the mutated code does not compile: {string.Join("\n", errors)}");
        }
    }

    /// <summary>The innermost mutant around an error; all of the member where there is none.</summary>
    static IEnumerable<string> Blamed(Diagnostic error)
    {
        if (error.Location.SourceTree is not { } tree) return [];
        var around = tree.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true).AncestorsAndSelf().ToList();
        var inner = around.SelectMany(node => node.GetAnnotations(Mutator.Mark)).Take(1).ToList();
        if (inner.Count == 0)
        {
            var member = around.OfType<MemberDeclarationSyntax>().First();
            inner = [.. member.GetAnnotatedNodesAndTokens(Mutator.Mark).SelectMany(node => node.GetAnnotations(Mutator.Mark))];
        }
        return inner.Select(annotation => annotation.Data!);
    }

    static CSharpCompilation Compilation(string project, out Func<IEnumerable<ResourceDescription>> resources)
    {
        var folder = Path.GetDirectoryName(project)!;
        var written = Directory.CreateDirectory(Path.Combine(folder, "obj/Debug/net10.0/generated")).FullName;   // the compiler makes none
        var asked = new ProcessStartInfo(
            "dotnet",
            [
                "msbuild", project, "-t:Compile", "-getItem:CscCommandLineArgs", "-p:EmitCompilerGeneratedFiles=true", "-p:ProvideCommandLineArgs=true",
                "-p:BuildProjectReferences=false", "-p:NonExistentFile=none", "-p:RunAnalyzers=false",
            ])
        { RedirectStandardOutput = true };
        using var process = Process.Start(asked)!;
        using var items = JsonDocument.Parse(process.StandardOutput.ReadToEnd());
        var arguments = items.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!);
        var parsed = CSharpCommandLineParser.Default.Parse(arguments, folder, null);
        resources = () => parsed.ManifestResources;
        var generated = Directory.EnumerateFiles(written, "*.cs", SearchOption.AllDirectories);
        var trees = parsed.SourceFiles.Select(file => file.Path).Concat(generated)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), parsed.ParseOptions, path))
            .Append(CSharpSyntaxTree.ParseText(Switch, parsed.ParseOptions, "Switch.cs"));
        var references = parsed.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference));
        var options = parsed.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Default).WithSpecificDiagnosticOptions([]);
        return CSharpCompilation.Create(parsed.CompilationName, trees, references, options);
    }
}
