using System.Security.Cryptography;

namespace InitStudy.Harness.Reporting;

/// <summary>One run's turn to write into a folder. Others wait for it, in this process and in others.</summary>
/// <remarks>
/// The lock is the operating system's, on a file that goes with its holder: a run that is killed leaves a file behind,
/// which the next run takes over.
/// </remarks>
sealed class FolderLock : IDisposable
{
    const string Name = ".initstudy.lock";

    /// <summary>Half a minute in all: a turn takes a fraction of a second.</summary>
    const int Attempts = 3000, Pause = 10;

    readonly FileStream _file;

    FolderLock(FileStream file) => _file = file;

    /// <summary>Waits for the folder's turn.</summary>
    /// <exception cref="IOException">When no file can be made there, or another run keeps its turn.</exception>
    /// <exception cref="UnauthorizedAccessException">When no file may be made there.</exception>
    public static FolderLock Take(string folder)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (Try(Path.Combine(folder, Name)) is { } file) return new(file);
            if (attempt == Attempts) throw new IOException("another run is writing there.");
            Thread.Sleep(Pause);
        }
    }

    /// <summary>Takes the lock away first, so that nobody takes one that is about to go.</summary>
    public void Dispose()
    {
        if (!OperatingSystem.IsWindows()) File.Delete(_file.Name);
        _file.Dispose();
    }

    /// <summary>The locked file, or none if another run has it.</summary>
    static FileStream? Try(string path)
    {
        FileStream file;
        try
        {
            file = new(
                path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1,
                OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None);
        }
        catch (IOException held) when (IsHeld(held))
        {
            return null;
        }

        // Its holder may have deleted it after it was opened here: what is locked must be what others will find.
        var mark = DateTime.UnixEpoch.AddSeconds(2.0 * RandomNumberGenerator.GetInt32(1 << 30));
        File.SetLastWriteTimeUtc(file.SafeFileHandle, mark);
        if (File.GetLastWriteTimeUtc(path) == mark) return file;
        file.Dispose();
        return null;
    }

    /// <summary>EWOULDBLOCK on Linux and macOS, a sharing or lock violation on Windows.</summary>
    internal static bool IsHeld(IOException failure) => (failure.HResult & 0xFFFF) is 11 or 35 or 32 or 33;
}
