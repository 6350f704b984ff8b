using InitStudy.Bench;
using InitStudy.Bench.Sweeps;

// bench                         every workload, one JSON line each
// bench NAME                    those whose name contains NAME
// bench kernels [ARGS]          BenchmarkDotNet over the kernels, with allocations
// bench sweeps                  what sweeps cost beside their cells; a minute
// bench power                   what `check` refutes, by the number of values; the table of docs/check.md
// bench table OURS TORCH NARROW the results page of several rounds; compare.sh calls it
if (args is ["kernels", ..]) Kernels.Run(args[1..]);
else if (args is ["table", var ours, var torch, var narrow]) ResultTable.Write(ours, torch, narrow);
else if (args is ["sweeps"]) SweepScale.Run();
else if (args is ["power"]) PowerCurves.Run();
else Workload.Report(args is [var only, ..] ? only : "");
