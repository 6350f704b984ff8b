using System.Text;

namespace InitStudy.Harness.CommandLine;

/// <summary>Standard output in UTF-8, whatever the locale: what it cannot take is an error in one line.</summary>
/// <param name="open">Opens the stream when it is first used: a closed one refuses then.</param>
sealed class StandardOutput(Func<Stream> open) : TextWriter
{
    Stream? _stream;

    public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public override void Write(char value) => Write(value.ToString());

    /// <exception cref="InputException">When it cannot be written.</exception>
    public override void Write(string? value)
    {
        try
        {
            (_stream ??= open()).Write(Encoding.GetBytes(value ?? ""));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var why = (failure.InnerException ?? failure).Message;
            throw new InputException($"standard output takes nothing ({why}); expected a stream that can be written");
        }
    }
}
