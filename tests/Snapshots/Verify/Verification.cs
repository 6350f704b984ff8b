using System.Reflection;
using DiffEngine;
using Xunit.Sdk;

namespace VerifyTests;

/// <summary>One verification: compares every target, then passes, accepts or fails once for all of them.</summary>
static class Verification
{
    internal static async Task<VerifyResult> Run(
        IReadOnlyList<Target> targets, VerifySettings settings, MethodInfo test, string sourceFile)
    {
        var path = SnapshotPath.Of(test, sourceFile, settings);
        UniquePrefixes.Take(path);
        Directory.CreateDirectory(path.Directory);
        foreach (var leftover in path.Existing("received").ToList()) File.Delete(leftover);

        var pairs = path.Pair(targets).ToList();
        var differences = new List<Difference>();
        foreach (var (target, files) in pairs)
        {
            if (Difference.Of(target, files) is not { } difference) continue;
            await File.WriteAllBytesAsync(files.ReceivedPath, target.Data);
            differences.Add(difference);
        }
        var stale = path.Existing("verified").Except(pairs.Select(pair => pair.Files.VerifiedPath)).ToList();

        if (differences.Count + stale.Count > 0) await Settle(path, differences, stale, settings);
        return new([.. pairs.Select(pair => pair.Files)]);
    }

    static async Task Settle(
        SnapshotPath path, List<Difference> differences, List<string> stale, VerifySettings settings)
    {
        var accept = settings.AutoAccept ?? VerifierSettings.AutoAccept;
        if (accept.Applies)
        {
            foreach (var (files, _) in differences) File.Move(files.ReceivedPath, files.VerifiedPath, overwrite: true);
            foreach (var file in stale) File.Delete(file);
            if (!accept.StillFails) return;
        }
        else if (settings.DiffEnabled && !DiffRunner.Disabled && !AutoAccept.IsBuildServer)
        {
            foreach (var (files, _) in differences)
                await DiffRunner.LaunchAsync(files.ReceivedPath, files.VerifiedPath);
        }
        throw new XunitException(Message(path, differences, stale));
    }

    static string Message(SnapshotPath path, List<Difference> differences, List<string> stale)
    {
        List<string> lines = [$"Snapshots differ in {path.Directory}"];
        lines.AddRange(differences.Select(difference => difference.Report));
        lines.AddRange(stale.Select(file => $"Delete: {Path.GetFileName(file)} (no longer made by the test)"));
        lines.Add("To accept: in that directory, rename each *.received.* named here to *.verified.*, replacing the "
            + "old file, and delete each file after \"Delete:\".");
        return string.Join('\n', lines);
    }
}
