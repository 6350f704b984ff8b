using System.Buffers.Binary;
using System.Text;
using InitStudy.Model.Randomness;

namespace InitStudy.Fuzz;

/// <summary>One small change to some bytes, as a careless or hostile writer would make it.</summary>
static class Mutation
{
    static readonly long[] Borders =
        [0, 1, -1, 2, 127, 128, 255, 256, 32767, 65535, 65536, int.MaxValue, int.MinValue, uint.MaxValue, long.MaxValue, long.MinValue];

    /// <summary>One to four changes of <paramref name="input"/>, all random numbers from <paramref name="random"/>.</summary>
    public static byte[] Of(byte[] input, byte[] other, IReadOnlyList<string> tokens, RandomStream random)
    {
        var changes = 1 + random.Choice(0, 4);
        for (var change = 0; change < changes; change++) input = Once(input, other, tokens, random.Child(change));
        return input;
    }

    static byte[] Once(byte[] input, byte[] other, IReadOnlyList<string> tokens, RandomStream random)
    {
        var place = random.Choice(1, input.Length + 1);
        var length = random.Choice(2, Math.Min(input.Length - place, 64) + 1);
        return random.Choice(0, 9) switch
        {
            0 => Replace(input, place, 0, [(byte)random.Choice(3, 256)]),
            1 => Flip(input, place, random.Choice(3, 8)),
            2 => Replace(input, place, length, []),
            3 => Replace(input, place, 0, input[place..(place + length)]),
            4 => input[..place],
            5 => [.. input[..place], .. other[random.Choice(3, other.Length + 1)..]],
            6 => Replace(input, place, length, Encoding.UTF8.GetBytes(tokens[random.Choice(3, tokens.Count)])),
            7 => Replace(input, place, 0, Encoding.UTF8.GetBytes($"{Borders[random.Choice(3, Borders.Length)]}")),
            _ => Number(input, place, Borders[random.Choice(3, Borders.Length)], random),
        };
    }

    static byte[] Replace(byte[] input, int place, int length, byte[] by) => [.. input[..place], .. by, .. input[(place + length)..]];

    static byte[] Flip(byte[] input, int place, int bit)
    {
        if (place == input.Length) return input;
        byte[] flipped = [.. input];
        flipped[place] ^= (byte)(1 << bit);
        return flipped;
    }

    /// <summary>A number at a border of its type, in place of as many bytes, little end or big end first.</summary>
    static byte[] Number(byte[] input, int place, long number, RandomStream random)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        bytes = bytes[..(1 << random.Choice(4, 4))];
        if (random.Choice(5, 2) == 0) Array.Reverse(bytes);
        return Replace(input, place, Math.Min(bytes.Length, input.Length - place), bytes);
    }
}
