using System.Numerics;
using InitStudy.Model.Losses;

namespace InitStudy.Model.Pretraining;

/// <summary>The two errors of a reconstruction as losses of the decoder's outputs.</summary>
public static class ReconstructionError
{
    /// <summary>The error, mean over all elements; writes its gradient by the decoder's outputs.</summary>
    /// <remarks>Shapes: output, target, doutput (batch, inputs).</remarks>
    /// <exception cref="ArgumentException">When the shapes differ.</exception>
    public static double Evaluate<T>(
        this Reconstruction reconstruction, Matrix<T> output, Matrix<T> target, Matrix<T> doutput)
        where T : unmanaged, IFloatingPointIeee754<T> => reconstruction switch
        {
            Reconstruction.SquaredError => MeanSquaredError.Evaluate(output, target, doutput),
            Reconstruction.CrossEntropy => LogisticCrossEntropy.Evaluate(output, target, doutput),
            _ => throw new ArgumentException($"reconstruction is {reconstruction}; expected squared error or cross-entropy"),
        };
}
