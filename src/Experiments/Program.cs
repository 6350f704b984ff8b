using System.Text;
using InitStudy.Experiments.CommandLine;

// The same bytes on every machine: a locale with another encoding would turn "±" into "?".
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await InitStudyCommand.Invoke(args, Console.Out, Console.Error);
