using InitStudy.Model.Randomness;

namespace InitStudy.Fuzz;

/// <summary>Feeds a target with mutated inputs, and stops at the first that ends neither in a value nor in a refusal.</summary>
/// <param name="target">What reads.</param>
/// <param name="random">Where all random numbers come from: input i is a pure function of its key, the pool and i.</param>
sealed class Fuzzer(FuzzTarget target, RandomStream random)
{
    readonly Pool _pool = new(target.Seeds, Corpus.Of(target.Name));
    byte[] _input = [];
    long _done;

    /// <summary>Inputs read so far: while it stands still, a reader hangs.</summary>
    public long Done => Volatile.Read(ref _done);

    /// <summary>The input that is being read, or at which reading ended.</summary>
    public byte[] Input => Volatile.Read(ref _input);

    /// <summary>Inputs that were accepted.</summary>
    public long Accepted { get; private set; }

    /// <summary>The shortest input of each kind of refusal.</summary>
    public IReadOnlyDictionary<string, byte[]> Firsts => _pool.Firsts;

    /// <summary>Reads that many inputs.</summary>
    /// <exception cref="Exception">What a reader threw that it does not document, or its memory was too much.</exception>
    public void Run(long inputs)
    {
        for (var i = 0L; i < inputs; i++)
        {
            var draw = random.Child(i);
            var input = Mutation.Of(_pool.Draw(draw.Child("first")), _pool.Draw(draw.Child("second")), target.Tokens, draw);
            Volatile.Write(ref _input, input);
            _pool.Learn(input, Read(input) ?? "accepted");
            Volatile.Write(ref _done, i + 1);
        }
    }

    string? Read(byte[] input)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refusal = target.Read(input);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (refusal is null) Accepted++;
        var allowed = target.Factor * input.Length + target.Constant;
        if (allocated > allowed) throw new InvalidOperationException($"allocates {allocated} bytes; expected at most {allowed}");
        return refusal;
    }
}
