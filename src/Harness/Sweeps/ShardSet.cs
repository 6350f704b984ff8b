using System.Globalization;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Sweeps;

/// <summary>All journals of one sweep in a folder, checked: every cell exactly once.</summary>
sealed class ShardSet
{
    /// <summary>Missing shards that an error names.</summary>
    const int Named = 20;

    readonly string?[] _paths;

    ShardSet(SweepPlan plan, string?[] paths) => (Plan, _paths) = (plan, paths);

    /// <summary>What they have in common.</summary>
    public SweepPlan Plan { get; }

    /// <summary>Every cell once, in the order of the grid. Memory holds a buffer a journal, whatever the number of cells.</summary>
    public IEnumerable<CellResult> Results
    {
        get
        {
            var readers = new ShardReader?[_paths.Length];
            try
            {
                for (var cell = 0L; cell < Plan.Grid.Count; cell++)
                {
                    var number = Shard.NumberOf(cell, _paths.Length);
                    var values = (readers[number] ??= Open(_paths[number]!)).Next(Plan, new(number, _paths.Length)) ?? throw new InputException(
                        $"journal '{_paths[number]}' has become shorter while it was merged; expected no other process there: merge again");
                    yield return new(Plan.Grid[cell], values);
                }
            }
            finally
            {
                foreach (var reader in readers) reader?.Dispose();
            }
        }
    }

    /// <summary>The sweeps whose journals a folder holds, in the order of their ids.</summary>
    /// <exception cref="InputException">When there are none, or what one of them lacks, or has twice, or should not have.</exception>
    public static IReadOnlyList<ShardSet> Find(string folder, Catalog catalog)
    {
        if (!Directory.Exists(folder)) throw new InputException($"folder is '{folder}'; expected one with the journals of a sweep");
        var journals = Directory.EnumerateFiles(folder, $"*{Journal.Extension}").Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Header: HeaderOf(path))).ToList();
        if (journals.Count == 0) throw new InputException($"folder '{folder}' has no journal; expected those of a sweep, '*{Journal.Extension}'");
        return [.. journals.GroupBy(journal => journal.Header[JournalHeader.SweepField]).Select(group => Of(catalog, [.. group]))];
    }

    static ShardSet Of(Catalog catalog, IReadOnlyList<(string Path, JournalHeader Header)> journals)
    {
        var (path, header) = journals[0];
        var plan = PlanOf(catalog, header, path);
        var paths = new string?[header.Whole(JournalHeader.OfField, path, 1, Shard.Most)];
        foreach (var journal in journals)
        {
            journal.Header.Require(JournalHeader.Of(plan, new(0, paths.Length)), journal.Path, JournalHeader.ShardField);
            var number = journal.Header.Whole(JournalHeader.ShardField, journal.Path, 0, paths.Length - 1);
            if (paths[number] is { } other)
                throw new InputException($"journals '{other}' and '{journal.Path}' are both of shard {number} of {paths.Length}; expected one a shard");
            paths[number] = journal.Path;
        }

        RequireAll(plan, paths);
        return new(plan, paths);
    }

    static SweepPlan PlanOf(Catalog catalog, JournalHeader header, string path)
    {
        var id = header[JournalHeader.SweepField];
        var sweep = catalog.Sweeps.FirstOrDefault(sweep => sweep.Id == id) ?? throw new InputException(
            $"journal '{path}' has sweep {id}; expected one of {string.Join(", ", catalog.Sweeps.Select(each => each.Id))}");
        var seed = header[JournalHeader.SeedField];
        if (!ulong.TryParse(seed, NumberStyles.None, CultureInfo.InvariantCulture, out var root))
            throw new InputException($"journal '{path}' has seed {seed}; expected a whole number");
        return SweepPlan.Of(
            sweep, root, header.Option(JournalHeader.CasesField, path, SweepPlan.MostCases), header.Only,
            header.Option(JournalHeader.PointsField, path, int.MaxValue), source: $"journal '{path}': ");
    }

    /// <summary>Reads every record once.</summary>
    static void RequireAll(SweepPlan plan, string?[] paths)
    {
        List<string> missing = [];
        for (var number = 0; number < paths.Length; number++)
        {
            var shard = new Shard(number, paths.Length);
            var (turns, done) = (shard.Turns(plan.Grid.Count), 0L);
            if (paths[number] is { } path)
            {
                using var reader = Open(path);
                while (reader.Next(plan, shard) is not null) done++;
            }

            if (done < turns) missing.Add($"{shard} lacks {Format.Count(turns - done)} of {Format.Count(turns, "cell")}");
        }

        if (missing.Count == 0) return;
        if (missing.Count > Named) missing = [.. missing[..Named], $"and {Format.Count(missing.Count - Named, "more shard")}"];
        throw new InputException($"sweep '{plan.Sweep.Id}' is not complete: {string.Join(", ", missing)}; expected every cell once: run these shards");
    }

    static JournalHeader HeaderOf(string path)
    {
        using var reader = Open(path);
        return reader.Header ?? throw new InputException($"journal '{path}' is empty; expected a header: run its shard");
    }

    static ShardReader Open(string path)
    {
        try
        {
            return new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0), path);
        }
        catch (IOException held) when (FolderLock.IsHeld(held))
        {
            throw new InputException($"journal '{path}' is in use by another process; expected its shard to have ended");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"journal is '{path}'; expected one that can be read: {failure.Message}");
        }
    }
}
