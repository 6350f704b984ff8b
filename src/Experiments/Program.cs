using InitStudy.Experiments;
using InitStudy.Harness.CommandLine;

using var signals = new StopSignals();
return await Chapter.Program.Run(args, signals);
