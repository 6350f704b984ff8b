namespace InitStudy.Model.Kernels;

/// <summary>Work in numbered parts that do not touch each other's results, so that any thread may do any of them.</summary>
interface IWork
{
    /// <summary>Does one part.</summary>
    void Do(int part);
}
