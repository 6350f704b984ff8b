using System.Text;

namespace VerifyTests;

/// <summary>One file that a test makes: its content, its extension, and a name when the test makes several.</summary>
public readonly struct Target
{
    static readonly UTF8Encoding Utf8NoBom = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A text, written as UTF-8 without byte order mark.</summary>
    /// <exception cref="ArgumentException">When the text is empty or the extension starts with a dot.</exception>
    public Target(string extension, string data, string? name = null)
        : this(extension, Encode(data), name)
    {
    }

    internal Target(string extension, byte[] data, string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(extension);
        ArgumentNullException.ThrowIfNull(data);
        if (extension[0] == '.')
            throw new ArgumentException($"extension is {extension}; expected one without the dot", nameof(extension));
        if (data.Length == 0)
            throw new ArgumentException("data is empty; expected something to verify", nameof(data));
        Extension = FileName.Valid(extension);
        Name = name is null ? null : FileName.Valid(name);
        Data = data;
    }

    /// <summary>The extension of the file, without dot.</summary>
    public string Extension { get; }

    /// <summary>What follows # in the file's name.</summary>
    public string? Name { get; }

    internal byte[] Data { get; }

    static byte[] Encode(string data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Utf8NoBom.GetBytes(data);
    }
}
