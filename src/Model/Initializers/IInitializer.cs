using System.Numerics;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Initializers;

/// <summary>A way to choose the first weights of a dense layer. Its documentation states the distribution.</summary>
public interface IInitializer
{
    /// <summary>What tables and figures call it.</summary>
    string Name { get; }

    /// <summary>The variance over weights of every entry of a (fanIn, fanOut) matrix.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When a fan is 0 or negative.</exception>
    double Variance(int fanIn, int fanOut);

    /// <summary>Fills W, (fanIn, fanOut), row after row; float weights are the double weights rounded.</summary>
    void Fill<T>(Matrix<T> weight, RandomStream random) where T : unmanaged, IFloatingPointIeee754<T>;
}
