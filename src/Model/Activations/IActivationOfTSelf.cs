namespace InitStudy.Model.Activations;

/// <summary>An activation that goes over whole matrices as its formulas for one number say.</summary>
/// <typeparam name="TSelf">The activation itself: the loops are compiled for each one.</typeparam>
public interface IActivation<TSelf> : IActivation where TSelf : struct, IActivation<TSelf>
{
    void IActivation.Forward<T>(Matrix<T> x, Matrix<T> y) => Pointwise.Forward((TSelf)this, x, y);

    void IActivation.Backward<T>(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx) =>
        Pointwise.Backward((TSelf)this, x, y, dy, dx);
}
