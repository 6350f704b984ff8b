using System.Numerics;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Layers;

/// <summary>What follows a dense layer's product, block by block: s = x·W + b, and y = φ(s) where an activation is next.</summary>
sealed class ForwardEpilogue<T> : Epilogue<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    [ThreadStatic]
    static ForwardEpilogue<T>? _ofThisThread;

    Matrix<T> _bias, _s, _y;
    IActivation? _activation;

    public static ForwardEpilogue<T> Of(Matrix<T> bias, Matrix<T> s, IActivation? activation, Matrix<T> y)
    {
        var epilogue = _ofThisThread ??= new();
        (epilogue._bias, epilogue._s, epilogue._activation, epilogue._y) = (bias, s, activation, y);
        return epilogue;
    }

    public override void Apply(int row, int column, int rows, int columns)
    {
        var s = _s.Block(row, column, rows, columns);
        RowOperations.AddToEachRow(_bias.Block(0, column, 1, columns), s);
        _activation?.Forward(s, _y.Block(row, column, rows, columns));
    }
}
