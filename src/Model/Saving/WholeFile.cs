namespace InitStudy.Model.Saving;

/// <summary>Files that are written whole or not at all.</summary>
static class WholeFile
{
    /// <summary>Writes beside the place first, then moves there; a failure leaves what was there.</summary>
    /// <remarks>
    /// A file that is there keeps its mode, and a symbolic link stays one: the file that it points to is replaced. What is
    /// empty may be a pipe or a device, which nothing must replace: it is written to as it is.
    /// </remarks>
    /// <exception cref="ArgumentException">When the path is empty, or has a character that no path may have.</exception>
    /// <exception cref="IOException">When the path is that of a folder, or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">When the file or its folder may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var file = new FileInfo(path);
        if (Directory.Exists(path) || file.Name.Length == 0) throw new IOException($"{path} is a folder; expected a file");
        if (file.LinkTarget is not null) file = (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
        if (file is { Exists: true, Length: 0 }) WriteInto(file.FullName, write);
        else Replace(file.FullName, write);
    }

    static void WriteInto(string path, Action<Stream> write)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
        try
        {
            write(file);
            file.Flush(flushToDisk: true);
        }
        catch when (file.CanSeek)
        {
            file.SetLength(0);
            throw;
        }
    }

    static void Replace(string path, Action<Stream> write)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetRandomFileName()}");
        try
        {
            using (var file = New(beside, like: path))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>A new file, with the mode of the one that it will replace, if that may be written.</summary>
    static FileStream New(string path, string like)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!File.Exists(like) || OperatingSystem.IsWindows()) return new(path, options);
        File.OpenHandle(like, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose();
        var mode = File.GetUnixFileMode(like);
        options.UnixCreateMode = mode & (UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var file = new FileStream(path, options);
        File.SetUnixFileMode(file.SafeFileHandle, mode);
        return file;
    }
}
