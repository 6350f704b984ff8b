namespace InitStudy.Model.Saving;

/// <summary>Files that are written whole or not at all.</summary>
static class WholeFile
{
    /// <summary>Writes beside the place first, then moves there; a failure leaves what was there.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var place = Path.GetFullPath(path);
        var beside = Path.Combine(Path.GetDirectoryName(place)!, $".{Path.GetFileName(place)}.{Path.GetRandomFileName()}");
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, place, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
