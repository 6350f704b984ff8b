namespace InitStudy.Bench;

/// <summary>How often two threads can hand a number to and fro: a virtual machine's processors may share a cache, or not.</summary>
static class HandOver
{
    const int Rounds = 1 << 16;

    /// <summary>Millions a second; 0 where there is but one processor.</summary>
    public static double Measure() =>
        Environment.ProcessorCount == 1 ? 0 : 2.0 * Rounds / Timing.SecondsPerCall(ToAndFro) / 1e6;

    static void ToAndFro()
    {
        var ball = 0;
        var other = new Thread(() => Play(ref ball, mine: 1));
        other.Start();
        Play(ref ball, mine: 0);
        other.Join();
    }

    /// <summary>Waits for a number of its own parity, and counts on.</summary>
    static void Play(ref int ball, int mine)
    {
        for (var next = mine; next < 2 * Rounds; next += 2)
        {
            while (Volatile.Read(ref ball) != next)
            {
            }

            Volatile.Write(ref ball, next + 1);
        }
    }
}
