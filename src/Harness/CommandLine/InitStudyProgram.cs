using System.CommandLine;
using InitStudy.Harness;
using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.CommandLine;

/// <summary>A program over a catalogue of studies: its verbs, its errors in one line, its exit codes.</summary>
/// <param name="Catalog">The studies and hypotheses.</param>
/// <param name="Images">What exhibits are made from unless the user brings images; none if no exhibit uses images.</param>
public sealed record InitStudyProgram(Catalog Catalog, Func<Dataset>? Images = null)
{
    /// <summary>Building blocks of its own that `fingerprint` hashes beside those of engine and evidence.</summary>
    public Func<IEnumerable<(string Block, string Hash)>> Fingerprint { get; init; } = () => [];

    /// <summary>Sources that a whole run shows sentence by sentence.</summary>
    public IReadOnlyList<SentencePage> Pages { get; init; } = [];

    /// <summary>What starts the program where its users are: stands before `run` in what they copy.</summary>
    public string Command { get; init; } = "initstudy";

    /// <summary>The path of a type's source file in its repository; none if it is not known.</summary>
    public Func<Type, string?> SourceFile { get; init; } = _ => null;

    /// <summary>No words of a file in place of "@file", and no letters run together: a word stands for itself.</summary>
    static readonly ParserConfiguration Plain = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Decides every fast study under its pinned seeds, and renders what a run without arguments writes.</summary>
    /// <param name="infix">What stands before the ending of linked files: "" or ".verified".</param>
    public IReadOnlyList<ReportFile> Reports(string infix = "")
    {
        CatalogCheck.Require(Catalog);
        var execution = Execution.OfEverything(this, Environment.ProcessorCount);
        return RunVerb.Files(this, execution.Do(_ => { }, CancellationToken.None).Results, infix);
    }

    /// <summary>Runs on the console, to the end or until a signal: a case that takes long then is left behind, a cell of a sweep is not.</summary>
    public async Task<int> Run(string[] args, StopSignals signals)
    {
        using var output = new StandardOutput(Console.OpenStandardOutput);
        using var error = new StandardError(Console.OpenStandardError, isTerminal: !Console.IsErrorRedirected);
        var run = Task.Run(() => Invoke(args, output, error, signals.Token));
        return args is [SweepVerb.Name, ..] || await Task.WhenAny(run, signals.Overdue) == run ? await run : Stopped(error);
    }

    /// <summary>Runs the verb that the arguments name; none means all fast studies.</summary>
    public async Task<int> Invoke(
        string[] args, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        var root = new RootCommand("InitStudy: claims about training deep networks, decided with an error bound.")
        {
            RunVerb.Create(this, output, error), ListVerb.Create(Catalog, output), ExplainVerb.Create(this, output, error),
            FingerprintVerb.Create(this, output), CheckVerb.Create(output, error),
            SweepVerb.Create(this, output, error), MergeVerb.Create(Catalog, output),
            SiteVerb.Create(this, output, error), NewVerb.Create(this, output), AcceptVerb.Create(output),
        };
        root.Directives.Clear();
        var parsed = root.Parse(args.Length == 0 ? ["run"] : args, Plain);
        if (UsageError.Of(parsed) is { } usage) return Fail(error, usage);
        try
        {
            CatalogCheck.Require(Catalog);
            return await parsed.InvokeAsync(
                new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = output, Error = error },
                cancellation);
        }
        catch (Exception wrong) when (wrong is InputException or HypothesisException)
        {
            return Fail(error, wrong.Message);
        }
        catch (OperationCanceledException)
        {
            return Stopped(error);
        }
    }

    /// <summary>The same line whether the run ended itself or was left behind because a case took too long.</summary>
    static int Stopped(TextWriter error)
    {
        error.Write("initstudy: stopped; nothing was written\n");
        return ExitCode.Interrupted;
    }

    /// <summary>One line, whatever characters the user's words have.</summary>
    static int Fail(TextWriter error, string message)
    {
        error.Write($"initstudy: {string.Concat(message.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c))}\n");
        return ExitCode.WrongInput;
    }
}
