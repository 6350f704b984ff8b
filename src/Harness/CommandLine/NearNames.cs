using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Harness.CommandLine;

/// <summary>Suggests what a mistyped name may have meant.</summary>
static class NearNames
{
    const int Most = 3;

    /// <summary>"; did you mean 'a' or 'b'?", or nothing when no name is near; capitals count as small letters.</summary>
    public static string Suggest(string name, IEnumerable<string> names)
    {
        var near = names
            .Select(candidate => (candidate, distance: Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(pair => pair.distance <= Math.Max(2, name.Length / 3)
                || name.Length > 0 && pair.candidate.Contains(name, StringComparison.OrdinalIgnoreCase))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(Most)
            .Select(pair => $"'{pair.candidate}'")
            .ToList();
        return near.Count == 0 ? "" : $"; did you mean {string.Join(" or ", near)}?";
    }

    /// <summary>Insertions, deletions and replacements from one word to the other (Levenshtein 1966).</summary>
    static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[b.Length];
    }
}
