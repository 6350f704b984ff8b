namespace InitStudy.Model.Kernels;

/// <summary>Runs work on columns, as many side by side as the machine has lanes, the last few one by one.</summary>
static class Columns
{
    /// <summary>Does it for columns 0 to <paramref name="count"/> − 1.</summary>
    public static void Run<TWork>(int count, TWork work) where TWork : IColumns, allows ref struct =>
        SimdDispatch.Run<Kernel<TWork>, double>(new(count, work));

    readonly ref struct Kernel<TWork>(int count, TWork work) : IKernel<double> where TWork : IColumns, allows ref struct
    {
        readonly TWork _work = work;

        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        {
            var work = _work;
            var column = 0;
            for (; column + TLanes.Count <= count; column += TLanes.Count) work.At<TLanes>(column);
            for (; column < count; column++) work.At<Lane<double>>(column);
        }
    }
}
