using Spectre.Console;

namespace InitStudy.Harness.CommandLine;

/// <summary>A progress bar on standard error while something runs, if a person is watching; else nothing.</summary>
static class Progress
{
    /// <summary>Runs the work; it calls back with the name of each finished step.</summary>
    public static T Show<T>(TextWriter error, int steps, Func<Action<string>, T> work)
    {
        if (error != Console.Error || Console.IsErrorRedirected) return work(_ => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return console.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask("starting", maxValue: steps);
                return work(step =>
                {
                    task.Description = Markup.Escape(step);
                    task.Increment(1);
                });
            });
    }
}
