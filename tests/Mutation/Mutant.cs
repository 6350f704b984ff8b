using Microsoft.CodeAnalysis;

namespace InitStudy.Mutation;

/// <summary>One small change of the source that a test should notice.</summary>
/// <param name="Id">Its number, from 1, which switches it on.</param>
/// <param name="File">Path of the source.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Before">What it replaces, on one line.</param>
/// <param name="After">What stands there instead; empty if nothing does.</param>
/// <param name="AtStart">Whether it runs once a process, in a static initializer, so that it needs a process of its own.</param>
sealed record Mutant(int Id, string File, int Line, string Before, string After, bool AtStart)
{
    public static Mutant Of(int id, SyntaxNode before, string after, bool atStart) => new(
        id, before.SyntaxTree.FilePath, before.GetLocation().GetLineSpan().StartLinePosition.Line + 1,
        OneLine(before.ToString()), OneLine(after), atStart);

    static string OneLine(string code) => string.Join(' ', code.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
