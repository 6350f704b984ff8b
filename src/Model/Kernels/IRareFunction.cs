namespace InitStudy.Model.Kernels;

/// <summary>What a function is for the few arguments that its straight formula does not serve.</summary>
interface IRareFunction
{
    /// <summary>Its value there.</summary>
    static abstract double OfRare(double x);
}
