using System.CommandLine;
using System.Reflection;
using System.Text.RegularExpressions;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.CommandLine;

/// <summary>`new hypothesis ID --study STUDY`: a file that compiles, is found, and fails until it is filled in.</summary>
static partial class NewVerb
{
    public static Command Create(InitStudyProgram program, TextWriter output)
    {
        var id = new Argument<string>("ID") { Description = "The hypothesis: words in lower case, joined by hyphens." };
        var study = new Option<string>("--study") { Description = "The study that it belongs to.", Required = true };
        var section = new Option<string?>("--section") { Description = "Title of the study's section; without it, the first." };
        var hypothesis = new Command("hypothesis", "Writes a hypothesis that compiles, is found, and fails until it is filled in.") { id, study, section };
        hypothesis.SetAction(parsed => Write(
            program, parsed.GetValue(id)!, parsed.GetValue(study)!, parsed.GetValue(section), output));
        return new Command("new", "Writes a file to fill in.") { hypothesis };
    }

    static int Write(InitStudyProgram program, string id, string studyName, string? title, TextWriter output)
    {
        var catalog = program.Catalog;
        var name = string.Concat(id.Split('-').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        if (!Words().IsMatch(id) || KebabCase.Of(name) != id)
            throw new InputException($"ID is '{id}'; expected words in lower case that start with a letter, joined by hyphens: 'relu-keeps-signal'");
        if (catalog.Find(id) is not null) throw new InputException($"ID is '{id}', which is a hypothesis; expected a new one");
        var study = catalog.Studies.FirstOrDefault(study => study.Name == studyName) ?? throw new InputException(
            $"--study is '{studyName}'; expected one of {string.Join(", ", catalog.Studies.Select(study => study.Name))}");
        var section = Section(study, title);
        var folder = Path.GetDirectoryName(program.SourceFile(study.GetType())) is { Length: > 0 } known && Directory.Exists(known)
            ? known
            : throw new InputException($"there is no folder of study '{studyName}' here; expected to be run in the repository's folder");
        var path = Path.Combine(folder, section.Name, $"{name}.cs");
        if (File.Exists(path)) throw new InputException($"'{path}' exists; expected a new file");
        new ReportFolder(Path.Combine(folder, section.Name)).Write(
            [new ReportFile(name, "cs", Source(name, study.GetType(), section, path.Replace(Path.DirectorySeparatorChar, '/')))]);
        output.Write($"{path}\n{OtherSections(study, section)}Fill it in, then decide it: {program.Command} run {id}\n");
        return ExitCode.AsRecorded;
    }

    /// <summary>The study's static property that holds the section; its name is the folder's.</summary>
    static PropertyInfo Section(Study study, string? title) =>
        Sections(study).FirstOrDefault(property => title is null || Title(property) == title) ?? throw new InputException(
            $"--section is '{title}'; expected one of {string.Join(", ", Sections(study).Select(property => $"'{Title(property)}'"))}");

    /// <summary>Which section it was, and the others of the study, if any.</summary>
    static string OtherSections(Study study, PropertyInfo section)
    {
        var others = Sections(study).Where(property => property != section).Select(property => $"'{Title(property)}'").ToList();
        return others.Count == 0 ? "" : $"It is in section '{Title(section)}'; --section takes another: {string.Join(", ", others)}\n";
    }

    static IEnumerable<PropertyInfo> Sections(Study study) => study.GetType().GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(Section));

    static string Title(PropertyInfo section) => ((Section)section.GetValue(null)!).Title;

    static string Source(string name, Type study, PropertyInfo section, string path) =>
        $$"""
        using InitStudy.Harness.Evidence;
        using InitStudy.Harness.Hypotheses;
        using InitStudy.Harness.Hypotheses.Tests;
        using InitStudy.Harness.Studies;
        using InitStudy.Model.Randomness;

        namespace {{study.Namespace}}.{{section.Name}};

        /// <summary>The claim in one line.</summary>
        public sealed class {{name}} : Hypothesis<int>
        {
            public override Section Section => {{study.Name}}.{{section.Name}};

            public override Claim Claim => Claim.Stated(
                "What the source says, in your own words, with its conditions and modals.",
                "Document, section, paragraph")
                .InSpanish("Lo mismo en español.");

            public override string Reading => "Which number is measured, and what it is averaged over.";

            public override string Quantity => "its name in a few words";
            public override string Theory => "the formula that predicts it";
            public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Near(0.1));

            protected override Domain<int> Domain { get; } = new(
                [new("width", 2, 512)], numbers => numbers[0], new Stratum("any width", random => [2 + random.Choice(0, 511)]));

            protected override double Predict(int width) => 0.5;

            protected override IReadOnlyList<double> Measure(int width, RandomStream random) => throw new InvalidOperationException(
                "not filled in yet; expected Claim, Reading, Quantity, Theory, Test, Domain, Predict and Measure in {{path}}");
        }

        """.ReplaceLineEndings("\n");

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Words();
}
