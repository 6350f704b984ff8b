namespace InitStudy.Fuzz;

/// <summary>A reader of input that anybody may have written: it gives a value, or refuses in one documented way.</summary>
abstract class FuzzTarget
{
    /// <summary>What the command line calls it.</summary>
    public abstract string Name { get; }

    /// <summary>Valid inputs to start from.</summary>
    public abstract IReadOnlyList<byte[]> Seeds { get; }

    /// <summary>Pieces that the format is made of: a mutation inserts one now and then.</summary>
    public abstract IReadOnlyList<string> Tokens { get; }

    /// <summary>Bytes that a reader may allocate for any input, however short.</summary>
    public virtual long Constant => 1 << 20;

    /// <summary>Bytes that a reader may allocate for each byte of its input.</summary>
    /// <remarks>What is read as a number or a name lives several times: as bytes, text, a tree and a value.</remarks>
    public virtual long Factor => 10;

    /// <summary>Reads it.</summary>
    /// <returns>Nothing when it is accepted, else the line of the refusal.</returns>
    /// <exception cref="Exception">Any other end is a fault.</exception>
    public abstract string? Read(byte[] input);
}
