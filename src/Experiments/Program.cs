using System.Text;
using InitStudy.Experiments;

// The same bytes on every machine: a locale with another encoding would turn "±" into "?".
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Chapter.Program.Invoke(args, Console.Out, Console.Error);
