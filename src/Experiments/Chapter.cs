using InitStudy.Experiments.Data;
using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments;

/// <summary>The chapter and its papers: the studies and hypotheses of this assembly, and the program over them.</summary>
public static class Chapter
{
    /// <summary>All studies and hypotheses, found once.</summary>
    public static Catalog Catalog { get; } = new(typeof(Chapter).Assembly);

    /// <summary>The program `initstudy`.</summary>
    public static InitStudyProgram Program { get; } =
        new(Catalog, Digits.Load)
        {
            Fingerprint = ChapterFingerprint.All,
            Pages = [ChapterSentences.Page],
            Command = "dotnet run --project src/Experiments --",
            SourceFile = type => $"src/{type.FullName!["InitStudy.".Length..].Replace('.', '/')}.cs",
        };
}
