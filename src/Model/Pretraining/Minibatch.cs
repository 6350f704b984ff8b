using System.Numerics;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Pretraining;

/// <summary>Rows of a data set drawn with replacement, as training with labels draws them, but without labels.</summary>
static class Minibatch
{
    /// <summary>Row r of step t is row Choice(t · batch + r) of the data.</summary>
    public static void Draw<T>(Matrix<T> data, RandomStream batches, long step, Matrix<T> into)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var r = 0; r < into.Rows; r++)
            data.Row(batches.Choice(step * into.Rows + r, data.Rows)).CopyTo(into.Row(r));
    }
}
