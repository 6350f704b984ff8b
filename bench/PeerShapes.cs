#pragma warning disable RS0030, CA5394 // The peer's list of shapes comes from this generator, so this program uses it too.

namespace InitStudy.Bench;

/// <summary>The hundred layer shapes that the peer draws.</summary>
static class PeerShapes
{
    public static (int FanIn, int FanOut)[] All { get; } = Draw();

    static (int, int)[] Draw()
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, 100).Select(_ => (Size(random), Size(random)))];
    }

    static int Size(Random random) => (int)Math.Pow(2, random.NextDouble() * 10);
}
