using System.Text;
using InitStudy.Experiments;
using InitStudy.Harness.CommandLine;

using var signals = new StopSignals();
// The same bytes on every machine: a locale with another encoding would turn "±" into "?".
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Chapter.Program.Run(args, signals);
