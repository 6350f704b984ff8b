using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>Settings of one verification: where its snapshot lies, its name, and what a difference does.</summary>
public sealed class VerifySettings
{
    /// <summary>Settings as they are by default.</summary>
    public VerifySettings()
    {
    }

    /// <summary>A copy.</summary>
    public VerifySettings(VerifySettings? settings)
    {
        if (settings is null) return;
        Directory = settings.Directory;
        File = settings.File;
        TypeName = settings.TypeName;
        MethodName = settings.MethodName;
        Parameters = settings.Parameters;
        ParametersText = settings.ParametersText;
        AutoAccept = settings.AutoAccept;
        DiffEnabled = settings.DiffEnabled;
    }

    internal string? Directory { get; private set; }
    internal string? File { get; private set; }
    internal string? TypeName { get; private set; }
    internal string? MethodName { get; private set; }
    internal IReadOnlyList<object?>? Parameters { get; private set; }
    internal string? ParametersText { get; private set; }
    internal AutoAccept? AutoAccept { get; private set; }
    internal bool DiffEnabled { get; private set; } = true;

    /// <summary>Keeps the snapshot in this directory, absolute or relative to the test's source file.</summary>
    public void UseDirectory(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        Directory = directory;
    }

    /// <summary>Names the file, in place of type, method and parameters.</summary>
    /// <exception cref="InvalidOperationException">When one of those is given too.</exception>
    public void UseFileName(string fileName)
    {
        Exclude(TypeName ?? MethodName ?? ParametersText ?? (object?)Parameters, "names of type, method or parameters");
        File = FileName.Valid(fileName);
    }

    /// <summary>Names the file's part for the method.</summary>
    /// <exception cref="InvalidOperationException">When the whole file is named.</exception>
    public void UseMethodName(string name)
    {
        Exclude(File, nameof(UseFileName));
        MethodName = FileName.Valid(name);
    }

    /// <summary>Names the file's part for the type.</summary>
    /// <exception cref="InvalidOperationException">When the whole file is named.</exception>
    public void UseTypeName(string name)
    {
        Exclude(File, nameof(UseFileName));
        TypeName = FileName.Valid(name);
    }

    /// <summary>Adds the values of a theory's parameters to the file's name: _init=he_depth=2.</summary>
    /// <exception cref="InvalidOperationException">When the whole file or the text for parameters is given.</exception>
    public void UseParameters(params object?[] parameters)
    {
        Exclude(File, nameof(UseFileName));
        Exclude(ParametersText, nameof(UseTextForParameters));
        Parameters = parameters;
    }

    /// <summary>Adds a text to the file's name in place of a theory's parameters.</summary>
    /// <exception cref="InvalidOperationException">When the whole file or the parameters are given.</exception>
    public void UseTextForParameters(string parametersText)
    {
        Exclude(File, nameof(UseFileName));
        Exclude(Parameters, nameof(UseParameters));
        ParametersText = FileName.Valid(parametersText);
    }

    /// <summary>Accepts whatever the test makes.</summary>
    /// <param name="includeBuildServer">Whether also on a build server.</param>
    /// <param name="throwException">Whether the test fails nevertheless.</param>
    public void AutoVerify(bool includeBuildServer = true, bool throwException = false) =>
        AutoAccept = new(Enabled: true, includeBuildServer, throwException);

    /// <summary>Opens no diff tool.</summary>
    public void DisableDiff() => DiffEnabled = false;

    static void Exclude(object? other, string otherName, [CallerMemberName] string caller = "")
    {
        if (other is not null) throw new InvalidOperationException($"{caller} is not compatible with {otherName}");
    }
}
