namespace InitStudy.Properties.Sweeps;

/// <summary>A disk that is full: one write, and all after it, take only some bytes and fail.</summary>
sealed class FailingStream(int failing, int taken) : MemoryStream
{
    int _writes;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_writes++ < failing)
        {
            base.Write(buffer);
            return;
        }

        base.Write(buffer[..Math.Min(taken, buffer.Length - 1)]);
        throw new IOException("No space left on device");
    }
}
