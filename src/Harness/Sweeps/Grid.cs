using System.Security.Cryptography;
using System.Text;

namespace InitStudy.Harness.Sweeps;

/// <summary>All combinations of the axes' values. The last axis varies fastest.</summary>
public sealed class Grid
{
    /// <summary>The grid over these axes.</summary>
    /// <exception cref="ArgumentException">When there is none, or two have one name.</exception>
    public Grid(params IReadOnlyList<Axis> axes)
    {
        if (axes.Count == 0 || axes.DistinctBy(axis => axis.Name).Count() < axes.Count)
        {
            throw new ArgumentException(
                $"axes are {string.Join(", ", axes.Select(axis => axis.Name))}; expected at least one, of different names", nameof(axes));
        }

        Axes = axes;
        Count = axes.Aggregate(1L, (count, axis) => checked(count * axis.Values.Count));
        var text = string.Join("\n", axes.Select(axis => $"{axis.Name} {string.Join(' ', axis.Texts)}"));
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    /// <summary>Slowest first.</summary>
    public IReadOnlyList<Axis> Axes { get; }

    /// <summary>Number of cells.</summary>
    public long Count { get; }

    /// <summary>16 hexadecimal digits that tell grids apart: of the SHA-256 of all names and values.</summary>
    public string Hash { get; }

    /// <summary>Cell number <paramref name="index"/>, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When there is no such cell.</exception>
    public Cell this[long index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new(this, index);
        }
    }

    /// <summary>A coarser grid of at most so many cells, this one if it has no more.</summary>
    /// <remarks>From one value an axis on, the axis that keeps the smallest share of its values gets one more, while it fits.</remarks>
    public Grid Thinned(long cells)
    {
        var counts = new int[Axes.Count];
        Array.Fill(counts, 1);
        while (true)
        {
            var axis = Enumerable.Range(0, counts.Length)
                .Where(a => counts[a] < Axes[a].Values.Count)
                .OrderBy(a => (double)counts[a] / Axes[a].Values.Count).FirstOrDefault(-1);
            if (axis < 0) return this;
            counts[axis]++;
            if (counts.Aggregate(1L, (product, count) => product * count) <= cells) continue;
            counts[axis]--;
            return new([.. Axes.Zip(counts, (each, count) => each.Thinned(count))]);
        }
    }
}
