using System.Text;

namespace InitStudy.Harness.Reporting;

/// <summary>A folder that reports are written to: all files of a run, or none.</summary>
public sealed class ReportFolder
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The folder, made if need be, and tried: better now than after a minute of measuring.</summary>
    /// <exception cref="InputException">When nothing can be written there.</exception>
    public ReportFolder(string path)
    {
        if (path.Length == 0) throw new InputException("output folder is ''; expected one that can be written");
        Path = path;
        Guard(() =>
        {
            Path = System.IO.Path.GetFullPath(path);
            Directory.CreateDirectory(Path);
            using var turn = FolderLock.Take(Path);
            var trial = Temporary("trial");
            try
            {
                File.WriteAllText(trial, "trial", Utf8);
            }
            finally
            {
                File.Delete(trial);
            }
        });
    }

    /// <summary>Full path.</summary>
    public string Path { get; private set; }

    /// <summary>Writes texts.</summary>
    /// <exception cref="InputException">When a file cannot be written; what was there stays.</exception>
    public void Write(IReadOnlyList<ReportFile> files) => Write([.. files.Select(Content)]);

    /// <summary>The name of a file, and what writes its text.</summary>
    internal static (string Name, Action<Stream> Content) Content(ReportFile file) =>
        ($"{file.Stem}.{file.Extension}", stream => stream.Write(Utf8.GetBytes(file.Content)));

    /// <summary>Writes every file beside its place first, then moves each into it; if one move fails, moves all back.</summary>
    /// <param name="files">Names, and what writes each of them into a stream.</param>
    /// <remarks>Of two runs that write at the same time one waits: the files are those of one run.</remarks>
    /// <exception cref="InputException">When a file cannot be written; what was there stays.</exception>
    public void Write(IReadOnlyList<(string Name, Action<Stream> Content)> files) => Write(files, gone: []);

    /// <summary>The same, and files that are deleted with it.</summary>
    internal void Write(IReadOnlyList<(string Name, Action<Stream> Content)> files, IReadOnlyList<string> gone) => Guard(() =>
    {
        using var turn = FolderLock.Take(Path);
        List<string> names = [.. files.Select(file => file.Name), .. gone];
        var moved = 0;
        try
        {
            foreach (var (name, content) in files)
            {
                using var stream = File.Create(Temporary(name));
                content(stream);
            }

            foreach (var name in names.Where(name => File.Exists(Final(name)))) File.Copy(Final(name), Previous(name), overwrite: true);
            for (; moved < files.Count; moved++) File.Move(Temporary(names[moved]), Final(names[moved]), overwrite: true);
            for (; moved < names.Count; moved++) File.Delete(Final(names[moved]));
        }
        catch
        {
            foreach (var name in names.Take(moved)) Restore(name);
            throw;
        }
        finally
        {
            foreach (var name in names)
            {
                File.Delete(Temporary(name));
                File.Delete(Previous(name));
            }
        }
    });

    void Restore(string name)
    {
        if (File.Exists(Previous(name))) File.Move(Previous(name), Final(name), overwrite: true);
        else File.Delete(Final(name));
    }

    string Final(string name) => System.IO.Path.Combine(Path, name);

    string Previous(string name) => System.IO.Path.Combine(Path, $".{name}.previous");

    string Temporary(string name) => System.IO.Path.Combine(Path, $".{name}.writing");

    void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new InputException($"output folder is '{Path}'; expected one that can be written: {failure.Message}");
        }
    }
}
