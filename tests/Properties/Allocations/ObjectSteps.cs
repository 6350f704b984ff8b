using FsCheck.Fluent;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Allocations;

/// <summary>Steps that allocate one object each.</summary>
static class ObjectSteps
{
    static object? _latest;

    public static StepKind OnThisThread { get; } =
        StepKind.Of("an object on this thread", Gen.Constant(0), _ => () => _latest = new());

    public static StepKind OnAHelper { get; } = StepKind.Of("an object on a helper", Gen.Constant(0), _ =>
    {
        var work = new HelpersObject();
        return () =>
        {
            work.Done = false;
            WorkSharer.OfThisThread.Run(work, parts: 2, helpers: 1);
        };
    });

    /// <summary>Two parts, of which the owner does not end the first before a helper has done the second.</summary>
    /// <remarks>A helper takes the second first, and the first as well if it is quicker than the owner: that allocates nothing.</remarks>
    sealed class HelpersObject : IWork
    {
        readonly int _owner = Environment.CurrentManagedThreadId;
        volatile bool _done;

        public bool Done { set => _done = value; }

        public void Do(int part)
        {
            if (Environment.CurrentManagedThreadId == _owner)
            {
                while (!_done) Thread.Yield();
            }
            else if (part == 1)
            {
                _latest = new();
                _done = true;
            }
        }
    }
}
