namespace InitStudy.Model.Kernels;

/// <summary>Work on columns, each on its own and in double, written for lanes of any width.</summary>
interface IColumns
{
    /// <summary>Does it for the columns from <paramref name="column"/> on, one in each lane.</summary>
    void At<TLanes>(int column) where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>;
}
