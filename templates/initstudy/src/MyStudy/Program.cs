using InitStudy.Harness.CommandLine;
using MyStudy;

using var signals = new StopSignals();
return await AllStudies.Program.Run(args, signals);
