using InitStudy.Model;
using InitStudy.Model.Layers;

namespace InitStudy.Properties.Layers;

/// <summary>A layer that hands on what it gets and writes down what for.</summary>
sealed class PassRecorder(int width) : ILayer<double>
{
    internal List<Pass> Passes { get; } = [];

    public int Inputs => width;

    public int Outputs => width;

    public IReadOnlyList<Parameter<double>> Parameters => [];

    public void Forward(Matrix<double> x, Matrix<double> y, Pass pass = Pass.Training)
    {
        Passes.Add(pass);
        x.CopyTo(y);
    }

    public void Backward(Matrix<double> x, Matrix<double> y, Matrix<double> dy, Matrix<double> dx) => dy.CopyTo(dx);
}
