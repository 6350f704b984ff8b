namespace InitStudy.Model.Kernels;

/// <summary>The middle for all lanes; the one in seven that lie in a tail are gathered, and done over side by side.</summary>
readonly ref struct NormalQuantileKernel(Span<double> p) : IKernel<double>
{
    const int Chunk = 256, MostLanes = 8;
    const double AnyInTail = 0.05;

    readonly Span<double> _p = p;

    public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
    {
        Span<double> tails = stackalloc double[Chunk + MostLanes], places = stackalloc double[Chunk + MostLanes];
        var start = 0;
        for (; start + Chunk <= _p.Length; start += Chunk) Run<TLanes>(_p.Slice(start, Chunk), tails, places);
        var whole = (_p.Length - start) / TLanes.Count * TLanes.Count;
        Run<TLanes>(_p.Slice(start, whole), tails, places);
        for (var i = start + whole; i < _p.Length; i++) _p[i] = NormalQuantile.Of(_p[i]);
    }

    static void Run<TLanes>(Span<double> p, Span<double> tails, Span<double> places)
        where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
    {
        var count = 0;
        for (var i = 0; i < p.Length; i += TLanes.Count)
        {
            var share = TLanes.Load(in p[i]);
            var inTail = TLanes.Abs(share - TLanes.Of(0.5)) > TLanes.Of(NormalQuantile.HalfMiddle);
            var place = TLanes.AddCells(TLanes.OfBits((ulong)i), TLanes.Indices);
            TLanes.StoreSelected(inTail, place, ref places[count]);
            count += TLanes.StoreSelected(inTail, share, ref tails[count]);
            NormalQuantile.MiddleOf(share).Store(ref p[i]);
        }

        tails.Slice(count, MostLanes).Fill(AnyInTail);
        for (var i = 0; i < count; i += TLanes.Count) NormalQuantile.TailOf(TLanes.Load(in tails[i])).Store(ref tails[i]);
        for (var i = 0; i < count; i++) p[(int)BitConverter.DoubleToInt64Bits(places[i])] = tails[i];
    }
}
