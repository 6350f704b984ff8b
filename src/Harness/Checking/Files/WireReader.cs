using System.Text;

namespace InitStudy.Harness.Checking.Files;

/// <summary>The fields of a message of Protocol Buffers, one after the other, within some bytes of a file.</summary>
/// <param name="file">Can seek.</param>
/// <param name="start">Of the message.</param>
/// <param name="end">Behind its last byte.</param>
/// <remarks>A key (field number · 8 + wire type), then a number, or a length and so many bytes. protobuf.dev, "Encoding".</remarks>
sealed class WireReader(Stream file, long start, long end)
{
    const int Varint = 0, Bits64 = 1, Bytes = 2, Bits32 = 5;

    long _next = start;

    /// <summary>Number of the field at hand.</summary>
    public int Field { get; private set; }

    /// <summary>Its number, if it is one.</summary>
    public ulong Number { get; private set; }

    /// <summary>Where its bytes begin, and how many there are; (0, 0) for a number, since bytes follow their key.</summary>
    public (long Start, long Length) Content { get; private set; }

    /// <summary>Goes to the next field; false behind the last one.</summary>
    /// <exception cref="InvalidDataException">When the message breaks the format.</exception>
    public bool Next()
    {
        if (_next == end) return false;
        file.Position = _next;
        var key = ReadNumber();
        (Field, Number, Content) = ((int)Math.Min(key >> 3, int.MaxValue), 0, (0, 0));
        switch ((int)(key & 7))
        {
            case Varint:
                Number = ReadNumber();
                break;
            case Bits64:
                Skip(8);
                break;
            case Bytes:
                var length = ReadNumber();
                Skip(length > long.MaxValue ? long.MaxValue : (long)length);
                break;
            case Bits32:
                Skip(4);
                break;
            default:
                throw new InvalidDataException($"has wire type {key & 7} at byte {_next}; expected 0, 1, 2 or 5");
        }

        return true;
    }

    /// <summary>The message in this field's bytes.</summary>
    public WireReader Message() => new(file, Content.Start, Content.Start + Content.Length);

    /// <summary>This field's bytes as text of at most 4096 bytes.</summary>
    public string Text()
    {
        const int longest = 4096;
        if (Content.Length > longest) throw new InvalidDataException($"has a name of {Content.Length} bytes; expected at most {longest}");
        var bytes = new byte[Content.Length];
        file.Position = Content.Start;
        file.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>This field's number, or the numbers in its bytes.</summary>
    public IReadOnlyList<ulong> Numbers()
    {
        if (Content.Start == 0) return [Number];
        var (numbers, packed) = (new List<ulong>(), Message());
        file.Position = Content.Start;
        while (packed._next < Content.Start + Content.Length) numbers.Add(packed.ReadNumber());
        return numbers;
    }

    ulong ReadNumber()
    {
        var number = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = _next < end ? file.ReadByte() : -1;
            if (next < 0) break;
            _next++;
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return number;
        }

        throw new InvalidDataException($"has no whole number at byte {_next}; expected one of at most 10 bytes");
    }

    void Skip(long length)
    {
        if (length > end - _next) throw new InvalidDataException($"has a field of {length} bytes at byte {_next}; expected at most {end - _next}");
        Content = (_next, length);
        _next += length;
    }
}
