namespace InitStudy.Model.Kernels;

/// <summary>A function of one number in double precision, such as eˣ.</summary>
public interface IFunction
{
    /// <summary>Its value in every lane.</summary>
    static abstract TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>;
}
