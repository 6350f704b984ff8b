using InitStudy.Bench;

// bench                         every workload, one JSON line each
// bench NAME                    those whose name contains NAME
// bench kernels [ARGS]          BenchmarkDotNet over the kernels, with allocations
// bench table OURS TORCH NARROW the results page of several rounds; compare.sh calls it
if (args is ["kernels", ..]) Kernels.Run(args[1..]);
else if (args is ["table", var ours, var torch, var narrow]) ResultTable.Write(ours, torch, narrow);
else Workload.Report(args is [var only, ..] ? only : "");
