using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>What is done to a block of a product as soon as it is finished, while it is near.</summary>
abstract class Epilogue<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>Rows row … row + rows − 1 and columns column … column + columns − 1 are finished.</summary>
    public abstract void Apply(int row, int column, int rows, int columns);
}
