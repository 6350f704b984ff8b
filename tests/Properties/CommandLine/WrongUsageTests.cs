using InitStudy.Experiments;
using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Studies;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.CommandLine;

/// <summary>Words that the program does not know: one line names the word, what was expected, and what may have been meant.</summary>
public sealed class WrongUsageTests
{
    const string Verbs = "expected run, list, explain, fingerprint, check, sweep, merge, site, new or accept";

    [Theory]
    [InlineData("rnu", "'rnu' is no verb", "did you mean 'run'?")]
    [InlineData("expalin", "'expalin' is no verb", "did you mean 'explain'?")]
    [InlineData("LIST", "'LIST' is no verb", "did you mean 'list'?")]
    [InlineData("", "'' is no verb", Verbs)]
    [InlineData("--json", "'--json' is no verb", Verbs)]
    [InlineData("--", "there is no verb", Verbs)]
    [InlineData("[suggest]", "there is no verb", Verbs)]
    [InlineData("@none", "'@none' is no verb", Verbs)]
    public async Task AnUnknownVerb(string word, string found, string hint) => (await Call.Of(word)).IsRefused(found, hint, Verbs);

    [Theory]
    [InlineData("run", "--sed", "did you mean '--seed'?")]
    [InlineData("run", "--threads2", "did you mean '--threads'?")]
    [InlineData("run", "-x", "expected --seed, --out, --data, --threads, --tier, --cases, --case, --verbose, --json")]
    [InlineData("run", "--case=", "--case has no value")]
    [InlineData("list", "--jsn", "did you mean '--json'?")]
    [InlineData("run", "--JSON", "did you mean '--json'?")]
    [InlineData("explain", "--json", "'--json' is no option of 'explain'; expected none")]
    [InlineData("fingerprint", "--json", "'--json' is no option of 'fingerprint'")]
    public async Task AnUnknownOption(string verb, string option, string hint) =>
        (await Call.Of(verb, option)).IsRefused(option.TrimEnd('='), hint);

    [Theory]
    [InlineData("--seed", "a whole number, or 'random'")]
    [InlineData("--out", "Folder for the reports")]
    [InlineData("--data", "Folder of IDX files")]
    [InlineData("--threads", "Threads to use")]
    [InlineData("--tier", "fast, slow or all")]
    [InlineData("--cases", "Cases of every hypothesis")]
    [InlineData("--case", "Token of one case")]
    public async Task AnOptionWithoutItsValueOrGivenTwice(string option, string expected)
    {
        (await Call.Of("run", Call.Bound, option)).IsRefused($"{option} has no value", expected);
        (await Call.Of("run", Call.Bound, option, "1", option, "1")).IsRefused($"{option} is given 2 times", "expected once");
    }

    [Fact]
    public async Task TooFewWordsOrTooMany()
    {
        (await Call.Of("explain")).IsRefused("'explain' has no ID", "expected one: A hypothesis");
        (await Call.Of("explain", Call.Bound, Call.Tails)).IsRefused($"'{Call.Tails}' is one word too many", "expected one ID after 'explain'");
        (await Call.Of("list", "all")).IsRefused("'all' is one word too many", "expected no word after 'list'");
        (await Call.Of("list", "--json=no")).IsRefused("'no' is one word too many", "expected no word after 'list'");
        (await Call.Of("fingerprint", "all")).IsRefused("'all' is one word too many", "expected no word after 'fingerprint'");
    }

    [Theory]
    [InlineData("glorot-initialisation", "did you mean 'glorot-initialization'")]
    [InlineData("quarter-circl", "did you mean 'quarter-circle'?")]
    [InlineData("QUARTER-CIRCLE", "did you mean 'quarter-circle'?")]
    [InlineData("QUARTER-CIRKLE", "did you mean 'quarter-circle'?")]
    [InlineData("Uniform-Bound", "did you mean 'glorot-uniform-bound'?")]
    [InlineData("uniform-bound", "did you mean 'glorot-uniform-bound'?")]
    [InlineData("", "list")]
    [InlineData("quarter\ncircle\u2028", "list")]
    [InlineData("@quarter", "list")]
    [InlineData("../quarter-circle", "did you mean 'quarter-circle'?")]
    public async Task AnUnknownStudyOrHypothesis(string name, string hint)
    {
        var shown = name.Replace('\n', ' ').Replace('\u2028', ' ');
        (await Call.Of("run", Call.Bound, name)).IsRefused($"'{shown}' is no study or hypothesis", "'initstudy list'", hint);
        (await Call.Of("explain", name)).IsRefused($"'{shown}' is no study or hypothesis", "'initstudy list'", hint);
    }

    [Fact]
    public async Task AfterTwoHyphensEveryWordIsAName()
    {
        (await Call.Of("run", Call.Bound, "--", "--json")).IsRefused("'--json' is no study or hypothesis");
        (await Call.Of("run", "--json", "--", "--jsn")).IsRefused("'--jsn' is no study or hypothesis");
        (await Call.Of("list", "--", "--json")).IsRefused("'--json' is one word too many");
        Assert.Equal(await Call.Succeeds("run", Call.Bound, "--json"), await Call.Succeeds("run", "--json", "--", Call.Bound));
    }

    [Fact]
    public async Task AStudyIsNotExplained() =>
        (await Call.Of("explain", "glorot-initialization")).IsRefused(
            "'glorot-initialization' is no hypothesis but a study", "expected one of its hypotheses, such as 'fan-in-keeps-signal'");

    [Fact]
    public async Task NothingLooksLikeNothing()
    {
        foreach (var strange in new[] { "", "xyzzyxyzzyxyzzy" })
            Assert.DoesNotContain("did you mean", (await Call.Of("run", strange)).Error, StringComparison.Ordinal);
    }

    /// <summary>A letter lost, doubled or wrong, anywhere in any id: the id is suggested first, or after one that is as near.</summary>
    /// <remarks>A run tries every ninth place, from a fresh one on.</remarks>
    [Fact]
    public void OneSlipIsUnderstood()
    {
        const int Ninth = 9;
        var ids = Chapter.Catalog.Hypotheses.Select(hypothesis => hypothesis.Id).ToList();
        var first = (int)(FreshRoot.Draw() % Ninth);
        foreach (var id in ids)
        {
            for (var i = first; i < id.Length; i += Ninth)
            {
                foreach (var slip in new[] { id.Remove(i, 1), id.Insert(i, id[i..(i + 1)]), id.Remove(i, 1).Insert(i, "q") })
                    Assert.Equal(id, Suggested(slip, ids).First(name => name == id || !IsOneSlipAway(name, slip)));
            }
        }
    }

    static IEnumerable<string> Suggested(string slip, IReadOnlyList<string> ids) =>
        NearNames.Suggest(slip, ids).Split('\'').Where((_, part) => part % 2 == 1);

    /// <summary>Whether the words differ in one letter at most, lost, added or replaced.</summary>
    static bool IsOneSlipAway(string a, string b)
    {
        var start = a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = a[start..].Reverse().Zip(b[start..].Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return Math.Max(a.Length, b.Length) - start - end <= 1;
    }

    [Fact]
    public async Task HelpIsNoError()
    {
        foreach (var args in new string[][] { ["--help"], ["run", "--help"], ["explain", "-h"] })
            Assert.Contains("Usage:", (await Call.Of(args)).Output, StringComparison.Ordinal);
    }
}
