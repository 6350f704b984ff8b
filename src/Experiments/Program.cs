using InitStudy.Experiments.CommandLine;

return await InitStudyCommand.Invoke(args, Console.Out, Console.Error);
