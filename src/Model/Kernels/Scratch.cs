namespace InitStudy.Model.Kernels;

/// <summary>Working memory of the calling thread, kept from call to call so that a training step allocates nothing.</summary>
static class Scratch<T> where T : unmanaged
{
    const int Slots = 4;

    [ThreadStatic]
    static T[]?[]? _buffers;

    /// <summary>At least <paramref name="length"/> elements of whatever was left in that slot.</summary>
    public static T[] Of(int slot, int length)
    {
        _buffers ??= new T[Slots][];
        if (_buffers[slot] is not { } buffer || buffer.Length < length)
            _buffers[slot] = buffer = new T[length];
        return buffer;
    }
}
