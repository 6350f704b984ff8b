using InitStudy.Properties.CommandLine;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Allocations;

/// <summary>After the first steps, training allocates nothing, on any thread.</summary>
/// <remarks>
/// Measured in a process where nothing else runs. Beside other tests two things are counted that no step allocates: the
/// test host asks ten times a second whether its parent is still there (168 bytes), and when other tests make the
/// concurrent collector run, it counts the rest of this thread's allocation buffer (up to 8 KB).
/// </remarks>
public sealed class AllocationTests
{
    const long ObjectsOfTenSteps = 240;

    /// <summary>Methods are compiled once, the threads of the pool stay, and wide steps are shared on any machine.</summary>
    static readonly string[] Settings =
    [
        "DOTNET_TieredCompilation=0", "DOTNET_gcConcurrent=0", "DOTNET_PROCESSOR_COUNT=4",
        "DOTNET_ThreadPool_ThreadsToKeepAlive=-1",
    ];

    static readonly ulong Seed = FreshRoot.Draw();

    static readonly Lazy<Task<Dictionary<string, string[]>>> Measured = new(Measure);

    public static TheoryData<string> Free => [.. StepKinds.Free.Select(kind => kind.Name)];

    public static TheoryData<string> OneObject => [.. StepKinds.OneObject.Select(kind => kind.Name)];

    [Theory, MemberData(nameof(Free))]
    public Task AStepAllocatesNothing(string kind) => Allocates(0, kind);

    [Theory, MemberData(nameof(OneObject))]
    public Task AnObjectAStepIsSeen(string kind) => Allocates(ObjectsOfTenSteps, kind);

    static async Task Allocates(long expected, string kind)
    {
        var line = (await Measured.Value)[kind];
        if (line[1] != $"{expected}") Assert.Fail($"{kind}: {line[1]} bytes; expected {expected}. Case {line[2]} of seed {Seed}.");
    }

    static async Task<Dictionary<string, string[]>> Measure()
    {
        var call = await BuiltProgram.Run("InitStudy.Properties", AppContext.BaseDirectory, Settings, $"{Seed}");
        Assert.Equal((0, ""), (call.Code, call.Error));
        return call.Lines.Select(line => line.Split('\t')).ToDictionary(line => line[0]);
    }
}
