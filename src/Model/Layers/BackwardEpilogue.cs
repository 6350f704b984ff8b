using System.Numerics;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Layers;

/// <summary>What follows the product dy·Wᵀ, block by block, where an activation y = φ(s) lies below: ds = dy φ′(s).</summary>
sealed class BackwardEpilogue<T> : Epilogue<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    [ThreadStatic]
    static BackwardEpilogue<T>? _ofThisThread;

    Matrix<T> _s, _y, _dy, _ds;
    IActivation? _activation;

    public static BackwardEpilogue<T> Of(
        IActivation activation, Matrix<T> s, Matrix<T> y, Matrix<T> dy, Matrix<T> ds)
    {
        var epilogue = _ofThisThread ??= new();
        (epilogue._activation, epilogue._s, epilogue._y) = (activation, s, y);
        (epilogue._dy, epilogue._ds) = (dy, ds);
        return epilogue;
    }

    public override void Apply(int row, int column, int rows, int columns) => _activation!.Backward(
        _s.Block(row, column, rows, columns), _y.Block(row, column, rows, columns),
        _dy.Block(row, column, rows, columns), _ds.Block(row, column, rows, columns));
}
