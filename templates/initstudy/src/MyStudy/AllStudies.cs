using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Studies;

namespace MyStudy;

/// <summary>Every study and hypothesis of this assembly, found by reflection, and the program over them.</summary>
public static class AllStudies
{
    public static Catalog Catalog { get; } = new(typeof(AllStudies).Assembly);

    public static InitStudyProgram Program { get; } = new(Catalog)
    {
        Command = "dotnet run --project src/MyStudy --",
    };
}
