using System.Numerics;
using InitStudy.Model;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Generation;

/// <summary>A block in the middle of a larger matrix, whose rim must stay as it is.</summary>
sealed class Block<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    readonly int _margin;
    readonly Matrix<T> _whole;
    readonly T[] _before;

    /// <summary>
    /// Elements of either sign with magnitudes over 12 octaves, so that every order of additions shows.
    /// </summary>
    internal Block(int rows, int columns, int margin, bool special, RandomStream stream)
    {
        _margin = margin;
        var elements = new T[(rows + 2 * margin) * (columns + 2 * margin)];
        for (var i = 0; i < elements.Length; i++) elements[i] = T.CreateTruncating(Element(stream, i, special));
        _whole = new(elements, rows + 2 * margin, columns + 2 * margin);
        _before = [.. elements];
        View = _whole.Block(margin, margin, rows, columns);
    }

    internal Matrix<T> View { get; }

    /// <summary>The block's element before anything was written to it.</summary>
    internal T Before(int i, int j) => _before[(i + _margin) * _whole.Columns + j + _margin];

    internal void RimIsUntouched()
    {
        for (var i = 0; i < _whole.Rows; i++)
        {
            for (var j = 0; j < _whole.Columns; j++)
            {
                var (row, column) = (i - _margin, j - _margin);
                if (row >= 0 && row < View.Rows && column >= 0 && column < View.Columns) continue;
                if (!Same.Bits(_before[i * _whole.Columns + j], _whole[i, j]))
                    Assert.Fail(
                        $"element ({row}, {column}) outside the block {View} is {_whole[i, j]}; expected no change");
            }
        }
    }

    static double Element(RandomStream stream, long i, bool special) => (special ? stream.Choice(3 * i, 40) : 3) switch
    {
        0 => double.PositiveInfinity,
        1 => double.NaN,
        2 => -0.0,
        _ => Math.ScaleB(stream.Normal(3 * i + 1), stream.Choice(3 * i + 2, 13) - 6),
    };
}
