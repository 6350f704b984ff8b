using System.CommandLine;
using System.CommandLine.Parsing;

namespace InitStudy.Harness.CommandLine;

/// <summary>What is wrong with the arguments, in one line: the word at fault, and what was expected in its place.</summary>
static class UsageError
{
    /// <summary>The first thing wrong, or null.</summary>
    public static string? Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand) return parsed.Errors.Count == 0 ? null : NoVerb(parsed, command);
        if (Words(parsed, command).FirstOrDefault(word => IsOption(word) && !IsLiteral(parsed, word)) is { } option)
            return NoOption(option, command);
        if (parsed.UnmatchedTokens is [var extra, ..])
        {
            var expected = command.Arguments.Count == 0 ? "no word" : $"one {command.Arguments[0].Name}";
            return $"'{extra}' is one word too many; expected {expected} after '{command.Name}'";
        }

        return parsed.Errors.Count == 0 ? null : Wrong(parsed.Errors[0], command);
    }

    static string NoVerb(ParseResult parsed, Command root)
    {
        var verbs = root.Subcommands.Select(verb => verb.Name).ToList();
        var expected = $"expected {string.Join(", ", verbs[..^1])} or {verbs[^1]}";
        return parsed.UnmatchedTokens is [var word, ..]
            ? $"'{word}' is no verb; {expected}{NearNames.Suggest(word, verbs)}"
            : $"there is no verb; {expected}";
    }

    static string NoOption(string word, Command command)
    {
        var options = command.Options.Where(option => !option.Hidden).Select(option => option.Name).ToList();
        var expected = options.Count == 0 ? "none" : string.Join(", ", options);
        return $"'{word}' is no option of '{command.Name}'; expected {expected}{NearNames.Suggest(word, options)}";
    }

    static string Wrong(ParseError error, Command command) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option =>
            $"{option.Option.Name} has no value; expected one: {FirstSentence(option.Option)}",
        OptionResult { IdentifierTokenCount: > 1 } option => FormattableString.Invariant(
            $"{option.Option.Name} is given {option.IdentifierTokenCount} times; expected once"),
        ArgumentResult { Tokens.Count: 0 } or CommandResult when command.Arguments is [var argument, ..] =>
            $"'{command.Name}' has no {argument.Name}; expected one: {FirstSentence(argument)}",
        _ => $"{error.Message} expected what 'initstudy {command.Name} --help' shows",
    };

    /// <summary>The words that the parser took for names, or for nothing.</summary>
    static IEnumerable<string> Words(ParseResult parsed, Command command) => parsed.UnmatchedTokens.Concat(
        command.Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens.Select(token => token.Value) ?? []));

    static string FirstSentence(Symbol symbol) => symbol.Description!.Split(". ")[0].TrimEnd('.');

    static bool IsOption(string word) => word.StartsWith('-');

    /// <summary>Whether the word comes after "--", which makes a name of whatever follows.</summary>
    static bool IsLiteral(ParseResult parsed, string word) => parsed.Tokens
        .SkipWhile(token => token.Type != TokenType.DoubleDash).Any(token => token.Value == word);
}
