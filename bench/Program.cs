using InitStudy.Bench;

// bench                    every workload, one JSON line each
// bench NAME               those whose name contains NAME
// bench kernels [ARGS]     BenchmarkDotNet over the kernels, with allocations
if (args is ["kernels", ..]) Kernels.Run(args[1..]);
else Workload.Report(args is [var only, ..] ? only : "");
